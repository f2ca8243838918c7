package org.filature.author;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.filature.model.Actor;
import org.filature.model.Entry;
import org.filature.model.EntryType;
import org.filature.model.Lawsuit;
import org.filature.model.Source;

/**
 * What a new entry of a type is asked for and what it offers.
 *
 * @param title the key that bears its title
 * @param slots what options may fill, in the order of the file
 * @param offered keys to fill in later, shown as comments
 * @param cue what to write in the body
 */
record EntryForm(EntryType type, String title, List<Slot> slots, List<String> offered, String cue) {
    /**
     * What an option fills.
     *
     * @param option without its hyphens
     * @param key the key that it fills; for a party, {@code role=actor} makes an item
     * @param leadsTo the type of entry that each value must lead to; empty for plain values
     * @param isMany whether the option may be given several times
     */
    record Slot(String option, String key, Optional<Class<? extends Entry>> leadsTo, boolean isMany) {}

    private static final EntryForm EVENT = new EntryForm(
            EntryType.EVENT,
            "title",
            List.of(
                    word("date", "date"),
                    word("kind", "kind"),
                    many("actor", "actors", Actor.class),
                    many("lawsuit", "lawsuits", Lawsuit.class),
                    many("source", "sources", Source.class)),
            List.of(
                    "summary",
                    "kind",
                    "status",
                    "importance",
                    "actors",
                    "lawsuits",
                    "place",
                    "money",
                    "tags",
                    "sources"),
            "What happened, and how is it known? Cite as [@source].");

    private static final EntryForm ACTOR = new EntryForm(
            EntryType.ACTOR,
            "name",
            List.of(word("type", "type")),
            List.of("summary", "aliases", "country", "website", "positions", "relations", "response", "tags"),
            "Who is it, and what part do they play? Cite as [@source].");

    private static final EntryForm LAWSUIT = new EntryForm(
            EntryType.LAWSUIT,
            "title",
            List.of(
                    word("court", "court"),
                    word("docket-number", "docket-number"),
                    word("filed", "filed"),
                    many("party", "parties", Actor.class),
                    word("status", "statuses"),
                    many("source", "sources", Source.class)),
            List.of(
                    "short-title",
                    "docket-number",
                    "summary",
                    "judges",
                    "counts",
                    "outcome",
                    "related",
                    "docket",
                    "sources"),
            "What is the case about? Cite as [@source].");

    private static final EntryForm CLAIM = new EntryForm(
            EntryType.CLAIM,
            "statement",
            List.of(
                    new Slot("by", "by", Optional.of(Actor.class), false),
                    word("status", "status"),
                    many("about", "about", Entry.class),
                    word("date", "date"),
                    many("established-by", "established-by", Entry.class),
                    many("lawsuit", "lawsuits", Lawsuit.class),
                    many("source", "sources", Source.class)),
            List.of("about", "date", "since", "replies", "asked", "events", "lawsuits"),
            "What was said, where, and what do those concerned reply? Cite as [@source].");

    private static final EntryForm SOURCE = new EntryForm(
            EntryType.SOURCE,
            "title",
            List.of(
                    word("type", "type"),
                    word("publisher", "publisher"),
                    word("date", "issued"),
                    word("url", "URL"),
                    word("lang", "language")),
            List.of("type", "author", "publisher", "issued", "accessed", "URL", "archive-url", "reliability", "note"),
            "");

    private static final EntryForm PAGE =
            new EntryForm(EntryType.PAGE, "title", List.of(), List.of("order", "menu"), "The text of the page.");

    static EntryForm of(EntryType type) {
        return switch (type) {
            case EVENT -> EVENT;
            case ACTOR -> ACTOR;
            case LAWSUIT -> LAWSUIT;
            case CLAIM -> CLAIM;
            case SOURCE -> SOURCE;
            case PAGE -> PAGE;
        };
    }

    private static Slot word(String option, String key) {
        return new Slot(option, key, Optional.empty(), false);
    }

    private static Slot many(String option, String key, Class<? extends Entry> leadsTo) {
        return new Slot(option, key, Optional.of(leadsTo), true);
    }

    Optional<Slot> slot(String option) {
        return slots.stream().filter(slot -> slot.option().equals(option)).findFirst();
    }

    /** The types that an option says something about, for the help of a command. */
    static String typesWith(String option) {
        return Arrays.stream(EntryType.values())
                .filter(type -> of(type).slot(option).isPresent())
                .map(EntryType::word)
                .collect(Collectors.joining(", "));
    }
}
