package org.filature.view;

import java.util.List;

/** Where a case, or a count in it, stood from a date on. */
public record StateLine(Day date, Term state, Words note, List<Mark> marks) {
    public StateLine {
        marks = List.copyOf(marks);
    }
}
