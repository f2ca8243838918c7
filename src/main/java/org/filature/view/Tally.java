package org.filature.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the choices of one field of a filter while the items of its list are put together. */
final class Tally {
    private static final class Counted {
        private final Words label;
        private int count;

        private Counted(Words label) {
            this.label = label;
        }
    }

    private final String name;
    private final Map<String, Counted> byId = new LinkedHashMap<>();

    Tally(String name) {
        this.name = name;
    }

    /** Notes an item's value; no id is no value. */
    void note(String id, Words label) {
        if (!id.isEmpty()) {
            byId.computeIfAbsent(id, key -> new Counted(label)).count++;
        }
    }

    void note(Term term) {
        note(term.id(), term.words());
    }

    /** Notes a single value, and says what the filter looks at. */
    Filter.Datum datum(String id, Words label) {
        note(id, label);
        return new Filter.Datum(name, id);
    }

    Filter.Datum datum(Term term) {
        return datum(term.id(), term.words());
    }

    /** Notes several values, each once, and says what the filter looks at. */
    Filter.Datum data(Map<String, Words> labels) {
        labels.forEach(this::note);
        return new Filter.Datum(name, String.join(" ", labels.keySet()));
    }

    /** The field with its choices by name. */
    Filter.Field byName(Words label) {
        record Sorted(String key, Filter.Choice choice) {}
        List<Filter.Choice> choices = choices().stream()
                .map(choice -> new Sorted(SortKey.of(choice.label().text()), choice))
                .sorted(Comparator.comparing(Sorted::key)
                        .thenComparing(sorted -> sorted.choice().id()))
                .map(Sorted::choice)
                .toList();
        return new Filter.Field(name, label, choices);
    }

    /** The field with its choices in the order in which they were noted. */
    Filter.Field inOrder(Words label) {
        return new Filter.Field(name, label, choices());
    }

    /** The field with its choices in a given order of ids. */
    Filter.Field inOrder(Words label, List<String> order) {
        List<Filter.Choice> choices = new ArrayList<>(choices());
        choices.sort(Comparator.comparingInt(choice -> order.indexOf(choice.id())));
        return new Filter.Field(name, label, choices);
    }

    /** The field with its choices in the order of their ids; ids of years sort so. */
    Filter.Field byId(Words label) {
        List<Filter.Choice> choices = new ArrayList<>(choices());
        choices.sort(Comparator.comparing(Filter.Choice::id));
        return new Filter.Field(name, label, Collections.unmodifiableList(choices));
    }

    private List<Filter.Choice> choices() {
        return byId.entrySet().stream()
                .map(entry -> new Filter.Choice(entry.getKey(), entry.getValue().label, entry.getValue().count))
                .toList();
    }

    /** The fields that are worth their place: words are typed, and of less than two choices there is none. */
    static List<Filter.Field> useful(List<Filter.Field> fields) {
        return fields.stream()
                .filter(field -> field.typed() || field.choices().size() > 1)
                .toList();
    }
}
