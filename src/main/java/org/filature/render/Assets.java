package org.filature.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Files that are published as they are, under names that carry a hash of their content: a browser may keep them for
 * good.
 *
 * @param assets by name, such as {@code style.css}
 * @param media by path below {@code media/}
 */
public record Assets(SortedMap<String, Asset> assets, SortedMap<String, Asset> media) {
    private static final String FOLDER = "assets/";
    private static final List<String> BUILT_IN = List.of("style.css", "filature.js");
    private static final int HASH_BYTES = 5;

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
     * @param media the dossier's media by path below {@code media/}
     */
    public static Assets of(TemplateFiles files, Map<String, Path> media) {
        SortedMap<String, Asset> assets = new TreeMap<>();
        BUILT_IN.forEach(name ->
                files.bytes(FOLDER + name).ifPresent(content -> assets.put(name, asset(name, content))));
        own(files.folder().resolve("assets")).forEach((name, path) -> assets.put(name, asset(name, read(path))));
        SortedMap<String, Asset> published = new TreeMap<>();
        media.forEach((name, path) -> published.put(name, medium(name, path)));
        return new Assets(assets, published);
    }

    private static Map<String, Path> own(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        Map<String, Path> found = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(
                            file -> found.put(folder.relativize(file).toString().replace('\\', '/'), file));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
        return found;
    }

    private static Asset asset(String name, byte[] content) {
        MessageDigest digest = sha256();
        digest.update(content);
        return new Asset(FOLDER + named(name, digest), path -> content);
    }

    /** Media may be large: they are hashed in pieces, and read again when they are written. */
    private static Asset medium(String name, Path file) {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        return new Asset("media/" + named(name, digest), path -> read(file));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** {@code pictures/a.jpg} becomes {@code pictures/a.0123456789.jpg}. */
    private static String named(String name, MessageDigest digest) {
        String hash = HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
        int dot = name.lastIndexOf('.');
        return dot <= name.lastIndexOf('/') + 1
                ? name + "." + hash
                : name.substring(0, dot) + "." + hash + name.substring(dot);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Where everything is published, as views want to know it. */
    public org.filature.view.Files files() {
        return new org.filature.view.Files(paths(assets), paths(media));
    }

    private static Map<String, String> paths(Map<String, Asset> assets) {
        Map<String, String> paths = new TreeMap<>();
        assets.forEach((name, asset) -> paths.put(name, asset.path()));
        return paths;
    }

    /** Everything to publish, by path. */
    public Stream<Asset> all() {
        return Stream.concat(assets.values().stream(), media.values().stream());
    }
}
