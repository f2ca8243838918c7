package org.filature.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.Nearest;
import org.filature.edtf.EdtfDate;
import org.filature.edtf.EdtfException;
import org.filature.model.MediaPath;
import org.filature.model.Text;
import org.filature.read.Node.Mapping;
import org.filature.read.Node.Scalar;
import org.filature.read.Node.Sequence;

/** The kinds of values that front matter is made of. */
final class Kinds {
    /** What {@link #SCHEME} asks of an address, for editors: its scheme. */
    private static final String OUTER = "^\\s*([Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):";

    /** Words of no language, as written. */
    static final Kind<String> WORD = scalar(
            Description.Line.ANY, (scalar, reading) -> Optional.of(scalar.text().strip()));

    /** Words that translations may translate. */
    static final Kind<Text> TEXT = new TextKind();

    /** {@code true} or {@code false}. */
    static final Kind<Boolean> TRUTH = scalar(new Description.Truth(), Kinds::truth);

    /** A whole number. */
    static final Kind<Integer> WHOLE = scalar(new Description.Whole(), Kinds::whole);

    /** A number or an amount, as {@link Numbers} reads it. */
    static final Kind<BigDecimal> NUMBER =
            scalar(new Description.Amount(Numbers.ECMA), Kinds::number).named("amount");

    /** An EDTF date. */
    static final Kind<EdtfDate> DATE = new DateKind().named("date");

    /** An outer address: https, http, mailto or tel. */
    static final Kind<String> ADDRESS = scalar(new Description.Line(OUTER), Kinds::address);

    /** A file below {@code media/}. */
    static final Kind<String> MEDIA_FILE = scalar(
            Description.Line.ANY,
            (scalar, reading) -> Optional.of(MediaPath.of(scalar.text().strip())));

    /** A file below {@code media/}, or an outer address. */
    static final Kind<String> DOCUMENT = scalar(
            Description.Line.ANY,
            (scalar, reading) -> scalar.text().contains(":")
                    ? address(scalar, reading)
                    : Optional.of(MediaPath.of(scalar.text().strip())));

    /** Anything at all, as strings, lists and maps. */
    static final Kind<Object> ANYTHING = Kind.of(
            new Description.Anything(), (written, reading) -> written.original().map(Plain::of));

