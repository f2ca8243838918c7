package org.filature.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filature.model.Actor;
import org.filature.model.DocketEntry;
import org.filature.model.Dossier;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Lawsuit;
import org.filature.model.Media;
import org.filature.model.MediaPath;
import org.filature.model.Source;

/** The files of {@code media/} that fields name; texts apart. */
final class MediaUse {
    private MediaUse() {}

    static Stream<String> of(Dossier dossier) {
        return Stream.of(
                        dossier.entries().flatMap(MediaUse::of),
                        of(dossier.site().theme()),
                        of(dossier.site().extra()),
                        dossier.home().stream().flatMap(home -> of(home.head().extra())))
                .flatMap(files -> files);
    }

    static Stream<String> of(Entry entry) {
        Stream<String> own = Stream.empty();
        if (entry instanceof Event event) {
            own = event.media().stream().map(Media::file);
        } else if (entry instanceof Actor actor) {
            own = actor.portrait().map(Media::file).stream();
        } else if (entry instanceof Lawsuit lawsuit) {
            own = lawsuit.docket().stream().map(DocketEntry::document);
        } else if (entry instanceof Source source) {
            own = Stream.of(source.file());
        }
        return Stream.concat(own, of(entry.head().extra()));
    }

    /** Every text in what a dossier's own templates are given may be a file's path. */
    private static Stream<String> of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(MediaUse::of);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(MediaUse::of);
        }
        return value instanceof String text ? Stream.of(MediaPath.of(text)) : Stream.empty();
    }
}
