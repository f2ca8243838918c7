package org.filature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.filature.check.Checks;
import org.filature.check.Subject;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostic;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Severity;
import org.filature.history.History;
import org.filature.link.Bodies;
import org.filature.link.Directory;
import org.filature.markdown.MarkdownRenderer;
import org.filature.markdown.Mentions;
import org.filature.markdown.Rendering;
import org.filature.media.Media;
import org.filature.media.MediaMemory;
import org.filature.model.Dossier;
import org.filature.model.Prose;
import org.filature.read.ContentReader;
import org.filature.read.MediaDigests;

/** A content folder that a test writes file by file. */
public final class ContentFixture {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final Path root;
    private final Diagnostics diagnostics = new Diagnostics();

    /** An empty folder, with settings. */
    public ContentFixture(Path root) {
        this(root, true);
    }

    /** A folder that may have been written before. */
    public ContentFixture(Path root, boolean isNew) {
        this.root = root;
        if (isNew) {
            file(
                    "site.yaml",
                    "title: A dossier\nlanguages: [en, fr]\n"
                            + "rules: {missing-translation: off, unsourced-event: off}\n");
        }
    }

    public ContentFixture file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public ContentFixture file(String path, byte[] bytes) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An event of a day with more front matter. */
    public ContentFixture event(String id, String more) {
        return file("events/" + id + ".md", "---\ntitle: " + id + "\ndate: 2024-10-02\n" + more + "---\n");
    }

    public ContentFixture person(String id, String name, String more) {
        return file("actors/" + id + ".md", "---\nname: " + name + "\ntype: person\n" + more + "---\n");
    }

    public Path root() {
        return root;
    }

    public Dossier read() {
        return ContentReader.read(root, "content", diagnostics);
    }

    public Directory directory(Dossier dossier) {
        return Directory.of(dossier, entry -> entry.head().visibility().isPublishedAt(Instant.EPOCH));
    }

    public Diagnostics diagnostics() {
        return diagnostics;
    }

    /** Each problem as {@code path:line:column code}, in order. */
    public List<String> problems() {
        return diagnostics.sorted(Map.of()).stream().map(ContentFixture::brief).toList();
    }

    /** Reads and checks, and gives all problems with the severities that the dossier sets. */
    public List<Diagnostic> checked() {
        return checked(read());
    }

    /** Likewise, of a dossier that was read before. */
    public List<Diagnostic> checked(Dossier dossier) {
        Directory directory = directory(dossier);
        Map<String, String> digests = new MediaDigests().of(dossier.media(), "content", diagnostics);
        Media media = media(dossier, digests);
        Checks.run(new Subject(
                dossier,
                directory,
                bodies(dossier, directory, media),
                digests,
                media,
                History.of(root),
                "content",
                NOW,
                diagnostics));
        return diagnostics.sorted(dossier.site().rules());
    }

    /** Checks, and gives each problem of a rule as {@code path:line:column words: message}. */
    public List<String> check(Code code) {
        return check(read(), code);
    }

    /** Likewise, of a dossier that was read before. */
    public List<String> check(Dossier dossier, Code code) {
        return checked(dossier).stream()
                .filter(problem -> problem.code() == code)
                .map(problem -> problem.at().path().replaceFirst("^content/", "") + ":"
                        + problem.at().line() + ":" + problem.at().column() + " "
                        + problem.at().text() + ": " + problem.message())
                .distinct()
                .toList();
    }

    private Media media(Dossier dossier, Map<String, String> digests) {
        MediaMemory memory = new MediaMemory(root.resolveSibling(".cleaned"));
        return Media.of(dossier.media(), digests, dossier.site().media().allowed(), memory);
    }

    private Bodies bodies(Dossier dossier, Directory directory, Media media) {
        MarkdownRenderer renderer = MarkdownRenderer.builder()
                .directory(directory)
                .mentions(Mentions.of(dossier.actors(), true))
                .entries(dossier.entries(), dossier.home())
                .media(dossier.media().keySet(), media::find)
                .diagnostics(diagnostics)
                .build();
        Map<Bodies.Key, Map<String, Prose>> bodies = new HashMap<>();
        Stream.concat(dossier.entries(), dossier.home().stream())
                .forEach(entry -> entry.head()
                        .bodies()
                        .forEach((language, body) -> bodies.computeIfAbsent(Bodies.key(entry), key -> new TreeMap<>())
                                .put(
                                        language,
                                        renderer.render(
                                                body,
                                                new Rendering(
                                                        language,
                                                        entry.id(),
                                                        "../",
                                                        "../",
                                                        Set.of(),
                                                        UnaryOperator.identity())))));
        return new Bodies(dossier.site().firstLanguage(), bodies);
    }

    /** Reads, and gives the problems. */
    public List<String> problemsOfReading() {
        read();
        return problems();
    }

    public static String brief(Diagnostic problem) {
        return problem.at().path() + ":" + problem.at().line() + ":"
                + problem.at().column() + " " + problem.code().id();
    }

    /** The hint of the first error, or else of the first problem. */
    public String firstHint() {
        List<Diagnostic> problems = diagnostics.sorted(Map.of());
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst()
                .orElse(problems.get(0))
                .hint();
    }
}
