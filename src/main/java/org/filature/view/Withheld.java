package org.filature.view;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.filature.edtf.EdtfDate;
import org.filature.edtf.EdtfException;
import org.filature.model.Entry;
import org.filature.model.Visibility;

/** Says of drafts and entries under embargo, where they are shown all the same, that they are not published. */
final class Withheld {
    private final Edition edition;

    Withheld(Edition edition) {
        this.edition = edition;
    }

    /** The mark that every list shows beside an entry; nothing for what is published. */
    Term mark(Entry entry) {
        if (edition.web().isPublished(entry)) {
            return Term.NONE;
        }
        String id = isUnderEmbargo(entry) ? "embargo" : "draft";
        return new Term(id, edition.word("withheld." + id));
    }

    /** What stands above the entry's own page; nothing for what is published. */
    Words notice(Entry entry) {
        if (edition.web().isPublished(entry)) {
            return Words.NONE;
        }
        return isUnderEmbargo(entry)
                ? Words.of(edition.tongue()
                        .messages()
                        .get(
                                "withheld.embargo.notice",
                                entry.head()
                                        .visibility()
                                        .embargo()
                                        .map(this::moment)
                                        .orElse("")))
                : edition.word("withheld.draft.notice");
    }

    /** A draft stays one whatever its embargo, and what only a draft implies has none of its own. */
    private static boolean isUnderEmbargo(Entry entry) {
        Visibility visibility = entry.head().visibility();
        return !visibility.draft() && visibility.embargo().isPresent();
    }

    /** A day as a day, where the embargo ends with it; else to the second, in UTC. */
    private String moment(Instant until) {
        boolean isDay = until.atOffset(ZoneOffset.UTC).toLocalTime().equals(LocalTime.MIDNIGHT);
        String written = until.toString();
        try {
            return edition.day(EdtfDate.parse(isDay ? written.substring(0, written.indexOf('T')) : written))
                    .text();
        } catch (EdtfException e) {
            return written;
        }
    }
}
