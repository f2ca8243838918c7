package org.filature.edtf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in words, as English and French write them, and how EDTF writes the same: {@code October 2, 2024}, {@code 2
 * oct. 2024}, {@code Fall 2024}, {@code c. 2015}. Only what can mean one thing is translated.
 */
final class WordyDate {
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final List<String> MONTHS = List.of(
            "jan january janv janvier",
            "feb february fev fevr fevrier",
            "mar march mars",
            "apr april avr avril",
            "may mai",
            "jun june juin",
            "jul july juil juillet",
            "aug august aout",
            "sep sept september septembre",
            "oct october octobre",
            "nov november novembre",
            "dec december decembre");
    private static final List<String> SEASONS =
            List.of("spring printemps", "summer ete", "autumn fall automne", "winter hiver");
    private static final int FIRST_SEASON = 21;
    private static final Map<String, String> PARTS = parts();

    private static final String WORD = "(\\p{L}+)\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|er|e)?";
    private static final String YEAR = "(\\d{4})";
    private static final Pattern DAY_FIRST = Pattern.compile("(?:le |the )?" + DAY + "(?: of)? " + WORD + ",? " + YEAR);
    private static final Pattern MONTH_FIRST = Pattern.compile(WORD + " " + DAY + ",? " + YEAR);
    private static final Pattern PART_OF_YEAR = Pattern.compile(WORD + ",?(?: of| de)? " + YEAR);
    private static final Pattern ABOUT =
            Pattern.compile("(?:circa|ca|c|approximately|approx|about|around|vers|environ)(?:\\. ?| )(.+)");
    private static final Pattern SINCE = Pattern.compile("(?:since|from|after|depuis|apres) (.+)");
    private static final Pattern UNTIL = Pattern.compile("(?:until|till|before|by|jusqu'en|avant) (.+)");
    private static final Pattern BETWEEN =
            Pattern.compile("(?:from |between |de |entre )?(.+?) ?(?:to|and|until|-|–|a|et) (.+)");
    private static final Pattern UNKNOWN =
            Pattern.compile("n\\.? ?d\\.?|s\\.? ?d\\.?|unknown|undated|tbd|tba|inconnue?|\\?+");
    private static final Pattern WEEKDAY =
            Pattern.compile("^(?:mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
                    + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? ");

    private WordyDate() {}

    private static Map<String, String> parts() {
        Map<String, String> parts = new HashMap<>();
        for (int i = 0; i < MONTHS.size(); i++) {
            String code = String.format(Locale.ROOT, "%02d", i + 1);
            List.of(BLANK.split(MONTHS.get(i))).forEach(word -> parts.put(word, code));
        }
        for (int i = 0; i < SEASONS.size(); i++) {
            String code = Integer.toString(FIRST_SEASON + i);
            List.of(BLANK.split(SEASONS.get(i))).forEach(word -> parts.put(word, code));
        }
        return Map.copyOf(parts);
    }

    /** The same date in EDTF; empty if it is not understood. What it gives is not checked. */
    static Optional<String> edtf(String text) {
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[\"'“”„«»‘’]", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return UNKNOWN.matcher(plain).matches()
                ? Optional.of("XXXX")
                : point(plain)
                        .or(() -> marked(ABOUT, plain, "", "~"))
                        .or(() -> marked(SINCE, plain, "", "/.."))
                        .or(() -> marked(UNTIL, plain, "/", ""))
                        .or(() -> between(plain));
    }

    private static Optional<String> marked(Pattern pattern, String plain, String before, String behind) {
        Matcher marked = pattern.matcher(plain);
        return marked.matches() ? point(marked.group(1)).map(point -> before + point + behind) : Optional.empty();
    }

    private static Optional<String> between(String plain) {
        Matcher both = BETWEEN.matcher(plain);
        if (!both.matches()) {
            return Optional.empty();
        }
        return point(both.group(2))
                .flatMap(to -> point(both.group(1))
                        .or(() -> point(both.group(1) + " " + to.substring(0, 4)))
                        .map(from -> from + "/" + to));
    }

    /** A year, a month, a season or a day. */
    private static Optional<String> point(String text) {
        String plain = WEEKDAY.matcher(text).replaceFirst("");
        if (plain.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
            return Optional.of(plain);
        }
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(plain);
        if (monthFirst.matches()) {
            return day(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
        }
        Matcher part = PART_OF_YEAR.matcher(plain);
        return part.matches()
                ? Optional.ofNullable(PARTS.get(part.group(1))).map(code -> part.group(2) + "-" + code)
                : Optional.empty();
    }

    private static Optional<String> day(String year, String month, String day) {
        return Optional.ofNullable(PARTS.get(month))
                .map(code -> year + "-" + code + "-" + (day.length() < 2 ? "0" : "") + day);
    }
}
