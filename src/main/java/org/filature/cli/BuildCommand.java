package org.filature.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.filature.build.BuildRequest;
import org.filature.build.BuildResult;
import org.filature.build.SiteBuild;
import org.filature.diagnostic.Report;
import org.filature.diagnostic.Severity;
import org.filature.diagnostic.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code filature build}. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Builds the site, or says everything that keeps it from being built.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the content has errors; the last good site stays",
            "2:wrong usage",
            "3:the machine failed (disk, permission)"
        })
final class BuildCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Cli cli;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--content",
            paramLabel = "<folder>",
            defaultValue = "content",
            description = "The content (default: ${DEFAULT-VALUE}).")
    private Path content = Path.of("content");

    @Option(
            names = "--templates",
            paramLabel = "<folder>",
            defaultValue = "templates",
            description = "Templates that go before the built-in ones (default: ${DEFAULT-VALUE}).")
    private Path templates = Path.of("templates");

    @Option(
            names = "--output",
            paramLabel = "<folder>",
            defaultValue = "site",
            description = "The site (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("site");

    @Option(
            names = "--base-url",
            paramLabel = "<address>",
            description = "Where the site is published, for absolute links.")
    private @Nullable String baseUrl;

    @Option(names = "--drafts", description = "Show drafts and entries under embargo too.")
    private boolean drafts;

    @Option(names = "--strict", description = "Warnings keep the site from being published.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "<format>",
            defaultValue = "text",
            description = "How problems are told: text, json, sarif or github (default: ${DEFAULT-VALUE}).")
    private Report format = Report.TEXT;

    @Option(
            names = "--now",
            paramLabel = "<instant>",
            description = "Judge embargoes as at this instant, such as 2026-01-31T06:00:00Z.")
    private @Nullable String now;

    @Option(names = "--timings", description = "Say how long each stage took.")
    private boolean timings;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(cli.directory().resolve(content))) {
            throw usage("there is no folder `" + content + "`; name the content's with --content");
        }
        boolean isNamed = spec.commandLine().getParseResult().hasMatchedOption("--templates");
        if (isNamed && !Files.isDirectory(cli.directory().resolve(templates))) {
            throw usage("there is no folder `" + templates + "` for --templates");
        }
        BuildResult result = SiteBuild.run(request());
        tell(result);
        return result.isPublished() ? CommandLine.ExitCode.OK : Cli.CONTENT;
    }

    private BuildRequest request() {
        return new BuildRequest(
                cli.directory().resolve(content),
                name(content),
                cli.directory().resolve(templates),
                name(templates),
                cli.directory().resolve(output),
                drafts,
                strict,
                instant(),
                Optional.ofNullable(baseUrl).map(this::address));
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
            throw usage("`" + now + "` is not an instant; write 2026-01-31T06:00:00Z");
        }
    }

    private String address(String written) {
        if (!written.matches("https?://[^\\s\"<>]+")) {
            throw usage("`" + written + "` is not an address; write https://example.org/dossier/");
        }
        return written;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /**
     * Problems go where they can be read by themselves: reports for programs to the output, words for people to the
     * errors.
     */
    private void tell(BuildResult result) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (format == Report.TEXT) {
            boolean colour = CommandLine.Help.Ansi.AUTO.enabled();
            err.print(new TextReport(colour).of(result.diagnostics()));
            err.flush();
        } else {
            out.print(format.of(result.diagnostics()));
            out.flush();
        }
        PrintWriter summary = format == Report.TEXT ? out : err;
        if (timings) {
            result.timings()
                    .forEach(stage ->
                            summary.printf(Locale.ROOT, "%-10s %6d ms%n", stage.stage(), stage.nanos() / 1_000_000));
        }
        summary.println(summary(result));
    }

    private String summary(BuildResult result) {
        String problems =
                count(result.count(Severity.ERROR), "error") + ", " + count(result.count(Severity.WARNING), "warning");
        if (!result.isPublished()) {
            boolean wasBuilt = Files.exists(cli.directory().resolve(output).resolve("index.html"));
            return "Nothing published: " + problems + "." + (wasBuilt ? " The last good site stays." : "");
        }
        String changed = result.changed() == 0 ? "nothing changed" : result.changed() + " changed";
        boolean isClean = result.diagnostics().isEmpty();
        return output + ": " + count(result.pages(), "page") + ", " + changed + (isClean ? "." : "; " + problems + ".");
    }

    private static String count(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
