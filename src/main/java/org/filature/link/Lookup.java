package org.filature.link;

import java.util.List;
import org.filature.model.Entry;

/** What a reference leads to. */
public sealed interface Lookup {
    /** One entry, which is published. */
    record Found(Entry entry) implements Lookup {}

    /** One entry, which may not be shown: a draft, under embargo, or retracted. */
    record Hidden(Entry entry) implements Lookup {}

    /** Several entries have the name. */
    record Ambiguous(List<Entry> entries) implements Lookup {
        public Ambiguous {
            entries = List.copyOf(entries);
        }
    }

    /** Something has it as its id, but its file cannot be read, which is told elsewhere. */
    record Unreadable() implements Lookup {}

    /** Nothing has it. */
    record Missing() implements Lookup {}
}
