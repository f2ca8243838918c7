package org.filature.diagnostic;

import java.util.Comparator;

/**
 * One problem.
 *
 * @param severity error or warning
 * @param code which rule is broken; never changes its name
 * @param at the very word
 * @param message what is wrong
 * @param hint what to do; empty where there is nothing to add
 */
public record Diagnostic(Severity severity, Code code, Location at, String message, String hint)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::at)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::hint);

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
