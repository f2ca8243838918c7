package org.filature.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.filature.link.Use.Fact;
import org.filature.model.Citation;
import org.filature.model.Entry;

/** Every source that an entry's fields rest on, fact by fact; the body's citations and a claim's proofs apart. */
public final class Citations {
    private Citations() {}

    /** The uses of sources in an entry's fields, in the order of the format. */
    public static Stream<Use> of(Entry entry) {
        List<Use> uses = new ArrayList<>();
        for (Citation citation : entry.head().sources()) {
            uses.add(new Use(entry, Fact.ENTRY, Optional.empty(), citation));
        }
        for (Stated stated : Stated.of(entry)) {
            for (Citation citation : stated.what().sources()) {
                uses.add(new Use(entry, stated.kind(), Optional.of(stated), citation));
            }
        }
        entry.head()
                .differs()
                .forEach(difference -> difference
                        .source()
                        .ifPresent(source -> uses.add(new Use(entry, Fact.DIFFERENCE, Optional.empty(), source))));
        return uses.stream();
    }
}
