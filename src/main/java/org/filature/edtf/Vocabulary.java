package org.filature.edtf;

import java.util.Map;
import java.util.Objects;

/**
 * The words of one language at one width.
 *
 * @param months by their numbers, 1 to 12
 * @param seasons by their codes, 21 to 41
 * @param thousands what separates groups of three digits
 */
record Vocabulary(
        Map<Key, PhrasePattern> phrases,
        Map<Integer, PhrasePattern> months,
        Map<Integer, PhrasePattern> seasons,
        String thousands,
        Contractions contractions) {

    private static final int UNGROUPED = 9999;

    Phrase phrase(Key key, Map<String, Phrase> values) {
        return Objects.requireNonNull(phrases.get(key)).fill(values);
    }

    Phrase phrase(Key key) {
        return phrase(key, Map.of());
    }

    Phrase phrase(Key key, String place, Phrase value) {
        return phrase(key, Map.of(place, value));
    }

    Phrase month(int number) {
        return Objects.requireNonNull(months.get(number)).forms();
    }

    Phrase season(int code, Phrase year) {
        return Objects.requireNonNull(seasons.get(code)).fill(Map.of("year", year));
    }

    Phrase dayNumber(int day) {
        return day == 1 ? phrase(Key.FIRST_DAY) : Phrase.of(day);
    }

    /** A year as people count: there is no year 0, and 0 is 1 BC. */
    Phrase year(int year) {
        return year > 0 ? number(year) : phrase(Key.YEAR_BC, "year", number(1 - year));
    }

    private Phrase number(int number) {
        if (number <= UNGROUPED) {
            return Phrase.of(number);
        }
        StringBuilder digits = new StringBuilder(Integer.toString(number));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, thousands);
        }
        return Phrase.of(digits.toString());
    }
}
