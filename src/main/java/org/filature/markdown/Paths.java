package org.filature.markdown;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Paths with slashes, as authors write them in links; never a file system's. */
final class Paths {
    private static final String UP = "..";

    private Paths() {}

    /** The folder of a file, with a slash at its end; empty for none. */
    static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    /** The last part of a path. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The way from a folder to a file, both from the same root. */
    static String relative(String folder, String file) {
        List<String> from =
                Arrays.stream(folder.split("/")).filter(part -> !part.isEmpty()).toList();
        List<String> to = List.of(file.split("/"));
        int shared = 0;
        while (shared < from.size()
                && shared < to.size() - 1
                && from.get(shared).equals(to.get(shared))) {
            shared++;
        }
        return "../".repeat(from.size() - shared) + String.join("/", to.subList(shared, to.size()));
    }

    /** A path as seen from a folder, without {@code .} and {@code ..}, except where these lead out of everything. */
    static String normalize(String folder, String path) {
        if (folder.isEmpty() && isNormal(path)) {
            return path;
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + path).split("/", -1)) {
            if (part.equals(UP) && !parts.isEmpty() && !parts.getLast().equals(UP)) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        String root = folder.startsWith("/") ? "/" : "";
        return root + String.join("/", parts);
    }

    private static boolean isNormal(String path) {
        return !path.startsWith(".")
                && !path.startsWith("/")
                && !path.endsWith("/")
                && !path.contains("//")
                && !path.contains("/.");
    }
}
