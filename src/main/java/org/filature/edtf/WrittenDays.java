package org.filature.edtf;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that a text names, in digits or in English or French words. */
public final class WrittenDays {
    private static final String WORDS = "\\d{1,2}(?:st|nd|rd|th|er)?\\h(?:of\\h)?\\p{L}{3,9}\\.?,?\\h\\d{4}"
            + "|\\p{L}{3,9}\\.?\\h\\d{1,2}(?:st|nd|rd|th)?,?\\h\\d{4}";
    private static final Pattern DAY =
            Pattern.compile("(?<![\\p{L}\\d])(?:(?<digits>\\d{4}-?\\d{2}-?\\d{2})(?=T?\\d{6}|T\\d\\d:|[\\P{L}&&\\D]|$)"
                    + "|(?:" + WORDS + ")(?!\\d))");
    private static final Pattern EXPRESSION = Pattern.compile("(?<![\\p{L}\\d-])\\d{4}[\\dX~?%-]{0,9}(?![\\p{L}\\d])");

    private WrittenDays() {}

    /** The days that a text names in full. */
    public static Set<LocalDate> in(String text) {
        Set<LocalDate> days = new HashSet<>();
        Matcher written = DAY.matcher(text);
        while (written.find()) {
            String digits = written.group("digits");
            Optional.ofNullable(digits)
                    .map(iso -> iso.replace("-", ""))
                    .map(iso -> iso.substring(0, 4) + "-" + iso.substring(4, 6) + "-" + iso.substring(6))
                    .or(() -> WordyDate.edtf(written.group()))
                    .flatMap(WrittenDays::day)
                    .ifPresent(days::add);
        }
        return days;
    }

    /** The days that a text names, and the first and last days of the months, years and so on that it names. */
    public static Set<LocalDate> withBounds(String text) {
        Set<LocalDate> days = in(text);
        Matcher expression = EXPRESSION.matcher(text);
        while (expression.find()) {
            bounds(expression.group(), days::add);
        }
        return days;
    }

    private static void bounds(String expression, Consumer<LocalDate> use) {
        try {
            EdtfDate date = EdtfDate.parse(expression);
            date.earliest().instant().map(WrittenDays::day).ifPresent(use);
            date.latest().instant().map(WrittenDays::day).ifPresent(use);
        } catch (EdtfException noDate) {
            // A number, or a day that no calendar has.
        }
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
