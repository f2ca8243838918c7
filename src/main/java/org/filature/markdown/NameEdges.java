package org.filature.markdown;

/**
 * Decides whether a name found stands by itself. A link to the wrong person is worse than none, so in doubt it does
 * not.
 */
final class NameEdges {
    private static final int LONGEST_WORD = 40;

    private NameEdges() {}

    static boolean isWhole(String text, int start, int end) {
        return isFreeBefore(text, start) && isFreeBehind(text, end);
    }

    /**
     * "anti-Musk", "l'OpenAI" and "(Musk" mean Musk and OpenAI; "Rolls-Royce", "O'Brien" and "www.Tesla" do not mean
     * their ends.
     */
    private static boolean isFreeBefore(String text, int start) {
        if (start == 0) {
            return true;
        }
        int before = text.codePointBefore(start);
        if (WordReader.isWord(before)) {
            return WordReader.isUnspaced(before) || WordReader.isUnspaced(text.codePointAt(start));
        }
        int wordEnd = start - Character.charCount(before);
        boolean joined = wordEnd > 0 && WordReader.isWord(text.codePointBefore(wordEnd));
        return switch (before) {
            case '-', '‐', '‑' -> !joined || Character.isLowerCase(text.codePointAt(wordStart(text, wordEnd)));
            case '\'', '’' -> !joined || !isIrish(text, wordEnd);
            case '.', '&', '+' -> !joined;
            case '@' -> false;
            default -> true;
        };
    }

    private static boolean isIrish(String text, int wordEnd) {
        return text.charAt(wordEnd - 1) == 'O'
                && (wordEnd == 1 || !WordReader.isWord(text.codePointBefore(wordEnd - 1)));
    }

    private static int wordStart(String text, int wordEnd) {
        int start = wordEnd;
        while (start > 0 && wordEnd - start < LONGEST_WORD && WordReader.isWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /**
     * "Musk's", "Musk-led" and "Musk." mean Musk; "Musk-Altman", "Tesla.com", "AT&T" and "Disney+" do not mean their
     * beginnings.
     */
    private static boolean isFreeBehind(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        int behind = text.codePointAt(end);
        if (WordReader.isWord(behind)) {
            return WordReader.isUnspaced(behind) || WordReader.isUnspaced(text.codePointBefore(end));
        }
        int wordStart = end + Character.charCount(behind);
        int next = wordStart < text.length() ? text.codePointAt(wordStart) : ' ';
        boolean joined = WordReader.isWord(next);
        return switch (behind) {
            case '-', '‐', '‑' -> !joined || Character.isLowerCase(next);
            case '\'', '’' -> !joined || isPossessive(text, wordStart);
            case '.', '&', '@' -> !joined;
            case '+' -> false;
            default -> true;
        };
    }

    private static boolean isPossessive(String text, int start) {
        boolean s = text.charAt(start) == 's';
        return s && (start + 1 == text.length() || !WordReader.isWord(text.codePointAt(start + 1)));
    }
}
