package org.filature.view;

import java.util.List;

/**
 * A compact page for an iframe in another site.
 *
 * @param kind the mark; empty for a list
 * @param kindWords the kind in words
 * @param title the title or name
 * @param page the way to the full page
 * @param canonical the full page's own address, if the base is known; else the way to it
 * @param summary one or two sentences
 * @param state where a case stands
 * @param since since when
 * @param stateNote what must be said with that
 * @param court and number
 * @param states where it stood before, the latest first
 * @param lines events, the latest first
 * @param count which of how many these are
 */
public record EmbedView(
        String kind,
        Words kindWords,
        Words title,
        String page,
        String canonical,
        Words summary,
        Term state,
        Day since,
        Words stateNote,
        List<Words> court,
        List<StateLine> states,
        List<EntryLine> lines,
        String count) {
    public EmbedView {
        court = List.copyOf(court);
        states = List.copyOf(states);
        lines = List.copyOf(lines);
    }
}
