package org.filature.view;

import java.util.List;

/**
 * Where a case, or a count in it, stood from a date on.
 *
 * @param endUnknown whether the case is over since, and nothing is recorded of how the count ended
 */
public record StateLine(Day date, Term state, Words note, List<Mark> marks, boolean endUnknown) {
    public StateLine {
        marks = List.copyOf(marks);
    }

    StateLine(Day date, Term state, Words note, List<Mark> marks) {
        this(date, state, note, marks, false);
    }

    StateLine unmarked() {
        return new StateLine(date, state, note, List.of(), endUnknown);
    }

    StateLine withoutEnd() {
        return new StateLine(date, state, note, marks, true);
    }
}
