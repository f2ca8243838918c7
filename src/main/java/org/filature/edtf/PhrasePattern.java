package org.filature.edtf;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase with places to fill: {@code {date}} takes what stands there in its form alone, {@code {date.inside}} in its
 * form inside a phrase. Both forms of the pattern itself are written in one value, with a bar between: {@code {day}
 * {month} | le {day} {month}}.
 */
record PhrasePattern(Phrase forms) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)(\\.inside)?}");
    private static final Pattern BRACE = Pattern.compile("[{}]");

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it has more than two forms, or a place that is not among those named
     */
    static PhrasePattern of(String key, String value, Set<String> places) {
        int bar = value.indexOf('|');
        if (value.indexOf('|', bar + 1) > bar && bar >= 0) {
            throw new IllegalArgumentException(key + ": a phrase has at most two forms, with one bar between");
        }
        Phrase forms = bar < 0
                ? Phrase.of(value)
                : new Phrase(
                        value.substring(0, bar).strip(),
                        value.substring(bar + 1).strip());
        check(key, forms.alone(), places);
        check(key, forms.inside(), places);
        return new PhrasePattern(forms);
    }

    Phrase fill(Map<String, Phrase> values) {
        return new Phrase(fill(forms.alone(), values), fill(forms.inside(), values));
    }

    private static void check(String key, String form, Set<String> places) {
        if (form.isEmpty()) {
            throw new IllegalArgumentException(key + ": the phrase is empty");
        }
        Matcher matcher = PLACE.matcher(form);
        while (matcher.find()) {
            if (!places.contains(matcher.group(1))) {
                throw new IllegalArgumentException(key + ": there is no place " + matcher.group()
                        + (places.isEmpty() ? "" : "; it may have {" + String.join("}, {", places) + "}"));
            }
        }
        if (BRACE.matcher(matcher.replaceAll("")).find()) {
            throw new IllegalArgumentException(key + ": a brace stands outside of a place such as {date}");
        }
    }

    private static String fill(String form, Map<String, Phrase> values) {
        return PLACE.matcher(form).replaceAll(place -> {
            Phrase value = Optional.ofNullable(values.get(place.group(1))).orElseThrow();
            return Matcher.quoteReplacement(place.group(2) == null ? value.alone() : value.inside());
        });
    }
}
