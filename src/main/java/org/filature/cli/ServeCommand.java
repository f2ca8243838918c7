package org.filature.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.filature.build.BuildRequest;
import org.filature.serve.Preview;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code filature serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Shows the site in the browser while it is written: pages reload as files are saved, and mistakes "
                        + "show over the page. Drafts and entries under embargo are shown, and marked. Nothing is written, and "
                        + "only this machine can see it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  filature serve --open          opens the browser too",
            "  filature serve --port 9000     at this port or not at all",
            "  filature serve --no-drafts     as it would be published now"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:ended with Ctrl-C", "2:wrong usage", "3:the machine failed (port taken)"})
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

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
            names = "--port",
            paramLabel = "<number>",
            description = "The port, or 0 for any (default: the first free one from 8080 on).")
    private @Nullable Integer port;

    @Option(names = "--no-drafts", description = "Leave out drafts and entries under embargo.")
    private boolean noDrafts;

    @Option(
            names = "--now",
            paramLabel = "<instant>",
            description = "Judge embargoes as at this instant, such as 2026-01-31T06:00:00Z.")
    private @Nullable String now;

    @Option(names = "--open", description = "Open the browser.")
    private boolean open;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isDirectory(cli.directory().resolve(content))) {
            throw usage("there is no folder `" + content + "`; name the content's with --content");
        }
        Optional<Instant> fixed = Optional.ofNullable(now).map(this::instant);
        boolean colour = CommandLine.Help.Ansi.AUTO.enabled();
        ServeConsole console =
                new ServeConsole(spec.commandLine().getOut(), spec.commandLine().getErr(), colour);
        Interrupt interrupt = Interrupt.listen();
        try (Preview preview =
                Preview.start(() -> request(fixed.orElseGet(Instant::now)), port(), console::round, console::say)) {
            console.started(preview.address());
            if (open) {
                Browser.open(preview.address()).ifPresent(console::say);
            }
            interrupt.await();
        }
        return CommandLine.ExitCode.OK;
    }

    private OptionalInt port() {
        if (port == null) {
            return OptionalInt.empty();
        }
        if (port < 0 || port > HIGHEST_PORT) {
            throw usage("`" + port + "` is not a port; name one from 1 to " + HIGHEST_PORT);
        }
        return OptionalInt.of(port);
    }

    private BuildRequest request(Instant at) {
        return new BuildRequest(
                cli.directory().resolve(content),
                name(content),
                cli.directory().resolve(templates),
                name(templates),
                cli.directory().resolve("site"),
                !noDrafts,
                false,
                at,
                Optional.empty());
    }

    private static String name(Path folder) {
        return folder.normalize().toString().replace('\\', '/');
    }

    private Instant instant(String written) {
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException e) {
            throw usage("`" + written + "` is not an instant; write 2026-01-31T06:00:00Z");
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
