package org.filature.view;

import java.util.List;

/**
 * What a list can be narrowed by, where scripts run.
 *
 * @param target the id of the list
 * @param key of messages: what the list counts
 * @param count how many items the list has
 * @param fields in order
 */
public record Filter(String target, String key, int count, List<Field> fields) {
    /** The field that looks for words. */
    static final String WORDS = "q";

    /** Nothing to narrow by. */
    public static final Filter NONE = new Filter("", "", 0, List.of());

    public Filter {
        fields = List.copyOf(fields);
    }

    /**
     * What a list can be narrowed by; nothing if it is seen at a glance.
     *
     * @param items how many the list has
     */
    static Filter of(int items, String target, String key, List<Field> fields) {
        return items < FEW ? NONE : new Filter(target, key, items, fields);
    }

    /** Whether there is anything to choose. */
    public boolean shown() {
        return !fields.isEmpty();
    }

    /** More choices than this are searched for, not gone through. */
    private static final int MANY = 40;

    private static final int FEW = 3;

    /**
     * A field.
     *
     * @param name the key in addresses and in the items' data
     * @param label its words
     * @param choices to choose from; none where words are typed
     * @param also what else items are called that have a value of a field, for scripts: {@code case lawsuit suit}, with
     *     bars between such; {@code kind=filing} is one value alone
     */
    public record Field(String name, Words label, List<Choice> choices, String also) {
        public Field {
            choices = List.copyOf(choices);
        }

        public Field(String name, Words label, List<Choice> choices) {
            this(name, label, choices, "");
        }

        /** Whether its choices are too many to go through. */
        public boolean many() {
            return choices.size() > MANY;
        }

        /** Whether words are typed into it. */
        public boolean typed() {
            return name.equals(WORDS);
        }

        /** Whether it is a year, from or until. */
        public boolean year() {
            return name.equals("from") || name.equals("until");
        }
    }

    /**
     * A choice.
     *
     * @param count how many items it leaves; 0 where that is not said
     */
    public record Choice(String id, Words label, int count) {}

    /** An item's value of a field: ids with blanks between them. */
    public record Datum(String name, String value) {}
}
