package org.filature.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.filature.diagnostic.Diagnostic;
import org.filature.diagnostic.Severity;
import org.filature.diagnostic.TextReport;
import org.filature.serve.Round;

/** What the preview says on the console: each problem once, when it is new, and a line for each round. */
final class ServeConsole {
    private static final int MOST_NAMES = 3;
    private static final double NANOS_A_SECOND = 1e9;

    private final PrintWriter out;
    private final PrintWriter err;
    private final TextReport report;
    private Set<String> known = Set.of();
    private Optional<String> trouble = Optional.empty();

    ServeConsole(PrintWriter out, PrintWriter err, boolean colour) {
        this.out = out;
        this.err = err;
        this.report = new TextReport(colour);
    }

    /** The preview can be opened. */
    synchronized void started(URI address) {
        out.println("The preview is at " + address + " (Ctrl-C ends it).");
        out.flush();
    }

    /** Something else that its user should know. */
    synchronized void say(String words) {
        err.println(words);
        err.flush();
    }

    /** A round has ended, or a fault has shown since. */
    synchronized void round(Round round) {
        boolean wasBad = !known.isEmpty() || trouble.isPresent();
        List<Diagnostic> news = round.diagnostics().stream()
                .filter(problem -> !known.contains(key(problem)))
                .toList();
        boolean isTroubleNew = round.trouble().isPresent() && !round.trouble().equals(trouble);
        known = round.diagnostics().stream().map(ServeConsole::key).collect(Collectors.toSet());
        trouble = round.trouble();
        err.print(report.of(news));
        if (isTroubleNew) {
            err.println("filature: " + round.trouble().orElse(""));
        }
        err.flush();
        if (round.nanos() > 0 || !news.isEmpty() || isTroubleNew) {
            out.println(line(round, wasBad));
            out.flush();
        }
    }

    /** What makes a problem the same from one round to the next: its line may have moved. */
    private static String key(Diagnostic problem) {
        return String.join("\n", problem.at().path(), problem.code().id(), problem.message(), problem.hint());
    }

    private String line(Round round, boolean wasBad) {
        String seconds =
                round.nanos() > 0 ? String.format(Locale.ROOT, "%.3f s: ", round.nanos() / NANOS_A_SECOND) : "";
        return seconds + names(round.changed()) + problems(round, wasBad);
    }

    private static String names(List<String> changed) {
        if (changed.isEmpty()) {
            return "";
        }
        String first = String.join(", ", changed.subList(0, Math.min(MOST_NAMES, changed.size())));
        int more = changed.size() - MOST_NAMES;
        return first + (more > 0 ? " and " + more + " more" : "") + "; ";
    }

    private static String problems(Round round, boolean wasBad) {
        long errors = count(round, Severity.ERROR) + round.trouble().stream().count();
        long warnings = count(round, Severity.WARNING);
        if (errors == 0 && warnings == 0) {
            return wasBad ? "all mended" : "no problems";
        }
        return words(errors, "error") + ", " + words(warnings, "warning");
    }

    private static long count(Round round, Severity severity) {
        return round.diagnostics().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private static String words(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
