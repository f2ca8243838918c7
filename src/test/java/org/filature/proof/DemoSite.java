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
 * @param sample the pages that a browser looks at: see {@link PageSample}
 */
record DemoSite(Path root, SortedMap<String, Document> pages, List<String> sample) {

    /** The site, which the first who asks makes. */
    static DemoSite get() {
        return Made.SITE;
    }

    /** A page by its path. */
    Document page(String path) {
        return Objects.requireNonNull(pages.get(path), path);
    }

    /** The home of each language. */
    List<String> homes() {
        return pages.keySet().stream().filter(path -> isHome(pages, path)).toList();
    }

    /** Whether this is the index of the site, or of a folder that is named after the language it is written in. */
    static boolean isHome(SortedMap<String, Document> pages, String path) {
        Document page = pages.get(path);
        return page != null
                && (path.equals("index.html") || path.equals(page.select("html").attr("lang") + "/index.html"));
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
            SortedMap<String, Document> pages = read(root);
            return new DemoSite(root, pages, PageSample.of(pages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
