package org.filature.check;

import java.util.SortedSet;
import java.util.TreeSet;

/** Where a dossier's files lie: each path below the content folder's, as messages name it. */
final class ContentPaths {
    private ContentPaths() {}

    /** The files of entries, translations with a text of their own, and {@code media/}. */
    static SortedSet<String> of(Subject subject) {
        SortedSet<String> paths = new TreeSet<>();
        subject.pages().forEach(entry -> {
            paths.add(entry.head().origin().file().path());
            entry.head().bodies().values().forEach(body -> paths.add(body.file().path()));
        });
        subject.dossier().media().keySet().forEach(file -> paths.add(subject.shown("media/" + file)));
        paths.remove("");
        return paths;
    }
}
