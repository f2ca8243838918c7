package org.filature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.filature.diagnostic.Diagnostic;
import org.filature.diagnostic.Diagnostics;
import org.filature.link.Directory;
import org.filature.model.Dossier;
import org.filature.read.ContentReader;

/** A content folder that a test writes file by file. */
public final class ContentFixture {
    private final Path root;
    private final Diagnostics diagnostics = new Diagnostics();

    public ContentFixture(Path root) {
        this.root = root;
        file("site.yaml", "title: A dossier\nlanguages: [en, fr]\n");
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
        return Directory.of(dossier, entry -> entry.head().visibility().isPublishedAt(java.time.Instant.EPOCH));
    }

    public Diagnostics diagnostics() {
        return diagnostics;
    }

    /** Each problem as {@code path:line:column code}, in order. */
    public List<String> problems() {
        return diagnostics.sorted(Map.of()).stream().map(ContentFixture::brief).toList();
    }

    /** Reads, and gives the problems. */
    public List<String> problemsOfReading() {
        read();
        return problems();
    }

    static String brief(Diagnostic problem) {
        return problem.at().path() + ":" + problem.at().line() + ":"
                + problem.at().column() + " " + problem.code().id();
    }

    /** The hint of the first problem. */
    public String firstHint() {
        return diagnostics.sorted(Map.of()).get(0).hint();
    }
}
