package org.filature.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.filature.ContentFixture;
import org.filature.build.BuildRequest;

/** A preview of a folder that a test writes, and a browser's half of the talk. */
public final class PreviewFixture implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final Path folder;
    private final ContentFixture content;
    private final LinkedBlockingQueue<Round> rounds = new LinkedBlockingQueue<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Preview preview;

    private PreviewFixture(Path folder, ContentFixture content, int port) throws IOException {
        this.folder = folder;
        this.content = content;
        this.preview = Preview.start(this::request, OptionalInt.of(port), rounds::add, said::add);
    }

    /** Starts a preview of {@code content/} and {@code templates/} of a folder, and waits until it is there. */
    public static PreviewFixture start(Path folder, ContentFixture content) throws Exception {
        return start(folder, content, 0);
    }

    /** The same at a port of one's choice. */
    public static PreviewFixture start(Path folder, ContentFixture content, int port) throws Exception {
        PreviewFixture fixture = new PreviewFixture(folder, content, port);
        fixture.round();
        return fixture;
    }

    private BuildRequest request() {
        return new BuildRequest(
                content.root(),
                "content",
                folder.resolve("templates"),
                "templates",
                folder.resolve("site"),
                true,
                false,
                Instant.parse("2026-01-01T00:00:00Z"),
                Optional.empty());
    }

    public ContentFixture content() {
        return content;
    }

    public URI address() {
        return preview.address();
    }

    public List<String> said() {
        return List.copyOf(said);
    }

    /** The next round. */
    public Round round() throws InterruptedException {
        Round round = rounds.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(round).as("a round within a minute").isNotNull();
        return round == null ? new Round(List.of(), 0, List.of(), Optional.empty()) : round;
    }

    /** Rounds until one is as wanted, that one included. */
    public List<Round> roundsUntil(Predicate<Round> wanted) throws InterruptedException {
        List<Round> seen = new CopyOnWriteArrayList<>();
        Round round = round();
        while (!wanted.test(round)) {
            seen.add(round);
            round = round();
        }
        seen.add(round);
        return seen;
    }

    /** Whether no round comes for a while. */
    public boolean isQuiet() throws InterruptedException {
        return rounds.poll(1, TimeUnit.SECONDS) == null;
    }

    public HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(preview.address().resolve(path)).build(), BodyHandlers.ofString());
    }

    /** How things stand, as JSON. */
    public String status() throws Exception {
        return get("/-/status").body();
    }

    /** Waits until a page says something. */
    public void awaitPage(String path, String words) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        HttpResponse<String> page = get(path);
        while ((page.statusCode() != 200 || !page.body().contains(words)) && System.nanoTime() < end) {
            Thread.sleep(20);
            page = get(path);
        }
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(words);
    }

    /** Opens a page, and listens as its script does. */
    public Listening listen(String path) throws Exception {
        String html = get("/" + path).body();
        return listen(path, attribute(html, "data-version"));
    }

    /** Listens for a page that was fetched before. */
    public Listening listen(String path, String version) throws Exception {
        return new Listening(path, version);
    }

    public static String attribute(String html, String name) {
        int start = html.indexOf(name + "=\"") + name.length() + 2;
        return html.substring(start, html.indexOf('"', start));
    }

    /** An open page's stream of events. */
    public final class Listening {
        private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();

        private Listening(String path, String version) throws Exception {
            URI events = preview.address().resolve("/-/events?path=" + path + "&version=" + version);
            HttpResponse<Stream<String>> stream =
                    client.send(HttpRequest.newBuilder(events).build(), BodyHandlers.ofLines());
            assertThat(stream.statusCode()).isEqualTo(200);
            Threads.named("listening")
                    .newThread(() -> stream.body().forEach(lines::add))
                    .start();
        }

        /** The next event, as its name and data. */
        public String next() throws InterruptedException {
            String name = line("event: ");
            return name + " " + line("data: ");
        }

        private String line(String prefix) throws InterruptedException {
            String line = "";
            while (!line.startsWith(prefix)) {
                String next = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                assertThat(next).as("an event within a minute").isNotNull();
                line = String.valueOf(next);
            }
            return line.substring(prefix.length());
        }
    }

    @Override
    public void close() {
        preview.close();
    }
}
