package org.filature.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands out in a text and gives it away by itself: names of several words, and words that look like no others.
 */
final class Striking {
    /** What may stand in a name in small letters. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "d", "la", "le", "van", "von", "der", "den", "of", "al", "bin", "y", "e", "da", "do");

    /** Before a full stop that ends no sentence: an initial, {@code Dr.}, {@code Mrs.} */
    private static final int LONGEST_SHORTENED = 3;

    private static final int MOST_IN_LONG = 3;
    private static final Pattern PLAIN = Pattern.compile("\\p{Lu}?\\p{Ll}+|\\p{Lu}+");

    private final Paragraph words;
    private final List<Row> found = new ArrayList<>();

    private Striking(Paragraph words) {
        this.words = words;
    }

    /**
     * Some words of a paragraph.
     *
     * @param isWord whether it is a single word that may be one of every day
     */
    record Row(int from, int to, boolean isWord) {}

    static List<Row> of(Paragraph words) {
        Striking striking = new Striking(words);
        striking.names();
        striking.single();
        return striking.found;
    }

    /**
     * Words with capitals that follow each other; each end of the row too, since a sentence may begin before a name. Of
     * rows that are no single name, such as a heading in capitals, all that may be one.
     */
    private void names() {
        int from = 0;
        while (from < words.size()) {
            int to = isCapital(from) ? end(from) : from + 1;
            boolean isLong = to - from > Phrases.LONGEST;
            for (int start = from; start < to - 1; start++) {
                int last = isLong ? Math.min(to, start + MOST_IN_LONG) : to;
                for (int end = isLong ? start + 2 : to; end <= last; end++) {
                    if (isCapital(start) && isCapital(end - 1)) {
                        found.add(new Row(start, end, false));
                    }
                }
            }
            from = to;
        }
    }

    private int end(int first) {
        int end = first + 1;
        for (int i = end; i < words.size() && isJoined(i) && (isCapital(i) || isParticle(i)); i++) {
            if (isCapital(i)) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Whether a word may belong to the same name as the one before it. */
    private boolean isJoined(int word) {
        String between = words.before(word);
        return between.length() <= 2
                && between.chars().allMatch(c -> " \n-'’.\u00A0".indexOf(c) >= 0)
                && (between.indexOf('.') < 0 || words.length(word - 1) <= LONGEST_SHORTENED);
    }

    private boolean isCapital(int word) {
        return Character.isUpperCase(words.written(word).codePointAt(0));
    }

    private boolean isParticle(int word) {
        return PARTICLES.contains(words.written(word));
    }

    /**
     * Long words with a digit among letters, or with a capital: those of every day, at the beginning of a sentence,
     * stand in published texts too, and are let go of then.
     */
    private void single() {
        for (int i = 0; i < words.size(); i++) {
            if (words.length(i) >= Paragraph.SHORTEST) {
                String word = words.written(i);
                boolean isMixed = word.chars().anyMatch(Character::isDigit)
                        && word.chars().anyMatch(Character::isLetter);
                if (isMixed || word.chars().anyMatch(Character::isUpperCase)) {
                    found.add(new Row(i, i + 1, PLAIN.matcher(word).matches()));
                }
            }
        }
    }
}
