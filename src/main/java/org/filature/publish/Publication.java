package org.filature.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A site as it was published.
 *
 * @param folder where it lies; there may be nothing
 */
public record Publication(Path folder) {
    /** The list of its files; an empty one where there is none that can be read. */
    public Manifest manifest() {
        return Manifest.read(folder);
    }

    /** One of its files, if it has it. */
    public Optional<byte[]> file(String path) {
        Path file = folder.resolve(path);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
