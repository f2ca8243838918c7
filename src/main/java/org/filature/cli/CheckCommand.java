package org.filature.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.filature.archive.LinkCheck;
import org.filature.archive.OuterLink;
import org.filature.archive.OuterLinks;
import org.filature.archive.SavedCopies;
import org.filature.build.BuildRequest;
import org.filature.build.SiteCheck;
import org.filature.diagnostic.Diagnostic;
import org.filature.diagnostic.Diagnostics;
import org.filature.fetch.Fetcher;
import org.filature.fetch.Manners;
import org.filature.model.Site;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code filature check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        customSynopsis = {"filature check [<options>] [<file>...]", "       filature check --explain [<code>]"},
        sortOptions = false,
        description = "Says everything that is wrong with a dossier, and writes nothing.",
        parameterListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:there are no errors",
            "1:there are errors, or with --strict warnings",
            "2:wrong usage",
            "3:the machine failed (disk, permission)",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  filature check content/events/leak.md",
            "  filature check --format sarif > problems.sarif",
            "  filature check --explain unknown-reference",
            "  filature check --links",
        })
final class CheckCommand implements Callable<Integer> {
    /** In a folder that no build reads, and git passes over. */
    private static final Path CACHE = Path.of(".filature", "cache");
    /** Pages are compared in memory. */
    private static final long LARGEST_PAGE = 8L << 20;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Cli cli;

    @Parameters(
            paramLabel = "<file>",
            arity = "0..*",
            description = "Show only problems of these files and folders. All is read in any case.")
    private List<Path> files = List.of();

    @Option(
            names = "--explain",
            paramLabel = "<code>",
            arity = "0..1",
            fallbackValue = "",
            completionCandidates = RuleTexts.Codes.class,
            description = "Explain the code of a problem; without one, list all.")
    private @Nullable String explain;

    @Option(
            names = "--links",
            description = "Ask other sites too whether what the dossier links to is there: one by one, at most once a"
                    + " day, remembered in .filature/cache.")
    private boolean links;

    @Option(names = "--drafts", description = "Take drafts and entries under embargo as published.")
    private boolean drafts;

    @ArgGroup(validate = false, heading = ContentOptions.HEADING, order = 1)
    private ContentOptions content = new ContentOptions();

    @ArgGroup(validate = false, heading = ReportOptions.HEADING, order = 2)
    private ReportOptions report = new ReportOptions();

    @ArgGroup(validate = false, heading = AskingOptions.HEADING, order = 3)
    private AskingOptions asking = new AskingOptions();

    @ArgGroup(validate = false, heading = Verbosity.HEADING, order = 4)
    private Verbosity verbosity = new Verbosity();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (explain != null) {
            boolean colours = cli.terminal().coloursOut(report.colours());
            cli.out().print(explain.isEmpty() ? RuleTexts.all(colours) : RuleTexts.of(explain, colours));
            return 0;
        }
        long start = System.nanoTime();
        BuildRequest request =
                content.request(cli.directory(), Path.of("site"), Optional.empty(), report.strict(), drafts);
        Selection selection = Selection.of(files, cli.directory(), request);
        Teller teller = new Teller(cli, report, verbosity);
        teller.setting(request);
        SiteCheck.Result result = run(request);
        List<Diagnostic> all = links ? withLinks(result, selection) : result.diagnostics();
        List<Diagnostic> shown = selection.of(all);
        teller.account(result.account());
        teller.problems(shown, cli.out());
        teller.summary(summary(shown, all.size(), result, System.nanoTime() - start));
        return report.stops(shown) ? Cli.CONTENT : 0;
    }

    private SiteCheck.Result run(BuildRequest request) {
        try (Stages stages = cli.follow(verbosity)) {
            return SiteCheck.run(request, stages);
        }
    }

    /** What links to other sites lead to, beside all else. */
    private List<Diagnostic> withLinks(SiteCheck.Result result, Selection selection)
            throws IOException, InterruptedException {
        Site site = result.web().site();
        List<OuterLink> outer = OuterLinks.of(result.web()).stream()
                .filter(link -> selection.holds(link.at()))
                .toList();
        Manners manners = asking.manners(site).withLargest(LARGEST_PAGE);
        try (Stages stages = cli.follow(verbosity)) {
            stages.begin("asking for links", LinkCheck.addresses(outer));
            Diagnostics found = LinkCheck.run(
                    outer,
                    new Fetcher(manners),
                    cli.directory().resolve(CACHE),
                    new SavedCopies(content.in(cli.directory()).resolve("media")),
                    Clock.systemUTC(),
                    stages::step);
            return Stream.concat(result.diagnostics().stream(), found.sorted(site.rules()).stream())
                    .sorted()
                    .toList();
        }
    }

    private String summary(List<Diagnostic> shown, int all, SiteCheck.Result result, long nanos) {
        String where = files.isEmpty()
                ? Teller.contents(result.account().contents())
                : String.join(", ", files.stream().map(Path::toString).toList());
        int elsewhere = all - shown.size();
        return String.format(
                Locale.ROOT,
                "%s in %s%s; checked in %.1f s.",
                Teller.counts(shown),
                where,
                elsewhere == 0 ? "" : "; " + Teller.count(elsewhere, "problem") + " elsewhere",
                nanos / 1e9);
    }
}
