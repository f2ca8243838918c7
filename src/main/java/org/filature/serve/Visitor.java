package org.filature.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * An open page that listens. It holds a connection but no thread; one is borrowed to send, and messages wait for each
 * other.
 */
final class Visitor {
    /** Who takes in nothing for so long is cut off. */
    private static final long PATIENCE = 10_000_000_000L;

    private static final int MOST_WAITING = 20;

    private final HttpExchange exchange;
    private final Executor threads;
    private final Consumer<Visitor> left;
    private final String path;
    private final String version;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private boolean isSending;
    private boolean isGone;
    private long since;

    /**
     * @param path of the page that is open
     * @param version of the page that is open
     * @param left told when the page has gone
     */
    Visitor(HttpExchange exchange, String path, String version, Executor threads, Consumer<Visitor> left) {
        this.exchange = exchange;
        this.path = path;
        this.version = version;
        this.threads = threads;
        this.left = left;
    }

    String path() {
        return path;
    }

    String version() {
        return version;
    }

    /** Sends a message when those before it are sent. */
    void send(byte[] message) {
        synchronized (this) {
            if (isGone) {
                return;
            }
            if (waiting.size() >= MOST_WAITING) {
                waiting.removeFirst();
            }
            waiting.addLast(message);
            if (isSending) {
                return;
            }
            isSending = true;
            since = System.nanoTime();
        }
        try {
            threads.execute(this::drain);
        } catch (RejectedExecutionException e) {
            // No thread is left, or the preview ends: the page comes back by itself.
            leave();
        }
    }

    private void drain() {
        try {
            for (byte[] message = next(); message.length > 0; message = next()) {
                exchange.getResponseBody().write(message);
                exchange.getResponseBody().flush();
            }
        } catch (IOException | RuntimeException e) {
            leave();
        }
    }

    /** The next message; an empty one, and an end to sending, if none waits. */
    private synchronized byte[] next() {
        byte[] message = waiting.pollFirst();
        isSending = message != null && !isGone;
        since = System.nanoTime();
        return isSending && message != null ? message : new byte[0];
    }

    /** Whether a message has been on its way for too long. */
    synchronized boolean isStuck(long now) {
        return isSending && now - since > PATIENCE;
    }

    /** Closes the connection. */
    void leave() {
        synchronized (this) {
            if (isGone) {
                return;
            }
            isGone = true;
            waiting.clear();
        }
        left.accept(this);
        exchange.close();
    }
}
