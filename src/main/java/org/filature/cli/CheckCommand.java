package org.filature.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.filature.build.BuildRequest;
import org.filature.build.SiteCheck;
import org.filature.diagnostic.Diagnostic;
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
        })
final class CheckCommand implements Callable<Integer> {
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

    @Option(names = "--drafts", description = "Take drafts and entries under embargo as published.")
    private boolean drafts;

    @ArgGroup(validate = false, heading = ContentOptions.HEADING, order = 1)
    private ContentOptions content = new ContentOptions();

    @ArgGroup(validate = false, heading = ReportOptions.HEADING, order = 2)
    private ReportOptions report = new ReportOptions();

    @ArgGroup(validate = false, heading = Verbosity.HEADING, order = 3)
    private Verbosity verbosity = new Verbosity();

    @Override
    public Integer call() {
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
        List<Diagnostic> shown = selection.of(result.diagnostics());
        teller.account(result.account());
        teller.problems(shown, cli.out());
        teller.summary(summary(shown, result, System.nanoTime() - start));
        return report.stops(shown) ? Cli.CONTENT : 0;
    }

    private SiteCheck.Result run(BuildRequest request) {
        try (Stages stages = cli.follow(verbosity)) {
            return SiteCheck.run(request, stages);
        }
    }

    private String summary(List<Diagnostic> shown, SiteCheck.Result result, long nanos) {
        String where = files.isEmpty()
                ? Teller.contents(result.account().contents())
                : String.join(", ", files.stream().map(Path::toString).toList());
        int elsewhere = result.diagnostics().size() - shown.size();
        return String.format(
                Locale.ROOT,
                "%s in %s%s; checked in %.1f s.",
                Teller.counts(shown),
                where,
                elsewhere == 0 ? "" : "; " + Teller.count(elsewhere, "problem") + " elsewhere",
                nanos / 1e9);
    }
}
