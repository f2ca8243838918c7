package org.filature.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What stands out in a text and gives it away by itself: names of several words, and words that look like no others.
 */
final class Striking {
    /** What may stand in a name in small letters. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "d", "la", "le", "van", "von", "der", "den", "of", "al", "bin", "y", "e", "da", "do");

    private final Paragraph words;
    private final List<Row> found = new ArrayList<>();

    private Striking(Paragraph words) {
        this.words = words;
    }

    /** Some words of a paragraph. */
    record Row(int from, int to) {}

    static List<Row> of(Paragraph words) {
        Striking striking = new Striking(words);
        striking.names();
        striking.single();
        return striking.found;
    }

    /**
     * Words with capitals that follow each other; each end of the row too, since a sentence may begin before a name.
     */
    private void names() {
        int from = 0;
        while (from < words.size()) {
            int to = isCapital(from) ? end(from) : from + 1;
            if (to - from <= Phrases.LONGEST) {
                for (int start = from; start < to - 1; start++) {
                    if (isCapital(start)) {
                        found.add(new Row(start, to));
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
        return between.length() <= 2 && between.chars().allMatch(c -> " \n-'’.\u00A0".indexOf(c) >= 0);
    }

    private boolean isCapital(int word) {
        return Character.isUpperCase(words.written(word).codePointAt(0));
    }

    private boolean isParticle(int word) {
        return PARTICLES.contains(words.written(word));
    }

    /** Long words with a digit among letters, with a capital inside, or with one in the midst of a sentence. */
    private void single() {
        for (int i = 0; i < words.size(); i++) {
            if (words.length(i) >= Paragraph.SHORTEST) {
                String word = words.written(i);
                boolean isMixed = word.chars().anyMatch(Character::isDigit)
                        && word.chars().anyMatch(Character::isLetter);
                boolean hasCapital = word.chars().skip(1).anyMatch(Character::isUpperCase);
                boolean isName = i > 0 && isCapital(i) && words.before(i).isBlank() && !isCapital(i - 1);
                if (isMixed || hasCapital || isName) {
                    found.add(new Row(i, i + 1));
                }
            }
        }
    }
}
