package org.filature.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.filature.model.Sha256;
import org.filature.model.Source;

/** The copies of sources in {@code media/}. */
public final class SavedCopies {
    private final Path media;

    /** @param media the folder */
    public SavedCopies(Path media) {
        this.media = media;
    }

    /** What a source's copy says; empty if there is none, or it is not the one that was saved. */
    Optional<Text> of(Source source) throws IOException {
        Path file = media.resolve(source.file()).normalize();
        if (source.file().isEmpty()
                || source.sha256().isEmpty()
                || !file.startsWith(media.normalize())
                || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        String sha256 = Sha256.hex(bytes);
        String name = source.file().toLowerCase(Locale.ROOT);
        boolean isPage = name.matches(".*\\.x?html?(\\.txt)?");
        return sha256.equals(source.sha256())
                ? Optional.of(new Text(sha256, isPage ? Likeness.of(bytes) : ""))
                : Optional.empty();
    }
}
