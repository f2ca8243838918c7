package org.filature.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Runs builds for tests. */
public final class Builds {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private Builds() {}

    /** Builds {@code content/} and {@code templates/} of a folder into its {@code site/}. */
    public static BuildResult run(Path folder) {
        return run(folder, false);
    }

    public static BuildResult run(Path folder, boolean drafts) {
        try {
            return SiteBuild.run(new BuildRequest(
                    folder.resolve("content"),
                    "content",
                    folder.resolve("templates"),
                    "templates",
                    folder.resolve("site"),
                    drafts,
                    false,
                    NOW,
                    Optional.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
