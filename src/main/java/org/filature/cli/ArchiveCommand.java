package org.filature.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.filature.archive.ArchiveAddress;
import org.filature.archive.Keeper;
import org.filature.archive.MissingCopy;
import org.filature.archive.Sources;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Nearest;
import org.filature.fetch.Fetcher;
import org.filature.model.Dossier;
import org.filature.read.ContentReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code filature archive}. */
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        customSynopsis = "filature archive [<options>] [<id>...]",
        sortOptions = false,
        description = {
            "Lists the sources that are only at their own address, or saves what is there. No build does this by itself.",
            "Sources of drafts are left out: who asks a host for a page tells it what is being looked at."
        },
        parameterListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:listed, or all saved and written",
            "1:something could not be saved or written",
            "2:wrong usage",
            "3:the machine failed (disk, permission)"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  filature archive                      lists what has no copy",
            "  filature archive --save               saves all of it to content/media/sources/",
            "  filature archive --save minutes       saves one",
            "  filature archive --set minutes=https://web.archive.org/web/20240102030405/https://example.org/m"
        })
final class ArchiveCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Cli cli;

    @Parameters(paramLabel = "<id>", arity = "0..*", description = "Only these sources.")
    private List<String> ids = List.of();

    @Option(
            names = "--save",
            description =
                    "Save the page behind each source to media/sources/, and write `file`, `sha256`, `archived`"
                            + " and `saved` into its entry. A copy is published only with `media: {copies: true}` in site.yaml. A run that was interrupted goes on where it stopped.")
    private boolean save;

    @Option(
            names = "--set",
            paramLabel = "<id>=<address>",
            description = "Write `archive-url` into a source's entry. May be given more than once.")
    private Map<String, String> addresses = new LinkedHashMap<>();

    @Option(names = "--drafts", description = "Sources of drafts and of entries under embargo too.")
    private boolean drafts;

    @Option(
            names = "--format",
            paramLabel = "<format>",
            defaultValue = "text",
            completionCandidates = ListFormat.Names.class,
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ListFormat format = ListFormat.TEXT;

    @Mixin
    private ContentFolder content = new ContentFolder();

    @ArgGroup(validate = false, heading = AskingOptions.HEADING, order = 1)
    private AskingOptions asking = new AskingOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!content.isIn(cli.directory())) {
            throw new WrongUsage("there is no folder `" + content.name() + "`", "name the content's with --content");
        }
        Path folder = content.in(cli.directory());
        Dossier dossier = ContentReader.read(folder, content.name(), new Diagnostics());
        Sources sources = Sources.of(dossier, folder, content.name(), Instant.now(), drafts);
        ids.forEach(id -> find(sources, id));
        addresses.forEach(
                (id, address) -> ArchiveAddress.mistake(find(sources, id).source(), address)
                        .ifPresent(mistake -> {
                            throw new WrongUsage(mistake);
                        }));
        ArchiveReport report = new ArchiveReport(cli.out(), format);
        if (!addresses.isEmpty()) {
            write(sources, report);
        }
        List<MissingCopy> missing = sources.missing().stream()
                .filter(copy -> ids.isEmpty() || ids.contains(copy.source().id()))
                .filter(copy -> !addresses.containsKey(copy.source().id()))
                .toList();
        if (save) {
            Keeper keeper =
                    new Keeper(new Fetcher(asking.manners(dossier.site())), folder.resolve("media"), Clock.systemUTC());
            for (MissingCopy copy : missing) {
                report.saved(copy, keeper.save(copy));
            }
        } else if (addresses.isEmpty()) {
            missing.forEach(report::missing);
        }
        report.end(save || !addresses.isEmpty());
        return report.hasFailed() ? Cli.CONTENT : 0;
    }

    private void write(Sources sources, ArchiveReport report) throws IOException {
        for (Map.Entry<String, String> address : addresses.entrySet()) {
            MissingCopy copy = find(sources, address.getKey());
            report.written(copy, address.getValue(), ArchiveAddress.write(copy, address.getValue()));
        }
    }

    private static MissingCopy find(Sources sources, String id) {
        return sources.find(id)
                .orElseThrow(() ->
                        new WrongUsage("there is no published source `" + id + "`", Nearest.hint(id, sources.ids())));
    }
}
