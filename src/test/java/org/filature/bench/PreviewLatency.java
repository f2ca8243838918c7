package org.filature.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filature.browser.Chromium;

/**
 * Measures how long a saved event takes to show in the preview: from the write of its file until a real browser that
 * has its page open has painted the new words, by the browser's own clock.
 *
 * <p>Run with the folder that {@link SyntheticDossier} wrote, the packaged program and, if wished, the number of saves
 * of each kind: {@code java -cp … org.filature.bench.PreviewLatency target/bench target/filature.jar 20}. The class
 * path is that of the tests: {@code mvn dependency:build-classpath -Dmdep.includeScope=test}, {@code target/classes}
 * and {@code target/test-classes}. It prints, for bodies, titles and dates, the time to the screen, that of the
 * preview's round, and the processor time that the program took for the save. Files are as before at the end.
 */
public final class PreviewLatency {
    private static final int WARM_UP = 5;
    private static final Duration PAUSE = Duration.ofMillis(700);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern ADDRESS = Pattern.compile("at (http://\\S+) ");
    private static final Pattern ROUND = Pattern.compile("([0-9.]+) s: .*event-.*");
    /** Notes when the frame after the one that first shows a word begins, so that the word is painted by then. */
    private static final String WATCH = "const word = arguments[0]; window.seenAt = '';"
            + "const look = () => document.body && document.body.textContent.includes(word)"
            + " ? requestAnimationFrame(() => { window.seenAt = String(performance.timeOrigin + performance.now()); })"
            + " : requestAnimationFrame(look); look(); return ''";

    private static final String PAINTED = "if (window.seenAt) return window.seenAt; "
            + "const paint = performance.getEntriesByName('first-contentful-paint')[0];"
            + "return window.seenAt === undefined && document.body && document.body.textContent.includes(arguments[0]) && paint"
            + " ? String(performance.timeOrigin + paint.startTime) : ''";

    private static final String SEEN =
            "const asked = new XMLHttpRequest(); asked.open('GET', location.href, false); asked.send(); "
                    + "return document.title + (asked.responseText.includes(arguments[0]) ? ' (but it is served)' : ' (it is not served)');";

    private final Path events;
    private final Process program;
    private final Queue<Double> rounds = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<URI> address = new CompletableFuture<>();
    private final Random random = new Random(7);
    private int saves;

    private PreviewLatency(Path folder, Path jar) throws IOException {
        this.events = folder.resolve("content/events");
        String java = ProcessHandle.current().info().command().orElse("java");
        this.program = new ProcessBuilder(java, "-jar", jar.toAbsolutePath().toString(), "serve", "--port", "0")
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        PreviewLatency latency = new PreviewLatency(Path.of(args[0]), Path.of(args[1]));
        try (Chromium browser = Chromium.orSkip()) {
            latency.run(browser, args.length > 2 ? Integer.parseInt(args[2]) : 20);
        } finally {
            latency.program.destroy();
        }
    }

    private void run(Chromium browser, int times) throws IOException, InterruptedException {
        Thread reader = new Thread(this::read, "output");
        reader.setDaemon(true);
        reader.start();
        URI home = address.orTimeout(2, TimeUnit.MINUTES).join();
        browser.size(1280, 900);
        for (What what : What.values()) {
            measure(home, browser, WARM_UP, what);
        }
        for (What what : What.values()) {
            print(what.name().toLowerCase(Locale.ROOT), measure(home, browser, times, what));
        }
    }

    /** What is saved: an event with another body, title or date. */
    private enum What {
        BODY,
        TITLE,
        DATE;

        /** The text of a file with one thing other, and a word in it that is on the screen then. */
        String edit(String text, String word) {
            return switch (this) {
                case BODY -> text + word;
                case TITLE -> text.replaceFirst("title: ", "title: " + word + " ");
                case DATE -> (text + word).replaceFirst("date: [0-9]{4}", "date: 1999");
            };
        }
    }

    /** What the program says: where it is, and how long each round took. */
    private void read() {
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                Matcher at = ADDRESS.matcher(line);
                Matcher round = ROUND.matcher(line);
                if (at.find()) {
                    address.complete(URI.create(at.group(1)));
                } else if (round.matches()) {
                    rounds.add(1000 * Double.parseDouble(round.group(1)));
                }
            }
        } catch (IOException e) {
            address.completeExceptionally(e);
        }
    }

    /**
     * What saves took, in milliseconds.
     *
     * @param rounds as the program told them
     * @param processor the program's processor time, with that for serving the page
     */
    private record Times(List<Double> screen, List<Double> rounds, List<Double> processor) {}

    private Times measure(URI home, Chromium browser, int times, What what) throws IOException, InterruptedException {
        Times measured = new Times(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < times; i++) {
            Path file = event();
            String before = Files.readString(file);
            String page = file.getFileName().toString().replace(".md", ".html");
            browser.open(home.resolve("events/" + page));
            Thread.sleep(PAUSE.toMillis());
            long processor = processor();
            rounds.clear();
            String word = "saved" + saves++ + "x";
            browser.run(WATCH, word);
            long start = System.currentTimeMillis();
            try {
                Files.writeString(file, what.edit(before, word));
                measured.screen.add(painted(browser, word) - start);
                Thread.sleep(PAUSE.toMillis());
                measured.processor.add((double) (processor() - processor));
                measured.rounds.addAll(rounds);
            } finally {
                Files.writeString(file, before);
            }
            Thread.sleep(PAUSE.toMillis());
        }
        return measured;
    }

    private Path event() {
        while (true) {
            Path file = events.resolve("event-" + random.nextInt(10_000) + ".md");
            if (Files.exists(file)) {
                return file;
            }
        }
    }

    /** Waits for a word; gives the time at which it was painted, in milliseconds. */
    private static double painted(Chromium browser, String word) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            String time = browser.run(PAINTED, word);
            if (time.matches("[0-9.]+")) {
                return Double.parseDouble(time);
            }
            Thread.sleep(10);
        }
        throw new IllegalStateException(word + " was never painted: " + browser.run(SEEN, word));
    }

    private long processor() {
        return program.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    }

    private static void print(String what, Times times) {
        System.out.printf(
                Locale.ROOT,
                "%s: on screen %s; round %s; processor %s%n",
                what,
                words(times.screen),
                words(times.rounds),
                words(times.processor));
    }

    private static String words(List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.isEmpty()
                ? "unknown"
                : String.format(
                        Locale.ROOT,
                        "%.0f ms (%.0f to %.0f)",
                        sorted.get(sorted.size() / 2),
                        sorted.get(0),
                        sorted.get(sorted.size() - 1));
    }
}
