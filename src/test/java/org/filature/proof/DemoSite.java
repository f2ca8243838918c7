package org.filature.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.filature.build.BuildRequest;
import org.filature.build.BuildResult;
import org.filature.build.SiteBuild;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The site that a build of {@code content/} gives: made once for all proofs.
 *
 * @param root its folder
 * @param pages all its pages, by path from the root
 * @param homes the home of each language
 * @param kinds pages of the first language that show all there is: see {@link PageSample}
 * @param translations such pages of the other languages, with what only they show
 */
record DemoSite(
        Path root,
        SortedMap<String, Document> pages,
        List<String> homes,
        List<String> kinds,
        List<String> translations) {

    /** The site, which the first who asks makes. */
    static DemoSite get() {
        return Made.SITE;
    }

    /** Pages of every kind in every language. */
    List<String> sample() {
        return Stream.concat(kinds.stream(), translations.stream()).toList();
    }

    /** A page by its path. */
    Document page(String path) {
        return Objects.requireNonNull(pages.get(path), path);
    }

    private static final class Made {
        static final DemoSite SITE = make();
    }

    private static DemoSite make() {
        try {
            Path root = Path.of("target", "proof", "site").toAbsolutePath();
            BuildResult result = SiteBuild.run(new BuildRequest(
                    Path.of("content"),
                    "content",
                    Path.of("templates"),
                    "templates",
                    root,
                    false,
                    true,
                    Instant.now(),
                    Optional.empty()));
            assertThat(result.diagnostics()).isEmpty();
            return of(root, read(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoSite of(Path root, SortedMap<String, Document> pages) {
        List<String> homes =
                pages.keySet().stream().filter(path -> isHome(pages, path)).toList();
        SortedMap<String, Document> first = new TreeMap<>(pages);
        String language = language(pages, "index.html");
        first.keySet().removeIf(path -> !language(pages, path).equals(language));
        SortedMap<String, Document> others = new TreeMap<>(pages);
        others.keySet().removeAll(first.keySet());
        PageSample sample = new PageSample();
        return new DemoSite(root, pages, homes, sample.choose(first, homes), sample.choose(others, homes));
    }

    /** Whether this is the index of the site, or of a folder that is named after the language it is written in. */
    private static boolean isHome(SortedMap<String, Document> pages, String path) {
        return path.equals("index.html") || path.equals(language(pages, path) + "/index.html");
    }

    private static String language(SortedMap<String, Document> pages, String path) {
        return Objects.requireNonNull(pages.get(path), path).select("html").attr("lang");
    }

    private static SortedMap<String, Document> read(Path root) throws IOException {
        SortedMap<String, Document> pages = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file :
                    walk.filter(path -> path.toString().endsWith(".html")).toList()) {
                pages.put(root.relativize(file).toString().replace('\\', '/'), Jsoup.parse(Files.readString(file)));
            }
        }
        return pages;
    }
}
