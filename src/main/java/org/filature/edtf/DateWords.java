package org.filature.edtf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words that one language has for dates, from its messages: names of months, and patterns for everything said of
 * dates. A language is added by a file of messages alone; {@code dates.en.properties} explains how they are written.
 * Immutable.
 */
public final class DateWords {

    private static final String MONTH = "month.";
    private static final String SEASON = Key.PREFIX + "season.";
    private static final String THOUSANDS = Key.PREFIX + "thousands";
    private static final String CONTRACTIONS = Key.PREFIX + "contractions";
    private static final int MONTHS = 12;

    /** How much room the words may take. */
    enum Width {
        LONG,
        SHORT
    }

    private final Vocabulary longWords;
    private final Vocabulary shortWords;

    private DateWords(Function<String, String> messages) {
        this.longWords = vocabulary(messages, Width.LONG);
        this.shortWords = vocabulary(messages, Width.SHORT);
    }

    /**
     * Takes the words of a language, asking once for each of {@link #keys}.
     *
     * @param messages answers a key with its message; what it throws for a key that it lacks is passed on
     * @throws IllegalArgumentException if a message is malformed; the exception's message begins with the key
     */
    public static DateWords of(Function<String, String> messages) {
        return new DateWords(messages);
    }

    /** The keys of all messages that a language must have, sorted. */
    public static List<String> keys() {
        Stream<String> phrases =
                Stream.of(Key.values()).flatMap(key -> Stream.of(Width.values()).map(key::at));
        Stream<String> months =
                months().boxed().flatMap(month -> Stream.of(Width.values()).map(width -> monthKey(month, width)));
        Stream<String> seasons = seasons().mapToObj(code -> SEASON + code);
        return Stream.of(phrases, months, seasons, Stream.of(THOUSANDS, CONTRACTIONS))
                .flatMap(Function.identity())
                .distinct()
                .sorted()
                .toList();
    }

    Vocabulary at(Width width) {
        return width == Width.LONG ? longWords : shortWords;
    }

    private static Vocabulary vocabulary(Function<String, String> messages, Width width) {
        Map<Key, PhrasePattern> phrases = new EnumMap<>(Key.class);
        for (Key key : Key.values()) {
            phrases.put(key, pattern(messages, key.at(width), key.places()));
        }
        Map<Integer, PhrasePattern> months = new TreeMap<>();
        months().forEach(month -> months.put(month, pattern(messages, monthKey(month, width), Set.of())));
        Map<Integer, PhrasePattern> seasons = new TreeMap<>();
        seasons().forEach(code -> seasons.put(code, pattern(messages, SEASON + code, Set.of("year"))));
        return new Vocabulary(
                Map.copyOf(phrases),
                Map.copyOf(months),
                Map.copyOf(seasons),
                messages.apply(THOUSANDS),
                Contractions.of(CONTRACTIONS, messages.apply(CONTRACTIONS)));
    }

    private static PhrasePattern pattern(Function<String, String> messages, String key, Set<String> places) {
        return PhrasePattern.of(key, messages.apply(key), places);
    }

    private static String monthKey(int month, Width width) {
        return Key.PREFIX + (width == Width.SHORT ? Key.SHORT : "") + MONTH + month;
    }

    private static IntStream months() {
        return IntStream.rangeClosed(1, MONTHS);
    }

    private static IntStream seasons() {
        return IntStream.rangeClosed(Season.LEAST, Season.MOST);
    }
}
