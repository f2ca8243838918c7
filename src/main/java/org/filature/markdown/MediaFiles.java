package org.filature.markdown;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The files of {@code media/}.
 *
 * @param paths their paths below it
 * @param published where each is published, below the site's root
 */
record MediaFiles(Set<String> paths, UnaryOperator<String> published) {
    private static final String FOLDER = "media/";

    MediaFiles {
        paths = Set.copyOf(paths);
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
