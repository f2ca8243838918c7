package org.filature.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.filature.diagnostic.Diagnostics;
import org.filature.media.Media;
import org.filature.model.Sha256;

/**
 * Files that are published under names that carry a hash of their content: a browser may keep them for good.
 *
 * @param assets by name, such as {@code style.css}
 * @param media pictures and documents, which carry one likewise
 */
public record Assets(SortedMap<String, Asset> assets, Media media) {
    static final String FOLDER = "assets/";
    private static final String STYLE = "style.css";
    static final List<String> BUILT_IN = List.of(
            STYLE,
            "favicon.svg",
            "filature.js",
            "minisearch.js",
            "network.js",
            "page.js",
            "references.js",
            "search-page.js",
            "share.js",
            "timeline.js");
    private static final int HASH_LENGTH = 10;

    /**
     * A file to publish.
     *
     * @param path where, from the site's root
     * @param content reads it
     */
    public record Asset(String path, Function<String, byte[]> content) {
        /** The file's content. */
        public byte[] bytes() {
            return content.apply(path);
        }
    }

    /**
     * Finds what is to be published.
     *
     * @param files templates, of which all in {@code assets/} is published
     * @param media pictures and documents
     */
    public static Assets of(TemplateFiles files, Media media) {
        SortedMap<String, Asset> assets = new TreeMap<>();
        BUILT_IN.forEach(name ->
                files.bytes(FOLDER + name).ifPresent(content -> assets.put(name, asset(name, content))));
        own(files).forEach((name, path) -> assets.put(name, asset(name, read(path))));
        StyleSheet.of(files, FOLDER + STYLE).ifPresent(content -> assets.put(STYLE, asset(STYLE, content)));
        return new Assets(assets, media);
    }

    /** The dossier's own; what cannot be read is told by {@link TemplateCheck}. */
    private static SortedMap<String, Path> own(TemplateFiles files) {
        SortedMap<String, Path> found = new TreeMap<>();
        TemplateCheck.files(files, new Diagnostics())
                .filter(file -> files.name(file).startsWith(FOLDER) && Files.isReadable(file))
                .forEach(file -> found.put(files.name(file).substring(FOLDER.length()), file));
        return found;
    }

    private static Asset asset(String name, byte[] content) {
        return new Asset(FOLDER + named(name, Sha256.hex(content)), path -> content);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** {@code pictures/a.jpg} becomes {@code pictures/a.0123456789.jpg}. */
    private static String named(String name, String digest) {
        String hash = digest.substring(0, HASH_LENGTH);
        int dot = name.lastIndexOf('.');
        return dot <= name.lastIndexOf('/') + 1
                ? name + "." + hash
                : name.substring(0, dot) + "." + hash + name.substring(dot);
    }

    /** Where everything is published, as views want to know it. */
    public org.filature.view.Files files() {
        return new org.filature.view.Files(paths(assets), media);
    }

    private static Map<String, String> paths(Map<String, Asset> assets) {
        Map<String, String> paths = new TreeMap<>();
        assets.forEach((name, asset) -> paths.put(name, asset.path()));
        return paths;
    }

    /** All assets to publish, by path. */
    public Stream<Asset> all() {
        return assets.values().stream();
    }
}
