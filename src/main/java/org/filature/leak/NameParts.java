package org.filature.leak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The single words of real names that pseudonyms stand for: a surname alone tells who it is. What texts say in small
 * letters, or of somebody else, tells nothing.
 */
final class NameParts {
    private static final int SHORTEST_SURNAME = 4;
    /** Of first names: many people have them, and the short ones are words besides. */
    private static final int SHORTEST = 5;

    /** What a surname may begin with that is another's: McAnna is not Anna. */
    private static final Set<String> PREFIXES = Set.of(
            "Mc", "Mac", "Fitz", "De", "Del", "Della", "Di", "Du", "La", "Le", "Saint", "San", "St", "Van", "Von");

    private static final int LONGEST_PREFIX = 5;

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
        int surname = isPerson ? surname(name) : -1;
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
        if (surname >= 0 && name.length(surname) >= SHORTEST) {
            initials(name, surname).forEach(word -> Paragraphs.read(word, one -> one.addTo(surnames, 0, 1, owner)));
        }
    }

    /** Which word is the surname; less than 0 if none is. */
    private static int surname(Paragraph name) {
        boolean isTurned = name.size() > 1 && name.before(1).indexOf(',') >= 0;
        return name.size() < 2 ? -1 : isTurned ? 0 : name.size() - 1;
    }

    /** A surname with each first name as one word, in either order. */
    static List<String> pairs(Paragraph name) {
        int surname = surname(name);
        return surname < 0
                ? List.of()
                : IntStream.range(0, name.size())
                        .filter(i -> i != surname && name.length(i) > 1)
                        .mapToObj(name::written)
                        .flatMap(first -> Stream.of(first + name.written(surname), name.written(surname) + first))
                        .toList();
    }

    /** A surname with initials, as it is written in addresses: {@code jsmith}, {@code jasmith}, {@code smithj}. */
    private static List<String> initials(Paragraph name, int surname) {
        String last = name.written(surname);
        List<String> forms = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < name.size(); i++) {
            if (i != surname) {
                String initial = Character.toString(name.written(i).codePointAt(0));
                all.append(initial);
                forms.add(initial + last);
                forms.add(last + initial);
            }
        }
        forms.add(all + last);
        forms.add(last + all);
        // An s is the genitive or the plural of the surname of others as well.
        forms.removeIf(form -> form.equalsIgnoreCase(last + "s"));
        return forms;
    }

    /** Lets go of every word of a text: it is said of somebody else, or by the program itself. */
    void spare(String text) {
        surnames.forget(text);
        others.forget(text);
    }

    /** Lets go of every part of a text's words, such as names that scripts are written with. */
    void spareWithin(String text) {
        surnames.forgetWithin(text);
        others.forgetWithin(text);
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
        findWithin(text, found);
    }

    private void findWithin(String text, Phrases.Found found) {
        Phrases.Found longEnough = (owner, start, end) -> {
            if (end - start >= SHORTEST && !isPrefixed(text, start, end)) {
                found.phrase(owner, start, end);
            }
        };
        surnames.findWithin(text, longEnough);
        others.findWithin(text, longEnough);
    }

    private static boolean isPrefixed(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from <= LONGEST_PREFIX && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        boolean isLast = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return isLast && PREFIXES.contains(text.substring(from, start));
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
        findWithin(text, found);
    }

    boolean isEmpty() {
        return surnames.isEmpty() && others.isEmpty();
    }
}
