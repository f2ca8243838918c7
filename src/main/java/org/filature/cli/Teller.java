package org.filature.cli;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.filature.build.Account;
import org.filature.build.BuildRequest;
import org.filature.build.Contents;
import org.filature.diagnostic.Diagnostic;
import org.filature.diagnostic.Report;
import org.filature.diagnostic.Severity;
import org.filature.diagnostic.TextReport;
import org.filature.render.TemplateFiles;

/**
 * Tells what came of a command. Reports for programs have the output to themselves; what is said to people beside them
 * goes to the errors.
 */
final class Teller {
    private static final int MOST_CHANGES = 20;

    private final Cli cli;
    private final ReportOptions report;
    private final Verbosity verbosity;

    Teller(Cli cli, ReportOptions report, Verbosity verbosity) {
        this.cli = cli;
        this.report = report;
        this.verbosity = verbosity;
    }

    /** With {@code --verbose}, what the run begins with: Java, and whose templates. */
    void setting(BuildRequest request) {
        if (!verbosity.verbose()) {
            return;
        }
        Runtime runtime = Runtime.getRuntime();
        note(
                "Java %s, %s, at most %,d MB%s",
                Runtime.version(),
                count(runtime.availableProcessors(), "core"),
                runtime.maxMemory() >> 20,
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .map(argument -> " " + argument)
                        .collect(Collectors.joining()));
        List<String> own =
                TemplateFiles.in(request.templates(), request.templatesName()).ownNames();
        note(own.isEmpty() ? "templates: built in" : "templates: built in, but for %s", String.join(", ", own));
    }

    /** With {@code --verbose} what was read and changed; with {@code --timings} how long it took. */
    void account(Account account) {
        if (verbosity.verbose()) {
            note("read %s", contents(account.contents()));
            account.changes().stream().limit(MOST_CHANGES).forEach(path -> note("changed %s", path));
            int more = account.changes().size() - MOST_CHANGES;
            if (more > 0) {
                note("changed %,d more", more);
            }
        }
        if (report.timings()) {
            people().print(Timings.of(account));
        }
    }

    /** @param people where problems go that people read */
    void problems(List<Diagnostic> problems, PrintWriter people) {
        if (report.format() != Report.TEXT) {
            cli.out().print(report.format().of(problems));
            return;
        }
        boolean colours = people == cli.out()
                ? cli.terminal().coloursOut(report.colours())
                : cli.terminal().coloursErr(report.colours());
        people.print(new TextReport(colours).of(problems));
        people.flush();
    }

    /** The last line, unless nobody wants it. */
    void summary(String words) {
        if (!verbosity.quiet()) {
            people().println(words);
        }
    }

    private PrintWriter people() {
        return report.format() == Report.TEXT ? cli.out() : cli.err();
    }

    private void note(String format, Object... values) {
        cli.err().println(String.format(Locale.ROOT, format, values));
    }

    /** "3 errors, 1 warning". */
    static String counts(List<Diagnostic> problems) {
        return count(of(problems, Severity.ERROR), "error") + ", " + count(of(problems, Severity.WARNING), "warning");
    }

    /** "40 events, 12 actors, 1 page": what there is. */
    static String contents(Contents contents) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("event", contents.events());
        counts.put("actor", contents.actors());
        counts.put("lawsuit", contents.lawsuits());
        counts.put("claim", contents.claims());
        counts.put("source", contents.sources());
        counts.put("page", contents.pages());
        counts.values().removeIf(number -> number == 0);
        return counts.isEmpty()
                ? "an empty dossier"
                : counts.entrySet().stream()
                        .map(type -> count(type.getValue(), type.getKey()))
                        .collect(Collectors.joining(", "));
    }

    /** "1 page", "11,742 pages". */
    static String count(long number, String word) {
        return String.format(Locale.ROOT, "%,d %s%s", number, word, number == 1 ? "" : "s");
    }

    private static long of(List<Diagnostic> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
