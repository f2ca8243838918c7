package org.filature.serve;

import com.sun.net.httpserver.HttpExchange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.filature.build.Snapshot;
import org.filature.build.Workbench;

/** Reads the folder again when something was saved, and tells the open pages what that means for them. */
final class Rounds implements AutoCloseable {
    private static final long FIRST_ROUND_SECONDS = 120;

    private final Workbench workbench;
    private final Folders folders;
    private final Audience audience;
    private final String server;
    private final Consumer<Round> heard;
    private final Pages pages = new Pages(this::failed);
    private final Proofreader proofreader = new Proofreader(pages, this::tellNews);
    private final Rehearsal rehearsal;
    private final CountDownLatch first = new CountDownLatch(1);
    private volatile Showing showing = Showing.NOTHING;
    private volatile boolean isRunning;
    private String told = "";

    /**
     * @param server differs from one start to the next
     * @param heard hears what came of each round
     */
    Rounds(Workbench workbench, Folders folders, Audience audience, String server, Consumer<Round> heard) {
        this.workbench = workbench;
        this.rehearsal = new Rehearsal(workbench);
        this.folders = folders;
        this.audience = audience;
        this.server = server;
        this.heard = heard;
    }

    /**
     * Runs a round.
     *
     * @param changed files and folders that changed; nothing the first time
     */
    void run(Set<Path> changed) {
        isRunning = true;
        try {
            go(changed);
        } catch (RuntimeException | Error e) {
            isRunning = false;
            failed(Optional.of("the round was broken off: " + Trouble.words(e)));
        } finally {
            isRunning = false;
            first.countDown();
        }
    }

    private void go(Set<Path> changed) {
        long start = System.nanoTime();
        proofreader.stop();
        showing = read(changed);
        first.countDown();
        boolean wasFaulty = showing.latest().map(proofreader::readAgain).orElse(false);
        Map<String, String> versions = new HashMap<>();
        audience.paths().forEach(path -> versions.put(path, pages.version(showing, path)));
        tell(versions);
        isRunning = false;
        hear(changed, System.nanoTime() - start);
        boolean isFirst = changed.isEmpty();
        if (isFirst) {
            rehearsal.begin();
        }
        if ((isFirst && Files.isDirectory(folders.templates()))
                || wasFaulty
                || changed.stream().anyMatch(folders::isTemplate)) {
            showing.latest().ifPresent(proofreader::read);
        }
    }

    /** Whatever fails, the preview goes on with what it has: the next save may mend it. */
    private Showing read(Set<Path> changed) {
        if (!Files.isDirectory(folders.content())) {
            return showing.failed("there is no folder `" + folders.contentName() + "`");
        }
        try {
            return showing.next(refresh(changed));
        } catch (RuntimeException | Error e) {
            return showing.failed("the folder cannot be read: " + Trouble.words(e));
        }
    }

    /**
     * The one place where what was saved is handed over.
     *
     * @param changed a hint: it may name a folder for all that lies in it, or a file by a link's name
     */
    private Snapshot refresh(Set<Path> changed) {
        if (!changed.isEmpty()) {
            rehearsal.close();
        }
        workbench.changed(changed);
        return workbench.refresh();
    }

    private synchronized void tell(Map<String, String> versions) {
        told = status();
        byte[] state = Messages.state(told);
        audience.tell(visitor -> {
            String version = versions.getOrDefault(visitor.path(), visitor.version());
            return version.equals(visitor.version()) ? state : Messages.RELOAD;
        });
    }

    /** A page was made and failed. */
    private void failed(Optional<String> trouble) {
        trouble.ifPresent(words -> showing = showing.troubled(words));
        tellNews();
    }

    /** Tells of what has shown since the round ended. */
    private void tellNews() {
        if (isRunning) {
            return;
        }
        synchronized (this) {
            String status = status();
            if (status.equals(told)) {
                return;
            }
            told = status;
            byte[] state = Messages.state(status);
            audience.tell(visitor -> state);
        }
        hear(Set.of(), 0);
    }

    private void hear(Set<Path> changed, long nanos) {
        List<String> names = changed.stream().map(folders::name).sorted().toList();
        heard.accept(new Round(names, nanos, showing.diagnostics(), showing.trouble()));
    }

    /** A page comes to listen. It is told at once if it is no longer as it was when it was fetched. */
    void welcome(HttpExchange exchange, String path, String version) {
        Visitor visitor = audience.welcome(exchange, path, version);
        visitor.send(Messages.RETRY);
        boolean isSame = pages.version(showing(), path).equals(version);
        visitor.send(isSame ? Messages.state(status()) : Messages.RELOAD);
    }

    /** A page; empty if there is none. */
    Optional<Shown> page(String path) {
        return pages.page(showing(), path);
    }

    /** What there is to show, as soon as there is anything. */
    Showing showing() {
        try {
            first.await(FIRST_ROUND_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return showing;
    }

    String server() {
        return server;
    }

    /** How things stand, as JSON. */
    String status() {
        return Messages.status(server, showing);
    }

    @Override
    public void close() {
        rehearsal.close();
        proofreader.close();
    }
}
