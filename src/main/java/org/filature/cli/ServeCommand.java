package org.filature.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.filature.build.BuildRequest;
import org.filature.serve.Preview;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

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

    @ArgGroup(validate = false, heading = ContentOptions.HEADING, order = 1)
    private ContentOptions content = new ContentOptions();

    @Option(
            names = "--port",
            paramLabel = "<number>",
            description = "The port, or 0 for any (default: the first free one from 8080 on).")
    private @Nullable Integer port;

    @Option(names = "--no-drafts", description = "Leave out drafts and entries under embargo.")
    private boolean noDrafts;

    @Option(names = "--open", description = "Open the browser.")
    private boolean open;

    @Override
    public Integer call() throws IOException, InterruptedException {
        request();
        boolean colours = cli.terminal().coloursOut(Terminal.Colours.AUTO);
        ServeConsole console = new ServeConsole(cli.out(), cli.err(), colours);
        Interrupt interrupt = Interrupt.listen();
        try (Preview preview = Preview.start(this::request, port(), console::round, console::say)) {
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
            throw new WrongUsage("`" + port + "` is not a port", "name one from 1 to " + HIGHEST_PORT);
        }
        return OptionalInt.of(port);
    }

    /** What is to be shown, at this very moment: an embargo may end while it is shown. */
    private BuildRequest request() {
        return content.request(cli.directory(), Path.of("site"), Optional.empty(), false, !noDrafts);
    }
}
