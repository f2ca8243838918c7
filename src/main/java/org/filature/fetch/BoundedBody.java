package org.filature.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes a body as it comes, and no more of it than is allowed. */
final class BoundedBody implements HttpResponse.BodySubscriber<BoundedBody.Taken> {
    /**
     * What was taken.
     *
     * @param isWhole whether it was all there was
     */
    record Taken(long size, String sha256, boolean isWhole) {
        static final Taken NOTHING = new Taken(0, "", true);
    }

    private final OutputStream sink;
    private final long largest;
    private final boolean isWanted;
    private final MessageDigest digest;
    private final CompletableFuture<Taken> taken = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;
    private long size;

    private BoundedBody(OutputStream sink, long largest, boolean isWanted) {
        this.sink = sink;
        this.largest = largest;
        this.isWanted = isWanted;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A body that is written to a stream. */
    static BoundedBody to(OutputStream sink, long largest) {
        return new BoundedBody(sink, largest, true);
    }

    /** A body that nobody wants: the connection ends before it is sent. */
    static BoundedBody unwanted() {
        return new BoundedBody(OutputStream.nullOutputStream(), 0, false);
    }

    @Override
    public CompletionStage<Taken> getBody() {
        return taken;
    }

    @Override
    public synchronized void onSubscribe(Flow.Subscription to) {
        subscription = to;
        if (isWanted) {
            to.request(1);
        } else {
            to.cancel();
            taken.complete(Taken.NOTHING);
        }
    }

    @Override
    public synchronized void onNext(List<ByteBuffer> buffers) {
        if (taken.isDone()) {
            return;
        }
        try {
            for (ByteBuffer buffer : buffers) {
                take(buffer);
            }
            if (subscription != null && !taken.isDone()) {
                subscription.request(1);
            }
        } catch (IOException e) {
            stop();
            taken.completeExceptionally(new SinkException(e));
        }
    }

    private void take(ByteBuffer buffer) throws IOException {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        if (size + bytes.length > largest) {
            stop();
            taken.complete(new Taken(size, "", false));
        }
        if (!taken.isDone()) {
            size += bytes.length;
            digest.update(bytes);
            sink.write(bytes);
        }
    }

    @Override
    public void onError(Throwable problem) {
        taken.completeExceptionally(problem);
    }

    @Override
    public synchronized void onComplete() {
        taken.complete(new Taken(size, HexFormat.of().formatHex(digest.digest()), true));
    }

    /** Writes nothing from here on, whatever still comes. */
    synchronized void abandon() {
        stop();
        taken.cancel(false);
    }

    private void stop() {
        if (subscription != null) {
            subscription.cancel();
        }
    }

    /** The own disk failed, not the other side. */
    static final class SinkException extends IOException {
        private static final long serialVersionUID = 1;

        SinkException(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
