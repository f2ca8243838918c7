package org.filature.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.Nearest;
import org.filature.read.Node.Mapping;
import org.filature.read.Node.Member;
import org.filature.read.Node.Scalar;

/**
 * A mapping with a fixed set of keys. Unknown keys, missing ones and facts in translations are reported.
 *
 * @param <T> the record it becomes
 */
final class Shape<T> implements Kind<T> {
    /** A key of every block: notes that are never kept, since what is not in memory cannot be published. */
    static final String PRIVATE = "private";

    static final Description.Key NOTES =
            Description.Key.optional(PRIVATE, "Notes of any form, never in any output.", new Description.Anything());

    private final List<Field<?>> fields;
    private final List<String> keys;
    private final Optional<Field<?>> shorthand;
    private final BiFunction<Values, Reading, T> build;

    private Shape(List<Field<?>> fields, Optional<Field<?>> shorthand, BiFunction<Values, Reading, T> build) {
        this.fields = List.copyOf(fields);
        this.keys = fields.stream().map(Field::key).toList();
        this.shorthand = shorthand;
        this.build = build;
    }

    /** A mapping with these keys. */
    static <T> Shape<T> of(List<Field<?>> fields, Function<Values, T> build) {
        return new Shape<>(fields, Optional.empty(), (values, reading) -> build.apply(values));
    }

    /** A mapping with these keys, built with what is known of its surroundings. */
    static <T> Shape<T> of(List<Field<?>> fields, BiFunction<Values, Reading, T> build) {
        return new Shape<>(fields, Optional.empty(), build);
    }

    /** The same mapping, for which a bare text means one of its keys. */
    Shape<T> orBare(Field<?> field) {
        return new Shape<>(fields, Optional.of(field), build);
    }

    static List<Field<?>> fields(List<Field<?>> some, List<Field<?>> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    @Override
    public Description description(Reading.Settings settings) {
        Stream<Description.Key> own = fields.stream().map(field -> field.description(settings));
        Stream<Description.Key> notes = keys.contains(PRIVATE) ? Stream.empty() : Stream.of(NOTES);
        return new Description.Keys(
                Stream.concat(own, notes).toList(), shorthand.map(field -> field.description(settings)));
    }

    @Override
    public boolean isText() {
        return fields.stream().anyMatch(field -> field.kind().isText());
    }

    @Override
    public Optional<T> read(Written written, Reading reading) {
        if (written.original().isEmpty()) {
            written.translations().forEach((language, node) -> Kinds.orphan(reading, node, written.pointer()));
            return Optional.empty();
        }
        Node node = written.original().get();
        if (shorthand.isPresent() && node instanceof Scalar) {
            return Optional.of(bare(shorthand.get(), written, reading));
        }
        if (!(node instanceof Mapping mapping)) {
            reading.problem(
                    Code.WRONG_TYPE,
                    node.at(),
                    "here stands " + node.word() + ", where a block of keys is wanted",
                    "write "
                            + Nearest.or(keys.stream()
                                    .limit(4)
                                    .map(key -> key + ": …")
                                    .toList()));
            return Optional.empty();
        }
        reading.place(written.pointer(), node.at());
        List<String> hints = checkKeys(mapping, reading);
        written.translations().values().forEach(translation -> checkTranslation(translation, reading));
        Values values = new Values(written);
        for (Field<?> field : fields) {
            Written member = member(written, field);
            if (field.isRequired() && isMissing(member) && !isMisspelt(field, mapping, hints, reading)) {
                reportMissing(field, mapping, reading);
            }
            bind(field, member, values, reading);
        }
        return Optional.of(build.apply(values, reading));
    }

    private static Written member(Written written, Field<?> field) {
        return written.step(
                field.key(),
                node -> node instanceof Mapping mapping
                        ? Optional.ofNullable(mapping.members().get(field.key()))
                                .map(Member::value)
                        : Optional.empty());
    }

    private static boolean isMissing(Written member) {
        return member.original().isEmpty()
                || (member.original().get() instanceof Node.Sequence list
                        && list.items().isEmpty());
    }

    /** Whether the hint for an unknown key told of the field: one mistake is told once, if it is told at all. */
    private static boolean isMisspelt(Field<?> field, Mapping mapping, List<String> hints, Reading reading) {
        String key = "`" + field.key();
        return reading.settings().keysAreRuled()
                && !mapping.members().containsKey(field.key())
                && hints.stream().anyMatch(hint -> hint.contains(key + "`") || hint.contains(key + ":"));
    }

    private static void reportMissing(Field<?> field, Mapping mapping, Reading reading) {
        Location at = Optional.ofNullable(mapping.members().get(field.key()))
                .map(Member::key)
                .orElseGet(() -> firstLine(mapping));
        reading.problem(Code.MISSING_FIELD, at, "`" + field.key() + "` is missing", "add `" + field.key() + ": …`");
    }

    private static <F> void bind(Field<F> field, Written member, Values values, Reading reading) {
        member.original().ifPresent(node -> reading.place(member.pointer(), node.at()));
        values.put(field, field.read(member, reading));
    }

    private static Location firstLine(Mapping mapping) {
        return mapping.members().values().stream().findFirst().map(Member::key).orElse(mapping.at());
    }

    private T bare(Field<?> only, Written written, Reading reading) {
        Values values = new Values(written);
        reading.place(written.pointer(), written.at());
        for (Field<?> field : fields) {
            Written part = field == only
                    ? written
                    : written.step(
                            field.key(),
                            node -> node instanceof Mapping mapping
                                    ? Optional.ofNullable(mapping.members().get(field.key()))
                                            .map(Member::value)
                                    : Optional.empty());
            put(field, part, values, reading);
        }
        return build.apply(values, reading);
    }

    private static <F> void put(Field<F> field, Written part, Values values, Reading reading) {
        values.put(field, field.read(part, reading));
    }

    /** Reports unknown keys, and returns what to write in their place. */
    private List<String> checkKeys(Mapping mapping, Reading reading) {
        return mapping.members().entrySet().stream()
                .filter(member ->
                        !keys.contains(member.getKey()) && !member.getKey().equals(PRIVATE))
                .map(member -> unknown(member, keys, reading))
                .toList();
    }

    private static String unknown(Map.Entry<String, Member> member, List<String> known, Reading reading) {
        String hint = ForeignKeys.hint(member.getKey(), known).orElseGet(() -> Nearest.hint(member.getKey(), known));
        reading.problem(
                Code.UNKNOWN_KEY,
                member.getValue().key(),
                "`" + member.getKey() + "` is not a key of the format",
                hint.isEmpty() ? "known here: " + String.join(", ", known) + ForeignKeys.extra(known) : hint);
        return hint;
    }

    private void checkTranslation(Node translation, Reading reading) {
        if (!(translation instanceof Mapping mapping)) {
            return;
        }
        for (Map.Entry<String, Member> member : mapping.members().entrySet()) {
            if (member.getKey().equals(PRIVATE)) {
                continue; // a translator has notes too
            }
            Optional<Field<?>> field = fields.stream()
                    .filter(known -> known.key().equals(member.getKey()))
                    .findFirst();
            if (field.isEmpty()) {
                List<String> texts = fields.stream()
                        .filter(known -> known.kind().isText())
                        .map(Field::key)
                        .toList();
                unknown(member, texts, reading);
            } else if (!field.get().kind().isText()
                    && !member.getValue().value().isNull()) {
                reading.problem(
                        Code.TRANSLATION_FACT,
                        member.getValue().key(),
                        "`" + member.getKey() + "` is a fact, and facts live in the original alone",
                        "delete it from the translation");
            }
        }
    }
}
