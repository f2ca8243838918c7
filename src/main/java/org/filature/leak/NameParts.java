package org.filature.leak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The single words of real names that pseudonyms stand for: a surname alone tells who it is. What texts say in small
 * letters, or of somebody else, tells nothing.
 */
final class NameParts {
    private static final int SHORTEST_SURNAME = 4;
    /** Of first names: many people have them, and the short ones are words besides. */
    private static final int SHORTEST = 5;

    private final Phrases surnames = new Phrases();
    private final Phrases others = new Phrases();
    /** How each owner's whole names go on, in small letters: what may follow a word without making it another's. */
    private final Map<Integer, Set<String>> words = new HashMap<>();

    /**
     * Adds the words of a name.
     *
     * @param isPerson whether the last word is a surname; of other names only the first word tells something
     */
    void add(Paragraph name, int owner, boolean isPerson) {
        boolean isTurned = name.size() > 1 && name.before(1).indexOf(',') >= 0;
        int surname = !isPerson || name.size() < 2 ? -1 : isTurned ? 0 : name.size() - 1;
        Set<String> all = new HashSet<>();
        for (int i = 0; i < name.size(); i++) {
            String word = name.written(i);
            all.add(word);
            boolean isTelling = i == surname || isPerson || i == 0;
            int shortest = i == surname ? SHORTEST_SURNAME : SHORTEST;
            if (isTelling && name.length(i) >= shortest && !Character.isLowerCase(word.codePointAt(0))) {
                name.addTo(i == surname ? surnames : others, i, i + 1, owner);
            }
        }
        words.put(owner, all);
    }

    /** Lets go of every word of a text: it is said of somebody else, or by the program itself. */
    void spare(String text) {
        surnames.forget(text);
        others.forget(text);
    }

    /** The words that a text has in the midst of its sentences, in small letters: these are no names. */
    List<String> small(String text) {
        List<String> small = new ArrayList<>();
        Phrases.Found keep = (owner, start, end) -> {
            if (isSmall(text, start, end)) {
                small.add(text.substring(start, end));
            }
        };
        surnames.find(text, keep);
        others.find(text, keep);
        return small;
    }

    private static boolean isSmall(String text, int start, int end) {
        return start > 1
                && Character.isLowerCase(text.codePointAt(start))
                && Character.isWhitespace(text.charAt(start - 1))
                && Character.isLetter(text.charAt(start - 2))
                && (end == text.length()
                        || Character.isWhitespace(text.charAt(end))
                        || ((end + 1 == text.length() || Character.isWhitespace(text.charAt(end + 1)))
                                && ".,;:!?".indexOf(text.charAt(end)) >= 0));
    }

    /** Finds the words that are left, but for first names that stand before another's surname. */
    void find(String text, Phrases.Found found) {
        surnames.find(text, found);
        others.find(text, (owner, start, end) -> {
            if (!isOfAnother(text, end, words.getOrDefault(owner, Set.of()))) {
                found.phrase(owner, start, end);
            }
        });
    }

    private static boolean isOfAnother(String text, int end, Set<String> own) {
        int next = end + 1;
        if (next >= text.length() || text.charAt(end) != ' ' || !Character.isUpperCase(text.codePointAt(next))) {
            return false;
        }
        int behind = next;
        while (behind < text.length() && Character.isLetter(text.charAt(behind))) {
            behind++;
        }
        return behind - next > 1 && !own.contains(text.substring(next, behind));
    }

    /** Finds every word that is left. */
    void findAll(String text, Phrases.Found found) {
        surnames.find(text, found);
        others.find(text, found);
    }

    boolean isEmpty() {
        return surnames.isEmpty() && others.isEmpty();
    }
}
