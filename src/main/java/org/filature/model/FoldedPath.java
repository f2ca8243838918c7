package org.filature.model;

import java.text.Normalizer;
import java.util.Locale;

/** Paths as file systems see them that know no case, or write a letter and its accent as one sign or as two. */
public final class FoldedPath {
    private FoldedPath() {}

    /** What two paths share that are one file on such a system. */
    public static String of(String path) {
        return isFolded(path)
                ? path
                : Normalizer.normalize(path, Normalizer.Form.NFC)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT);
    }

    /** Whether a path has nothing to fold: most are made of ids. */
    public static boolean isFolded(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c > 0x7F || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }
}
