package org.filature.serve;

import com.sun.net.httpserver.HttpExchange;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pages that are open and listen. Safe to share between threads. */
final class Audience {
    /** More than anybody has open; each holds a connection. */
    static final int MOST = 200;

    private final Set<Visitor> visitors = ConcurrentHashMap.newKeySet();
    private final Executor threads;

    /** @param threads lent to send messages */
    Audience(Executor threads) {
        this.threads = threads;
    }

    boolean isFull() {
        return visitors.size() >= MOST;
    }

    /** A page comes to listen. */
    Visitor welcome(HttpExchange exchange, String path, String version) {
        Visitor visitor = new Visitor(exchange, path, version, threads, visitors::remove);
        visitors.add(visitor);
        return visitor;
    }

    /** The paths of the open pages. */
    Set<String> paths() {
        return visitors.stream().map(Visitor::path).collect(Collectors.toSet());
    }

    /** Sends each page its message. */
    void tell(Function<Visitor, byte[]> message) {
        visitors.forEach(visitor -> visitor.send(message.apply(visitor)));
    }

    /** Finds out who has gone, and cuts off who takes nothing in. */
    void beat() {
        long now = System.nanoTime();
        visitors.stream().filter(visitor -> visitor.isStuck(now)).forEach(Visitor::leave);
        tell(visitor -> Messages.HEARTBEAT);
    }

    /** Closes every connection. */
    void dismiss() {
        visitors.forEach(Visitor::leave);
    }
}
