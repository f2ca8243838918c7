package org.filature.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.filature.media.Medium;

/** The files of {@code media/}. */
final class MediaFiles {
    private static final String FOLDER = "media/";

    private final Set<String> paths;
    private final Function<String, Optional<Medium>> published;
    /** Paths by the last part of their names, in lower case. */
    private final Map<String, List<String>> byName = new HashMap<>();

    /**
     * @param paths their paths below the folder
     * @param published what is published of each
     */
    MediaFiles(Set<String> paths, Function<String, Optional<Medium>> published) {
        this.paths = Set.copyOf(paths);
        this.published = published;
        paths.stream()
                .sorted()
                .forEach(path -> byName.computeIfAbsent(key(path), name -> new ArrayList<>(1))
                        .add(path));
    }

    Set<String> paths() {
        return paths;
    }

    Optional<Medium> find(String path) {
        return published.apply(path);
    }

    /** The files that a wiki link may mean: the one of that path, or else those whose path ends so, in any case. */
    List<String> linked(String target) {
        String wanted = isMedia(target) ? name(target) : below(target);
        if (paths.contains(wanted)) {
            return List.of(wanted);
        }
        String end = wanted.toLowerCase(Locale.ROOT);
        return byName.getOrDefault(key(wanted), List.of()).stream()
                .filter(path -> ("/" + path.toLowerCase(Locale.ROOT)).endsWith("/" + end))
                .toList();
    }

    private static String key(String path) {
        return Paths.name(path).toLowerCase(Locale.ROOT);
    }

    /** Whether a path as written means the folder, from wherever it is written. */
    static boolean isMedia(String path) {
        return below(path).startsWith(FOLDER);
    }

    /** The path below the folder. */
    static String name(String path) {
        return below(path).substring(FOLDER.length());
    }

    private static String below(String path) {
        String normal = Paths.normalize("", path);
        while (normal.startsWith("../")) {
            normal = normal.substring(3);
        }
        return normal;
    }
}
