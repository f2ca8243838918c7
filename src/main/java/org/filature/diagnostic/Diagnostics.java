package org.filature.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Collects the problems of one run, from any thread. Severities are settled at the end, when the dossier's rules are
 * known.
 */
public final class Diagnostics {
    private record Found(Code code, Location at, String message, String hint) {}

    private final Queue<Found> found = new ConcurrentLinkedQueue<>();

    /** Notes a problem that has no remedy beyond its message. */
    public void add(Code code, Location at, String message) {
        add(code, at, message, "");
    }

    /** Notes a problem. */
    public void add(Code code, Location at, String message, String hint) {
        found.add(new Found(code, at, message, hint));
    }

    /** Notes all that another run found. */
    public void addAll(Diagnostics other) {
        found.addAll(other.found);
    }

    /** Whether a problem of a kind was found. */
    public boolean has(Code code) {
        return found.stream().anyMatch(problem -> problem.code == code);
    }

    /** Where problems were found. */
    public Stream<Location> places() {
        return found.stream().map(Found::at);
    }

    /** Where problems of a kind were found, whatever the dossier's rules make of them. */
    public Stream<Location> places(Code code) {
        return found.stream().filter(problem -> problem.code == code).map(Found::at);
    }

    /** Those of some places alone. */
    public Diagnostics where(Predicate<Location> places) {
        Diagnostics some = new Diagnostics();
        found.stream().filter(problem -> places.test(problem.at)).forEach(some.found::add);
        return some;
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Every problem in order of path and position, each once, with the severities a dossier has set. */
    public List<Diagnostic> sorted(Map<Code, Severity> rules) {
        return found.stream()
                .map(problem -> new Diagnostic(
                        rules.getOrDefault(problem.code, problem.code.severity()),
                        problem.code,
                        problem.at,
                        problem.message,
                        problem.hint))
                .filter(problem -> problem.severity() != Severity.OFF)
                .distinct()
                .sorted()
                .toList();
    }
}
