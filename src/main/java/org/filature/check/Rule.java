package org.filature.check;

import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.model.Entry;

/** One thing that can be wrong. Looks at the whole subject once and reports every place. */
interface Rule {
    /** What it reports; a rule whose codes are all off is not asked. */
    Set<Code> codes();

    /** Whether it looks at texts as they are understood, and not at facts alone. */
    default boolean readsTexts() {
        return false;
    }

    /** What a rule needs to see to say what is wrong with one entry. */
    enum Scope {
        /** The entry, those that it refers to, settings and media. */
        ENTRY,
        /** All entries, of each what {@link #looksAt} gives. */
        DOSSIER,
        /** More than a dossier holds, such as the time. */
        ALWAYS
    }

    /** What it needs to see. While a dossier is written, rules are asked again only about what may have changed. */
    default Scope scope() {
        return Scope.ENTRY;
    }

    /** Of a rule that compares entries: all that it looks at of one, but for places, compared by {@code equals}. */
    default Object looksAt(Entry entry, Subject subject) {
        return entry;
    }

    /** Reports what is wrong. Rules run side by side, so none keeps anything from one dossier to the next. */
    void check(Subject subject);
}