    private static final Pattern COMMENT = Pattern.compile("\\s?%%.*?%%", Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("(?i)(https?://[^\\s/]|mailto:[^\\s]|tel:[+0-9])[^\\s<>\"]*");

    private Kinds() {}

    /** A kind made of one text. */
    static <T> Kind<T> scalar(Description description, BiFunction<Scalar, Reading, Optional<T>> read) {
        return scalar(settings -> description, read);
    }

    /** A kind made of one text, to whose words dossiers add. */
    static <T> Kind<T> scalar(
            Function<Reading.Settings, Description> description, BiFunction<Scalar, Reading, Optional<T>> read) {
        return Kind.of(description, (written, reading) -> {
            if (written.original().isEmpty()) {
                return Optional.empty();
            }
            Node node = written.original().get();
            if (node instanceof Scalar scalar) {
                return read.apply(scalar, reading);
            }
            wrongType(reading, node, "a text");
            return Optional.empty();
        });
    }

    /**
     * One of the words of an enumeration: {@code THIRD_PARTY} is written {@code third-party} or {@code third party}.
     */
    static <E extends Enum<E>> Kind<E> oneOf(Class<E> type) {
        return oneOf(Arrays.asList(type.getEnumConstants()));
    }

    /** One of the words of some values of an enumeration. */
    static <E extends Enum<E>> Kind<E> oneOf(List<E> values) {
        List<String> words = values.stream().map(Kinds::word).toList();
        List<String> blank = words.stream()
                .filter(word -> word.contains("-"))
                .map(word -> word.replace('-', ' '))
                .toList();
        return scalar(new Description.OneOf(words, blank), (scalar, reading) -> {
            int index = words.indexOf(scalar.text().strip().replace(' ', '-'));
            if (index < 0) {
                unknownValue(reading, scalar, words);
                return Optional.empty();
            }
            return Optional.of(values.get(index));
        });
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static void unknownValue(Reading reading, Scalar scalar, List<String> words) {
        String hint = Nearest.hint(scalar.text(), words);
        reading.problem(
                Code.UNKNOWN_VALUE,
                scalar.at(),
                "`" + scalar.text() + "` is not a value known here",
                (hint.isEmpty() ? "" : hint + " ") + "allowed: " + String.join(", ", words));
    }

    /** A list; a single item counts as a list of one. Translations match by position. */
    static <T> Kind<List<T>> listOf(Kind<T> item) {
        return new ListKind<>(item);
    }

    static void wrongType(Reading reading, Node node, String wanted) {
        reading.problem(
                Code.WRONG_TYPE,
                node.at(),
                "here stands " + node.word() + ", where " + wanted + " is wanted",
                "write " + wanted);
    }

    static void orphan(Reading reading, Node translation, String pointer) {
        reading.problem(
                Code.TRANSLATION_ORPHAN,
                translation.at(),
                "the original has no `" + pointer.substring(1).replace('/', '.') + "` to translate",
                "write it in the original first");
    }

    private static Optional<Boolean> truth(Scalar scalar, Reading reading) {
        return switch (scalar.text()) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> {
                unknownValue(reading, scalar, List.of("true", "false"));
                yield Optional.empty();
            }
        };
    }

    private static Optional<Integer> whole(Scalar scalar, Reading reading) {
        try {
            return Optional.of(Integer.parseInt(scalar.text()));
        } catch (NumberFormatException e) {
            reading.problem(
                    Code.INVALID_NUMBER,
                    scalar.at(),
                    "`" + scalar.text() + "` is not a whole number",
                    "write it in digits");
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(Scalar scalar, Reading reading) {
        Optional<BigDecimal> number = Numbers.parse(scalar.text());
        if (number.isEmpty()) {
            reading.problem(
                    Code.INVALID_NUMBER,
                    scalar.at(),
                    "`" + scalar.text() + "` is not a number",
                    "write `6600000000`, `6.6e9` or `6.6 billion`, without separators or currency");
        }
        return number;
    }

    private static Optional<String> address(Scalar scalar, Reading reading) {
        String address = scalar.text().strip();
        if (SCHEME.matcher(address).matches()) {
            return Optional.of(address);
        }
        reading.problem(
                Code.INVALID_LINK,
                scalar.at(),
                "`" + address + "` is not an address that can be linked",
                "begin it with https:// (or http://, mailto:, tel:) and leave no blanks in it");
        return Optional.empty();
    }

    private static final class TextKind implements Kind<Text> {
        @Override
        public Description description(Reading.Settings settings) {
            return new Description.Words();
        }

        @Override
        public boolean isText() {
            return true;
        }

        @Override
        public Optional<Text> read(Written written, Reading reading) {
            SortedMap<String, String> words = new TreeMap<>();
            written.original().ifPresent(node -> put(words, reading.firstLanguage(), node, reading));
            written.translations().forEach((language, node) -> {
                if (written.original().isEmpty()) {
                    orphan(reading, node, written.pointer());
                } else {
                    put(words, language, node, reading);
                }
            });
            return words.isEmpty() ? Optional.empty() : Optional.of(new Text(reading.firstLanguage(), words));
        }

        private static void put(Map<String, String> words, String language, Node node, Reading reading) {
            if (!(node instanceof Scalar scalar)) {
                wrongType(reading, node, "a text");
            } else {
                String said = uncommented(scalar, reading);
                if (!said.isBlank()) {
                    words.put(language, said.strip());
                }
            }
        }
    }

    /** A text without its comments, which are for nobody but the author. */
    static String uncommented(Scalar scalar, Reading reading) {
        if (!scalar.text().contains("%%")) {
            return scalar.text();
        }
        String said = COMMENT.matcher(scalar.text()).replaceAll("");
        int open = said.indexOf("%%");
        if (open < 0) {
            return said;
        }
        reading.problem(
                Code.UNCLOSED_COMMENT,
                scalar.at(),
                "a comment that is not closed: nothing behind it is shown",
                "close it with %%");
        return said.substring(0, open);
    }

    private static final class DateKind implements Kind<EdtfDate> {
        @Override
        public Description description(Reading.Settings settings) {
            return new Description.Date();
        }

        @Override
        public Optional<EdtfDate> read(Written written, Reading reading) {
            if (written.original().isEmpty()) {
                return Optional.empty();
            }
            Node node = written.original().get();
            // An unquoted [2017, 2018] or {2017, 2018} is a list or a mapping to YAML, a set of dates to EDTF.
            String text =
                    node instanceof Scalar scalar ? scalar.text() : node.at().text();
            try {
                return Optional.of(EdtfDate.parse(text));
            } catch (EdtfException e) {
                report(e, text, node.at(), reading);
                return Optional.empty();
            }
        }
    }

    /** Places the problem at the wrong part of the date, and makes a hint of what is to be written in its place. */
    private static void report(EdtfException problem, String text, Location at, Reading reading) {
        int inside = at.text().indexOf(text);
        String message = String.valueOf(problem.getMessage());
        int advice = message.indexOf("; write ");
        // Advice is about the whole date.
        boolean isExact = advice < 0
                && inside >= 0
                && at.text().length() <= text.length() + 2
                && problem.offset() < text.length();
        reading.problem(
                Code.INVALID_DATE,
                isExact ? at.part(inside + problem.offset(), inside + text.length()) : at,
                advice < 0 ? message : message.substring(0, advice),
                advice < 0
                        ? "write an EDTF date: 2024, 2024-08, 2024-08-05, 2015~ …"
                        : message.substring(advice + "; ".length()));
    }

    private record ListKind<T>(Kind<T> item) implements Kind<List<T>> {
        @Override
        public Description description(Reading.Settings settings) {
            return new Description.ListOf(item.description(settings), true);
        }

        @Override
        public boolean isText() {
            return item.isText();
        }

        @Override
        public Optional<List<T>> read(Written written, Reading reading) {
            if (written.original().isEmpty()) {
                written.translations().values().forEach(node -> orphan(reading, node, written.pointer()));
                return Optional.empty();
            }
            int size = items(written.original().get()).size();
            written.translations().forEach((language, node) -> checkLength(node, size, reading));
            List<T> values = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                int index = i;
                Written one = written.step(
                        Integer.toString(i),
                        node -> items(node).stream().skip(index).findFirst());
                one.original().ifPresent(node -> reading.place(one.pointer(), node.at()));
                item.read(one, reading).ifPresent(values::add);
            }
            return Optional.of(values);
        }

        private static List<Node> items(Node node) {
            return node instanceof Sequence sequence ? sequence.items() : List.of(node);
        }

        private static void checkLength(Node translation, int size, Reading reading) {
            int translated = items(translation).size();
            if (translated > size || translation instanceof Mapping) {
                reading.problem(
                        Code.TRANSLATION_LENGTH,
                        items(translation).get(Math.min(size, translated - 1)).at(),
                        "the translation has more items than the original's " + size,
                        "translations of lists match the original item by item; write `{}` where there is nothing to translate");
            }
        }
    }
}
