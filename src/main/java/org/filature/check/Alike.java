package org.filature.check;

import java.util.ArrayList;
import java.util.List;
import org.filature.diagnostic.Nearest;

/** Whether two names may be one. */
final class Alike {
    /** In a shorter word one letter makes another name: Marc, Mark. */
    static final int SHORTEST_MISSPELT = 5;

    static final int SHORTEST_CLIPPED = 3;
    private static final int SHORTEST_ALONE = 6;

    private Alike() {}

    static boolean test(FoldedName one, FoldedName two) {
        return one.sorted().equals(two.sorted())
                || String.join("", one.words()).equals(String.join("", two.words()))
                || isClipped(one, two)
                || isMisspelt(one.sorted(), two.sorted());
    }

    /** "Sam Altman" and "Samuel Altman", "S. Altman", "Samuel Harris Altman". */
    private static boolean isClipped(FoldedName one, FoldedName two) {
        return one.isSpokenOfPersons()
                && two.isSpokenOfPersons()
                && one.last().equals(two.last())
                && (isBeginning(one.first(), two.first()) || isBeginning(two.first(), one.first()))
                && (isWithin(one.middle(), two.middle()) || isWithin(two.middle(), one.middle()));
    }

    private static boolean isBeginning(String beginning, String word) {
        boolean isInitial = beginning.length() == 1;
        return word.equals(beginning)
                || (word.startsWith(beginning)
                        && (isInitial || beginning.length() >= SHORTEST_CLIPPED)
                        && !isOtherGender(beginning, word));
    }

    /** Daniel and Daniela are two. */
    private static boolean isOtherGender(String one, String other) {
        return other.equals(one + "a") || other.equals(one + "e") || one.equals(other + "a") || one.equals(other + "e");
    }

    private static boolean isWithin(List<String> few, List<String> many) {
        int found = 0;
        for (String word : many) {
            if (found < few.size() && word.equals(few.get(found))) {
                found++;
            }
        }
        return found == few.size();
    }

    /** One word differs, in one letter that is missing, wrong or swapped; numbers and first letters are meant. */
    private static boolean isMisspelt(List<String> one, List<String> two) {
        List<String> oneAlone = minus(one, two);
        List<String> twoAlone = minus(two, one);
        if (oneAlone.size() != 1 || twoAlone.size() != 1) {
            return false;
        }
        String word = oneAlone.get(0);
        String other = twoAlone.get(0);
        int shortest = one.size() == 1 ? SHORTEST_ALONE : SHORTEST_MISSPELT;
        return Math.min(word.length(), other.length()) >= shortest
                && word.charAt(0) == other.charAt(0)
                && (word + other).chars().noneMatch(Character::isDigit)
                && !isOtherGender(word, other)
                && Nearest.distance(word, other) == 1;
    }

    private static List<String> minus(List<String> words, List<String> others) {
        List<String> left = new ArrayList<>(words);
        others.forEach(left::remove);
        return left;
    }
}
