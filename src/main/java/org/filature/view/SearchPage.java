package org.filature.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.filature.model.Actor;
import org.filature.model.Entry;

/** Builds the page that searches. */
final class SearchPage {
    /** By what an entry is: those that readers mean most often first. */
    private static final List<String> GROUPS =
            List.of("person", "organization", "case", "event", "claim", "page", "list", "source");

    private static final String NO_LETTER = "#";

    private SearchPage() {}

    static SearchView of(Desk desk, Frames frames, SearchIndexView index) {
        Edition edition = desk.edition();
        Sheet sheet = desk.sheet();
        String address = sheet.hrefFromRoot(Paths.searchIndex(edition.language())) + "?" + index.version();
        List<Link> tags = edition.web().tags().values().stream().map(sheet::tag).toList();
        return new SearchView(address, GROUPS, frames.lists(sheet), tags, letters(sheet));
    }

    private static List<SearchView.Letter> letters(Sheet sheet) {
        record Sorted(String key, Actor actor) {}
        Map<String, List<Link>> byLetter = new TreeMap<>();
        sheet.web().actors().stream()
                .filter(Entry::isListed)
                .map(actor -> new Sorted(SortKey.of(sheet.words(actor.name()).text()), actor))
                .sorted(Comparator.comparing(Sorted::key)
                        .thenComparing(sorted -> sorted.actor().id()))
                .forEach(sorted -> byLetter.computeIfAbsent(letter(sorted.key()), letter -> new ArrayList<>())
                        .add(sheet.link(sorted.actor())));
        return byLetter.entrySet().stream()
                .map(letter -> new SearchView.Letter(letter.getKey(), letter.getValue()))
                .toList();
    }

    /** Names that begin with a figure or the like stand together, before all others. */
    private static String letter(String key) {
        return key.isEmpty() || !Character.isLetter(key.codePointAt(0))
                ? NO_LETTER
                : Character.toString(key.codePointAt(0)).toUpperCase(Locale.ROOT);
    }
}
