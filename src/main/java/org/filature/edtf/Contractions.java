package org.filature.edtf;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a language runs together where words meet: {@code de le => du; de avril => d’avril}. Each rule replaces whole
 * words, wherever they meet, in the order written.
 */
record Contractions(List<Rule> rules) {

    record Rule(Pattern apart, String together) {}

    /**
     * Reads rules with semicolons between them; a dash alone stands for none.
     *
     * @throws IllegalArgumentException if a rule has no arrow, or nothing before it
     */
    static Contractions of(String key, String value) {
        if (value.strip().equals("-")) {
            return new Contractions(List.of());
        }
        return new Contractions(
                Stream.of(value.split(";", -1)).map(rule -> rule(key, rule)).toList());
    }

    String apply(String text) {
        String result = text;
        for (Rule rule : rules) {
            result = rule.apart().matcher(result).replaceAll(rule.together());
        }
        return result;
    }

    private static Rule rule(String key, String rule) {
        int arrow = rule.indexOf("=>");
        String apart = arrow < 0 ? "" : rule.substring(0, arrow).strip();
        if (apart.isEmpty()) {
            throw new IllegalArgumentException(key + ": write each contraction as: words apart => words together");
        }
        String together = rule.substring(arrow + 2).strip();
        return new Rule(Pattern.compile(wholeWords(apart)), Matcher.quoteReplacement(together));
    }

    private static String wholeWords(String words) {
        String end = Character.isLetter(words.codePointBefore(words.length())) ? "(?!\\p{L})" : "";
        return "(?<!\\p{L})" + Pattern.quote(words) + end;
    }
}
