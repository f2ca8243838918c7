package org.filature.serve;

import java.nio.file.Path;
import java.util.List;
import org.filature.build.BuildRequest;

/**
 * What is watched.
 *
 * @param content absolute
 * @param contentName how messages name it
 * @param templates absolute; it need not exist
 * @param templatesName how messages name it
 */
record Folders(Path content, String contentName, Path templates, String templatesName) {
    static Folders of(BuildRequest request) {
        return new Folders(
                request.content().toAbsolutePath().normalize(),
                request.contentName(),
                request.templates().toAbsolutePath().normalize(),
                request.templatesName());
    }

    List<Path> all() {
        return List.of(content, templates);
    }

    boolean isTemplate(Path path) {
        return path.startsWith(templates);
    }

    /** A file as messages name it. */
    String name(Path path) {
        return path.startsWith(content)
                ? name(contentName, content.relativize(path))
                : path.startsWith(templates) ? name(templatesName, templates.relativize(path)) : path.toString();
    }

    private static String name(String folder, Path below) {
        String path = below.toString().replace('\\', '/');
        return path.isEmpty() || folder.isEmpty() ? folder + path : folder + "/" + path;
    }
}
