package org.filature.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.filature.diagnostic.Location;
import org.filature.model.Entry;
import org.filature.model.Origin;
import org.filature.model.Source;
import org.filature.read.Passages;
import org.filature.read.Passages.Passage;

/** What is published of an entry though all of its file counts as hidden. */
final class Notice {
    private static final String REASON = "/retracted/reason";

    private Notice() {}

    /**
     * Some words that are published.
     *
     * @param at where they are written
     */
    record Words(String words, Location at) {}

    /** Of what is retracted, the address stays, and the notice says when and why. */
    static List<Words> of(Entry entry) {
        List<Words> words = new ArrayList<>();
        Origin origin = entry.head().origin();
        words.add(new Words(entry.path(), origin.at("/id")));
        entry.head().redirectFrom().forEach(old -> words.add(new Words(old, origin.at("/redirect-from"))));
        entry.head()
                .visibility()
                .retraction()
                .ifPresent(retraction -> retraction
                        .reason()
                        .byLanguage()
                        .forEach((language, reason) ->
                                words.add(new Words(reason, placeOfReason(origin, language, reason)))));
        return words;
    }

    /** What is read of a source that a program exported. */
    static List<Words> ofImported(Source source) {
        Location at = source.head().origin().at("");
        return Stream.of(
                        Stream.of(source.title(), source.publisher(), source.containerTitle(), source.note())
                                .flatMap(text -> text.byLanguage().values().stream()),
                        source.authors().stream(),
                        Stream.of(source.url(), source.citeKey()),
                        Stream.of(source.issued(), source.accessed(), source.archived())
                                .flatMap(Optional::stream)
                                .map(date -> date.text()))
                .flatMap(words -> words)
                .map(words -> new Words(words, at))
                .toList();
    }

    private static Location placeOfReason(Origin origin, String language, String reason) {
        return Optional.ofNullable(origin.translations().get(language)).stream()
                .flatMap(file -> Passages.of(file).stream())
                .filter(passage ->
                        passage.pointer().startsWith(REASON) && passage.text().equals(reason))
                .map(Passage::at)
                .findFirst()
                .orElseGet(() -> origin.at(REASON + "/" + language));
    }
}
