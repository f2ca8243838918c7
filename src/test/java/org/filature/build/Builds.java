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
        return run(request(folder, drafts));
    }

    /** Builds after what was published in another folder. */
    static BuildResult run(Path folder, Path since) {
        return run(request(folder, false).after(since));
    }

    static BuildRequest request(Path folder, boolean drafts) {
        return new BuildRequest(
                folder.resolve("content"),
                "content",
                folder.resolve("templates"),
                "templates",
                folder.resolve("site"),
                drafts,
                false,
                NOW,
                Optional.empty());
    }

    private static BuildResult run(BuildRequest request) {
        try {
            return SiteBuild.run(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
