package org.filature.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.model.Actor;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Money;

/**
 * What pages are, in the words that readers would use: a page of a lawsuit seldom calls itself one. Many pages are
 * called the same, so that each such text is written once, and a page has its number.
 */
final class SearchSorts {
    /** Lists, by their paths, are found by what they list. */
    private static final Map<String, List<String>> LISTS = Map.of(
            Paths.TIMELINE, List.of("event"),
            Paths.ACTORS, List.of("person", "organization"),
            Paths.LAWSUITS, List.of("case"),
            Paths.CLAIMS, List.of("claim"),
            Paths.MONEY, List.of("money"),
            Paths.SOURCES, List.of("source"));

    private final Edition edition;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    SearchSorts(Edition edition) {
        this.edition = edition;
    }

    /** The words of an entry of a kind, as links name kinds. */
    String of(Entry entry, String kind) {
        Stream<String> more = Stream.empty();
        if (entry instanceof Event event) {
            more = Stream.concat(kind(event.kind()), money(event.money()));
        } else if (entry instanceof Actor actor) {
            more = words("is." + Edition.id(actor.actorType()));
        }
        return joined(Stream.concat(words("is." + kind), more));
    }

    /** The words of a page that lists others. */
    String ofList(String path) {
        return joined(LISTS.getOrDefault(path, List.of()).stream().flatMap(kind -> words("is." + kind)));
    }

    /** The words of a kind of events. */
    String ofKind(String kind) {
        return joined(kind(kind));
    }

    /** The words of whatever belongs to a case. */
    String ofCases() {
        return joined(words("is.case"));
    }

    private Stream<String> money(List<Money> payments) {
        Stream<String> kinds = payments.stream()
                .map(Money::kind)
                .filter(kind -> !kind.isEmpty())
                .map(kind -> edition.words(kind).text());
        return payments.isEmpty() ? Stream.empty() : Stream.concat(words("is.money"), kinds);
    }

    private Stream<String> kind(String kind) {
        return kind.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(edition.term("kind", kind).words().text()), words("kind." + kind));
    }

    /** A language need not have them; and authors have kinds of their own. */
    private Stream<String> words(String key) {
        return edition.tongue().messages().find("search." + key).stream();
    }

    private static String joined(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(" "));
    }

    /** The number of what a page is; empty if there are no words for it. */
    String number(String words) {
        return words.isEmpty() ? "" : String.valueOf(numbers.computeIfAbsent(words, all -> numbers.size()));
    }

    /** All words that were numbered, in order. */
    List<String> all() {
        return List.copyOf(numbers.keySet());
    }
}
