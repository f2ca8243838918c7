package org.filature.view;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which numbers take the singular, as a language's messages say it under {@code plural.one}: numbers between bars, such
 * as {@code 1}, or {@code <2} for all that are less.
 */
final class Plural {
    private final List<Predicate<BigDecimal>> ones;

    private Plural(List<Predicate<BigDecimal>> ones) {
        this.ones = ones;
    }

    static Plural of(String rule) {
        return new Plural(Arrays.stream(rule.split("\\|", -1))
                .map(String::strip)
                .map(Plural::test)
                .toList());
    }

    private static Predicate<BigDecimal> test(String rule) {
        if (rule.startsWith("<")) {
            BigDecimal bound = new BigDecimal(rule.substring(1));
            return number -> number.abs().compareTo(bound) < 0;
        }
        BigDecimal exactly = new BigDecimal(rule);
        return number -> number.compareTo(exactly) == 0;
    }

    /** The end of the key to use for a number. */
    String suffix(BigDecimal number) {
        return ones.stream().anyMatch(one -> one.test(number)) ? ".one" : ".other";
    }
}
