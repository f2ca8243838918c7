package org.filature.cli;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said of a new entry when it is made; which option is for which type, {@code author} knows. */
final class EntryOptions {
    private final SortedMap<String, List<String>> given = new TreeMap<>();

    /** What was given, by the name of its option. */
    SortedMap<String, List<String>> given() {
        return new TreeMap<>(given);
    }

    @Option(
            names = "--date",
            paramLabel = "<date>",
            description = "When, in EDTF: of an event (default: today), a claim, a source or the status of a lawsuit.")
    void date(@Nullable String value) {
        one("date", value);
    }

    @Option(names = "--kind", paramLabel = "<kind>", description = "The kind of an event.")
    void kind(@Nullable String value) {
        one("kind", value);
    }

    @Option(names = "--type", paramLabel = "<type>", description = "The type of an actor or a source.")
    void typeOf(@Nullable String value) {
        one("type", value);
    }

    @Option(names = "--actor", paramLabel = "<actor>", description = "Who took part in an event; may be repeated.")
    void actor(@Nullable List<String> values) {
        many("actor", values);
    }

    @Option(
            names = "--lawsuit",
            paramLabel = "<lawsuit>",
            description = "A case of an event or a claim; may be repeated.")
    void lawsuit(@Nullable List<String> values) {
        many("lawsuit", values);
    }

    @Option(names = "--source", paramLabel = "<source>", description = "What it rests on; may be repeated.")
    void source(@Nullable List<String> values) {
        many("source", values);
    }

    @Option(names = "--by", paramLabel = "<actor>", description = "Who makes a claim.")
    void by(@Nullable String value) {
        one("by", value);
    }

    @Option(names = "--about", paramLabel = "<entry>", description = "Whom or what a claim is about; may be repeated.")
    void about(@Nullable List<String> values) {
        many("about", values);
    }

    @Option(names = "--status", paramLabel = "<status>", description = "Where a claim or a lawsuit stands.")
    void status(@Nullable String value) {
        one("status", value);
    }

    @Option(
            names = "--established-by",
            paramLabel = "<entry>",
            description = "The source or case that settles a claim; may be repeated.")
    void establishedBy(@Nullable List<String> values) {
        many("established-by", values);
    }

    @Option(names = "--court", paramLabel = "<court>", description = "The court of a lawsuit.")
    void court(@Nullable String value) {
        one("court", value);
    }

    @Option(names = "--docket-number", paramLabel = "<number>", description = "The court's number of a lawsuit.")
    void docketNumber(@Nullable String value) {
        one("docket-number", value);
    }

    @Option(names = "--filed", paramLabel = "<date>", description = "When a lawsuit was filed.")
    void filed(@Nullable String value) {
        one("filed", value);
    }

    @Option(
            names = "--party",
            paramLabel = "<role>=<actor>",
            description = "A party of a lawsuit, such as plaintiff=mira-holt; may be repeated.")
    void party(@Nullable List<String> values) {
        many("party", values);
    }

    @Option(names = "--url", paramLabel = "<address>", description = "The address of a source.")
    void url(@Nullable String value) {
        one("url", value);
    }

    @Option(names = "--publisher", paramLabel = "<name>", description = "Who published a source.")
    void publisher(@Nullable String value) {
        one("publisher", value);
    }

    @Option(names = "--lang", paramLabel = "<language>", description = "The language that a source is in.")
    void lang(@Nullable String value) {
        one("lang", value);
    }

    private void one(String option, @Nullable String value) {
        if (value != null) {
            given.put(option, List.of(value));
        }
    }

    private void many(String option, @Nullable List<String> values) {
        if (values != null) {
            given.put(option, List.copyOf(values));
        }
    }
}
