package org.filature.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the content is, for every command that reads or writes it. */
class ContentFolder {
    @Option(
            names = "--content",
            paramLabel = "<folder>",
            defaultValue = "content",
            description = "The content (default: ${DEFAULT-VALUE}).")
    private Path content = Path.of("content");

    /** The folder. */
    Path in(Path directory) {
        return directory.resolve(content);
    }

    /** Whether there is such a folder. */
    boolean isIn(Path directory) {
        return Files.isDirectory(in(directory));
    }

    /** How messages name the folder. */
    String name() {
        return name(content);
    }

    static String name(Path folder) {
        return folder.normalize().toString().replace('\\', '/');
    }
}
