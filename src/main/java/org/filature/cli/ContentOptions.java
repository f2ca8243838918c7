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
final class ContentOptions {
    static final String HEADING = "%nWhat is read:%n";

    private static final Path TEMPLATES = Path.of("templates");

    @Option(
            names = "--content",
            paramLabel = "<folder>",
            defaultValue = "content",
            description = "The content (default: ${DEFAULT-VALUE}).")
    private Path content = Path.of("content");

    @Option(
            names = "--templates",
            paramLabel = "<folder>",
            description = "Templates that go before the built-in ones (default: templates, if there is such a folder).")
    private @Nullable Path templates;

    @Option(names = "--drafts", description = "Take drafts and entries under embargo as published.")
    private boolean drafts;

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
     * @throws WrongUsage if a folder is not there, or the instant is none
     */
    BuildRequest request(Path directory, Path output, Optional<String> baseUrl, boolean strict) {
        if (!Files.isDirectory(directory.resolve(content))) {
            throw new WrongUsage("there is no folder `" + content + "`", "name the content's with --content");
        }
        if (templates != null && !Files.isDirectory(directory.resolve(templates))) {
            throw new WrongUsage("there is no folder `" + templates + "`", "--templates wants one");
        }
        Path templateFolder = Optional.ofNullable(templates).orElse(TEMPLATES);
        return new BuildRequest(
                directory.resolve(content),
                name(content),
                directory.resolve(templateFolder),
                name(templateFolder),
                directory.resolve(output),
                drafts,
                strict,
                instant(),
                baseUrl);
    }

    private static String name(Path folder) {
        return folder.normalize().toString().replace('\\', '/');
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
