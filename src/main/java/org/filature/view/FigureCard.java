package org.filature.view;

import java.util.List;

/**
 * A number worth showing by itself.
 *
 * @param value with its unit
 * @param event the event that tells it; missing on that event's own page
 */
public record FigureCard(Words label, Words value, Words note, Link event, List<Mark> marks) {
    public FigureCard {
        marks = List.copyOf(marks);
    }
}
