package org.filature.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.filature.fetch.Fetcher;
import org.filature.fetch.Manners;
import org.filature.verify.Copy;
import org.filature.verify.Finding;
import org.filature.verify.FolderCopy;
import org.filature.verify.Trust;
import org.filature.verify.Verification;
import org.filature.verify.Verification.NoListException;
import org.filature.verify.WebCopy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code filature verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        customSynopsis = "filature verify [<options>] <copy>",
        sortOptions = false,
        description = {
            "Says what of a published site's copy is not as it was published: changed, missing and added files.",
            "With a key or its fingerprint it also says whether the copy is the publisher's."
        },
        parameterListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the copy is whole",
            "1:it differs, or is not signed by the key",
            "2:wrong usage",
            "3:it cannot be told (disk, network)"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  filature verify /media/stick/dossier",
            "  filature verify https://example.org/dossier/ --key dossier-public.pem",
            "  filature verify site --key 1c0f…e2     by the key's fingerprint"
        })
final class VerifyCommand implements Callable<Integer> {
    /** Files of one site are many and small, and its host serves them as readers ask for them. */
    private static final String DELAY = "0.2";

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Cli cli;

    @Parameters(index = "0", paramLabel = "<copy>", description = "A folder, or the address of a site's first page.")
    private String copy = "";

    @Option(
            names = "--key",
            paramLabel = "<key>",
            description = "The publisher's public key in PEM, or its fingerprint, 64 digits in hex.")
    private @Nullable String key;

    @Option(
            names = "--format",
            paramLabel = "<format>",
            defaultValue = "text",
            completionCandidates = ListFormat.Names.class,
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ListFormat format = ListFormat.TEXT;

    @Option(
            names = "--color",
            paramLabel = "<when>",
            defaultValue = "auto",
            completionCandidates = ReportOptions.ColourWords.class,
            description =
                    "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}; NO_COLOR and CLICOLOR_FORCE are heard).")
    private Terminal.Colours colours = Terminal.Colours.AUTO;

    @Option(
            names = "--delay",
            paramLabel = "<seconds>",
            defaultValue = DELAY,
            description = "Leave a host alone so long between two requests (default: ${DEFAULT-VALUE}).")
    private double delay = 0.2;

    @Option(
            names = "--timeout",
            paramLabel = "<seconds>",
            defaultValue = "600",
            description = "Wait no longer for a file (default: ${DEFAULT-VALUE}).")
    private double timeout = 600;

    @ArgGroup(validate = false, heading = Verbosity.HEADING, order = 1)
    private Verbosity verbosity = new Verbosity();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Trust trust = trust();
        Copy asked = copy();
        VerifyReport report = new VerifyReport(cli.out(), format, cli.terminal().coloursOut(colours), copy);
        try {
            Finding finding = find(asked, trust);
            report.tell(finding);
            return finding.differs() ? Cli.CONTENT : finding.unknown().isEmpty() ? 0 : Cli.MACHINE;
        } catch (NoListException e) {
            report.noList(String.valueOf(e.getMessage()));
            return Cli.CONTENT;
        }
    }

    private Finding find(Copy asked, Trust trust) throws IOException, InterruptedException, NoListException {
        try (Stages stages = cli.follow(verbosity)) {
            return Verification.of(asked, trust, steps(stages));
        }
    }

    private static Verification.Step steps(Stages stages) {
        return new Verification.Step() {
            @Override
            public void begin(int files) {
                stages.begin("comparing files", files);
            }

            @Override
            public void done() {
                stages.step();
            }
        };
    }

    private Copy copy() throws IOException {
        if (!copy.matches("(?i)https?://.*")) {
            Path folder = cli.directory().resolve(copy);
            if (!Files.isDirectory(folder)) {
                throw new WrongUsage(
                        "there is no folder `" + copy + "`", "name a folder, or an address of http or https");
            }
            return new FolderCopy(folder);
        }
        URI address = Fetcher.address(copy)
                .orElseThrow(
                        () -> new WrongUsage("`" + copy + "` is not an address", "write https://example.org/dossier/"));
        // Whoever asks for the own network by name may have it; a host elsewhere may not lead there.
        Manners manners = Manners.polite(Version.own(), "")
                .withDelay(AskingOptions.seconds("--delay", delay, 0))
                .withTimeout(AskingOptions.seconds("--timeout", timeout, 0.001))
                .reachingPrivate(Fetcher.isPrivate(address));
        return new WebCopy(address.toString(), manners);
    }

    private Trust trust() throws IOException {
        if (key == null) {
            return new Trust.None();
        }
        String digits = key.replaceAll("[:\\s]", "").toLowerCase(Locale.ROOT);
        if (digits.matches("[0-9a-f]{64}")) {
            return new Trust.Fingerprint(digits);
        }
        Path file = cli.directory().resolve(key);
        if (!Files.isRegularFile(file)) {
            throw new WrongUsage(
                    "`" + key + "` is neither a file nor a fingerprint",
                    "name the public key's file, or its fingerprint: 64 digits in hex");
        }
        return new Trust.Key(Keys.verifying(file));
    }
}
