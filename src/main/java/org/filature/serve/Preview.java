package org.filature.serve;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.filature.build.BuildRequest;
import org.filature.build.Workbench;

/** A site served from memory to this machine, made anew as its files are saved. Nothing is written. */
public final class Preview implements AutoCloseable {
    private static final int MOST_THREADS = 256;
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            0, MOST_THREADS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), Threads.named("http"));
    private final Server server;
    private final Audience audience = new Audience(threads);
    private final Ticker heart = new Ticker("heart", HEARTBEAT, audience::beat);
    private final Rounds rounds;
    private final SaveLoop saves;
    private final FolderWatch watch;

    private Preview(Server server, Supplier<BuildRequest> request, Consumer<Round> heard, Consumer<String> says) {
        this.server = server;
        Folders folders = Folders.of(request.get());
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        this.rounds = new Rounds(new Workbench(request), folders, audience, id, heard);
        this.saves = new SaveLoop(rounds::run);
        this.watch = new FolderWatch(folders.all(), saves::note, says);
    }

    /**
     * Starts a preview: it answers as soon as the folder has been read for the first time.
     *
     * @param request what to show; asked before each round, since time passes
     * @param port the port to take, 0 for any; if there is none, the first free one from 8080 on
     * @param heard hears what came of each round
     * @param says hears what else its user should know
     * @throws IOException if the port is taken
     */
    public static Preview start(
            Supplier<BuildRequest> request, OptionalInt port, Consumer<Round> heard, Consumer<String> says)
            throws IOException {
        Preview preview = new Preview(Server.open(port), request, heard, says);
        preview.start();
        return preview;
    }

    private void start() {
        server.start(new RequestHandler(new Gate(server.port()), rounds, audience), threads);
        watch.start();
        saves.start();
        heart.start();
    }

    /** Where the home page is. */
    public URI address() {
        return URI.create("http://localhost:" + server.port() + "/");
    }

    /** Ends it, and leaves nothing behind. */
    @Override
    public void close() {
        watch.close();
        saves.close();
        rounds.close();
        heart.close();
        audience.dismiss();
        server.close();
        threads.shutdownNow();
    }
}
