package org.filature.model;

/** Paths of pictures and documents as authors write them. */
public final class MediaPath {
    private static final String FOLDER = "media/";

    private MediaPath() {}

    /** The path below {@code media/} that {@code x.jpg}, {@code media/x.jpg} and {@code ../media/x.jpg} mean alike. */
    public static String of(String written) {
        String path = written.replace('\\', '/');
        while (path.startsWith("../") || path.startsWith("./") || path.startsWith("/")) {
            path = path.substring(path.indexOf('/') + 1);
        }
        return path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : path;
    }
}
