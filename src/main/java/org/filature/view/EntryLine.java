package org.filature.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A line in a list of entries, of whatever kind.
 *
 * @param link the entry by its bare title: its status must be shown with it
 * @param lead what stands first in place of the date, such as an actor's type or role; mostly empty
 * @param date when it happened, was filed, said or published
 * @param by what stands before the title, such as a publisher
 * @param status where it stands; missing for what is established and for entries that have no status
 * @param since since when a case stands so
 * @param stateNote what must be said with that, such as who alone reports it
 * @param importance 1 to 3; 3 stands out
 * @param summary one or two sentences
 * @param meta further words about it
 * @param marked tags that the dossier wants to be seen in every list
 * @param marks what its status and what is told of it rest on, where the page has references
 */
public record EntryLine(
        Link link,
        Words lead,
        Day date,
        Words by,
        Term status,
        Day since,
        Words stateNote,
        int importance,
        Words summary,
        List<Words> meta,
        List<Link> marked,
        List<Mark> marks) {
    public EntryLine {
        meta = List.copyOf(meta);
        marked = List.copyOf(marked);
        marks = List.copyOf(marks);
    }

    /** A line about what is no case. */
    EntryLine(
            Link link,
            Words lead,
            Day date,
            Words by,
            Term status,
            Day since,
            int importance,
            Words summary,
            List<Words> meta,
            List<Link> marked,
            List<Mark> marks) {
        this(link, lead, date, by, status, since, Words.NONE, importance, summary, meta, marked, marks);
    }

    /** The same line of a case, with what must be said with where it stands. */
    EntryLine noting(Words note) {
        return new EntryLine(link, lead, date, by, status, since, note, importance, summary, meta, marked, marks);
    }

    /** Whether the date is about, uncertain or a span, which the thread shows. */
    public boolean uncertain() {
        return date.uncertain();
    }

    /** Whether there is anything to show below the title. */
    public boolean told() {
        boolean status = this.status.shown() && !link.kind().equals("claim");
        return status || since.shown() || stateNote.shown() || !meta.isEmpty() || !marked.isEmpty();
    }

    /** The same line with other words in place of the date. */
    EntryLine led(Words words) {
        return new EntryLine(link, words, date, by, status, since, stateNote, importance, summary, meta, marked, marks);
    }

    /** The same line with more words about it. */
    EntryLine telling(List<Words> more) {
        List<Words> all = new ArrayList<>(meta);
        all.addAll(more);
        return new EntryLine(link, lead, date, by, status, since, stateNote, importance, summary, all, marked, marks);
    }

    /** The same line with the marks of what it rests on. */
    EntryLine citing(List<Mark> sources) {
        return new EntryLine(
                link, lead, date, by, status, since, stateNote, importance, summary, meta, marked, sources);
    }
}
