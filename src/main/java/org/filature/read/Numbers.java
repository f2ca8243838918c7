package org.filature.read;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as authors write amounts: digits, an exponent, or a number with a word. */
final class Numbers {
    /** Bounds the exponent: a number that needs more digits than this is a slip. */
    private static final Pattern NUMBER =
            Pattern.compile("([-+]?[0-9]{1,30}(?:\\.[0-9]{1,20})?)(?:[eE]\\+?([0-9]{1,2}))?");

    private static final Pattern WORDED =
            Pattern.compile("(.*[0-9])\\s+(thousand|million|billion|trillion)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> ZEROS = Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);

    /** What can be a number, for editors, whose regular expressions know neither flags nor possessives. */
    static final String ECMA =
            "^\\s*[-+]?[0-9]{1,30}(\\.[0-9]{1,20})?([eE]\\+?[0-9]{1,2})?(\\s+([tbmTBM][a-zA-Z]+))?\\s*$";

    private Numbers() {}

    /** The number, without needless zeros; empty if it is none. */
    static Optional<BigDecimal> parse(String text) {
        String written = text.strip();
        Matcher worded = WORDED.matcher(written);
        if (worded.matches()) {
            int zeros = ZEROS.getOrDefault(worded.group(2).toLowerCase(Locale.ROOT), 0);
            return plain(worded.group(1)).map(number -> tidy(number.scaleByPowerOfTen(zeros)));
        }
        return plain(written).map(Numbers::tidy);
    }

    private static Optional<BigDecimal> plain(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        int exponent = number.group(2) == null ? 0 : Integer.parseInt(number.group(2));
        return Optional.of(new BigDecimal(number.group(1)).scaleByPowerOfTen(exponent));
    }

    private static BigDecimal tidy(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
