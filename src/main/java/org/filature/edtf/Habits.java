package org.filature.edtf;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Other ways in which people write dates, and what to write in their place. Advice is given only for what is then read
 * as a date.
 */
final class Habits {

    private static final String YEAR_FIRST = "a date begins with its year";
    private static final String HYPHENS = "year, month and day have four, two and two digits, joined by hyphens";
    private static final String SPACES = "a date has no spaces";
    private static final String SLASH = "an interval is written with a slash";
    private static final String TIME = "a time of day has hours, minutes and seconds, after a T";
    private static final String WORDLESS = "a date is written in digits";
    private static final String UNKNOWN =
            "an unknown date is left out, or where one is needed written as an unknown year";
    private static final String DECADE = "a decade is written with an X";
    private static final String QUARTER = "quarters of a year are written as 33 to 36";
    private static final String OPEN = "an open end is written with two dots, an unknown one is left out";
    private static final String CHARACTERS =
            "dates are written with the digits 0 to 9, the plain hyphen, and X for an unspecified digit";

    private static final List<Habit> HABITS = Stream.concat(
                    Stream.of(
                            habit("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})", YEAR_FIRST, "$3-$2-$1", "$3-$1-$2"),
                            habit("(\\d{1,2})[./-](\\d{4})", YEAR_FIRST, "$2-$1"),
                            habit("(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})", HYPHENS, "$1-$2-$3"),
                            habit("(\\d{4})[./-](\\d{1,2})", HYPHENS, "$1-$2"),
                            habit("(\\d{4})(\\d\\d)(\\d\\d)", HYPHENS, "$1-$2-$3"),
                            habit("(\\d{4}) ?[-\\u2013\\u2014] ?(\\d{4})", SLASH, "$1/$2"),
                            habit("([\\dX?~%-]+) ?[/\\u2013\\u2014] ?([\\dX?~%.-]+)", SLASH, "$1/$2"),
                            habit("(\\d{4}-\\d\\d-\\d\\d)[ Tt](\\d\\d:\\d\\d)([Zz+-].*)?", TIME, "$1T$2:00$3"),
                            habit("(\\d{4}-\\d\\d-\\d\\d)[ t](\\d\\d:\\d\\d:\\d\\d)([Zz+-].*)?", TIME, "$1T$2$3"),
                            habit(
                                    "(\\d{4}-\\d\\d-\\d\\d)[ Tt](\\d\\d:\\d\\d:\\d\\d)(?:\\.\\d+)? ?([+-]\\d\\d):?(\\d\\d)",
                                    TIME, "$1T$2$3:$4"),
                            habit("(\\d{3})0['\\u2019]?s", DECADE, "$1X"),
                            habit("([\\d-]+)/open", OPEN, "$1/.."),
                            habit("([\\d-]+)/unknown", OPEN, "$1/"),
                            habit("unknown/([\\d-]+)", OPEN, "/$1")),
                    IntStream.rangeClosed(1, 4).mapToObj(Habits::quarter))
            .toList();

    private static final Pattern ONE_DIGIT = Pattern.compile("-(\\d)(?!\\d)");
    private static final Pattern YEAR = Pattern.compile(".*?(?<!\\d)(\\d{4})(?!\\d).*");

    /** Any letter but those that EDTF uses itself. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}&&[^XYESTZ]]");

    private Habits() {}

    /** What to tell the author of a text that is no EDTF; empty if no habit is recognized. */
    static Optional<String> advice(String text) {
        if (text.length() > EdtfParser.MAX_LENGTH) {
            return Optional.empty();
        }
        return HABITS.stream()
                .flatMap(habit -> habit.advice(text).stream())
                .findFirst()
                .or(() -> withoutSpaces(text))
                .or(() -> withPlainCharacters(text))
                .or(() -> inWords(text))
                .or(() -> withoutWords(text));
    }

    private record Habit(Pattern pattern, String message, List<String> instead) {

        Optional<String> advice(String text) {
            Matcher matcher = pattern.matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            List<String> readable = instead.stream()
                    .map(matcher::replaceFirst)
                    .map(written -> ONE_DIGIT.matcher(written).replaceAll("-0$1"))
                    .distinct()
                    .filter(Habits::isReadable)
                    .toList();
            return readable.isEmpty() ? Optional.empty() : Optional.of(message + write(readable));
        }
    }

    private static Habit habit(String pattern, String message, String... instead) {
        return new Habit(Pattern.compile(pattern), message, List.of(instead));
    }

    private static Habit quarter(int number) {
        String pattern = "(\\d{4})[- ]?[Qq]" + number + "|[Qq]" + number + "[- /]?(\\d{4})";
        return habit(pattern, QUARTER, "$1$2-3" + (number + 2));
    }

    private static Optional<String> inWords(String text) {
        return WordyDate.edtf(text)
                .filter(written -> !written.equals(text))
                .filter(Habits::isReadable)
                .map(written -> (written.equals("XXXX") ? UNKNOWN : WORDLESS) + write(List.of(written)));
    }

    private static Optional<String> withoutSpaces(String text) {
        return changed(text, text.replaceAll("\\s+", ""), SPACES);
    }

    private static Optional<String> withPlainCharacters(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .map(Habits::plain)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return changed(text, plain, CHARACTERS);
    }

    private static Optional<String> changed(String text, String changed, String message) {
        boolean helps = !changed.equals(text) && isReadable(changed);
        return helps ? Optional.of(message + write(List.of(changed))) : Optional.empty();
    }

    private static int plain(int codePoint) {
        if (Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER) {
            return '0' + Character.digit(codePoint, 10);
        }
        if (Character.getType(codePoint) == Character.DASH_PUNCTUATION || codePoint == '\u2212') {
            return '-';
        }
        return switch (codePoint) {
            case 'x', 'u', 'U' -> 'X';
            case 'y', 'e', 's', 't', 'z' -> Character.toUpperCase(codePoint);
            default -> codePoint;
        };
    }

    private static Optional<String> withoutWords(String text) {
        if (!WORDS.matcher(text).find()) {
            return Optional.empty();
        }
        Matcher year = YEAR.matcher(text);
        String example = year.matches() ? year.group(1) : "2024";
        return Optional.of("words are not read in a date; write a month as a number, as in " + example
                + "-10, and that a year is approximate as " + example + "~");
    }

    private static boolean isReadable(String text) {
        try {
            EdtfParser.parse(text);
            return true;
        } catch (EdtfException e) {
            return false;
        }
    }

    private static String write(List<String> readable) {
        return "; write " + String.join(" or ", readable) + (readable.size() > 1 ? ", whichever is meant" : "");
    }
}
