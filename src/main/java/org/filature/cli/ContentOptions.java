package org.filature.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.filature.build.BuildRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is read, for every command that reads a dossier. */
final class ContentOptions extends ContentFolder {
    static final String HEADING = "%nWhat is read:%n";

    private static final Path TEMPLATES = Path.of("templates");

    @Option(
            names = "--templates",
            paramLabel = "<folder>",
            description = "Templates that go before the built-in ones (default: templates, if there is such a folder).")
    private @Nullable Path templates;

    @Option(
            names = "--now",
            paramLabel = "<instant>",
            description = "Judge embargoes as at this instant, such as 2026-01-31T06:00:00Z.")
    private @Nullable String now;

    /**
     * What is asked for.
     *
     * @param directory against which paths are resolved
     * @param output the site's folder
     * @param drafts whether drafts and entries under embargo are taken as published
     * @throws WrongUsage if a folder is not there, or the instant is none
     */
    BuildRequest request(Path directory, Path output, Optional<String> baseUrl, boolean strict, boolean drafts) {
        if (!isIn(directory)) {
            throw new WrongUsage("there is no folder `" + name() + "`", "name the content's with --content");
        }
        if (templates != null && !Files.isDirectory(directory.resolve(templates))) {
            throw new WrongUsage("there is no folder `" + templates + "`", "--templates wants one");
        }
        Path templateFolder = Optional.ofNullable(templates).orElse(TEMPLATES);
        return new BuildRequest(
                in(directory),
                name(),
                directory.resolve(templateFolder),
                name(templateFolder),
                directory.resolve(output),
                drafts,
                strict,
                instant(),
                baseUrl);
    }

    private Instant instant() {
        if (now == null) {
            return Instant.now();
        }
        try {
            return OffsetDateTime.parse(now).toInstant();
        } catch (DateTimeException e) {
            throw new WrongUsage("`" + now + "` is not an instant", "write 2026-01-31T06:00:00Z");
        }
    }
}
