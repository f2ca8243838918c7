package org.filature.check;

import java.util.stream.Stream;
import org.filature.diagnostic.TextFile;
import org.filature.model.Entry;
import org.filature.model.Markdown;

/** Where a dossier's files lie, as messages name them. */
final class ContentPaths {
    private ContentPaths() {}

    /** The files of entries, of translations with a text of their own, and of {@code media/}; some more than once. */
    static Stream<String> of(Subject subject) {
        Stream<String> entries = subject.pages().flatMap(ContentPaths::of);
        return Stream.concat(
                entries, subject.dossier().media().keySet().stream().map(file -> subject.shown("media/" + file)));
    }

    /** The files of one entry. */
    static Stream<String> of(Entry entry) {
        return Stream.concat(
                        Stream.of(entry.head().origin().file()),
                        entry.head().bodies().values().stream().map(Markdown::file))
                .map(TextFile::path)
                .filter(path -> !path.isEmpty());
    }
}
