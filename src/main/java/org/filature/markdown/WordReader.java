package org.filature.markdown;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Set;

/**
 * Reads a text word by word: letters and digits together, every other mark alone, and the blanks between two words as
 * one blank if they are a single blank or a line break. Different forms of apostrophe, hyphen and blank read alike.
 */
final class WordReader {
    /** Scripts that write words without blanks between them: each character stands alone. */
    private static final Set<UnicodeScript> UNSPACED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private static final int FIRST_UNSPACED = 0x0E00;

    private final String text;
    private int start;
    private int end;
    private boolean marked;
    /** What the word reads like; empty until it is asked for, as most words begin no name. */
    private String word = "";

    WordReader(String text) {
        this.text = text;
    }

    WordReader copy() {
        WordReader copy = new WordReader(text);
        copy.start = start;
        copy.end = end;
        copy.word = word;
        copy.marked = marked;
        return copy;
    }

    /** Goes on to the next word, mark or blank; false at the end of the text. */
    boolean next() {
        start = end;
        if (start >= text.length()) {
            return false;
        }
        int point = text.codePointAt(start);
        word = "";
        if (isBlank(point)) {
            word = readBlank();
        } else if (isWord(point)) {
            marked = readWord(point);
        } else {
            end = start + Character.charCount(point);
            word = mark(point);
        }
        return true;
    }

    String word() {
        if (word.isEmpty()) {
            String read = text.substring(start, end);
            word = marked ? Normalizer.normalize(read, Normalizer.Form.NFC) : read;
        }
        return word;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    void moveTo(int offset) {
        end = offset;
    }

    /** Whether this is the colon of an address such as {@code https://host}. */
    boolean isAddress() {
        return text.charAt(start) == ':' && text.startsWith("://", start);
    }

    void skipToBlank() {
        while (end < text.length() && !isBlank(text.charAt(end))) {
            end++;
        }
    }

    private String readBlank() {
        int breaks = 0;
        end = start;
        while (end < text.length() && isBlank(text.charAt(end))) {
            breaks += text.charAt(end) == '\n' ? 1 : 0;
            end++;
        }
        return breaks == 1 || (breaks == 0 && end == start + 1) ? " " : "  ";
    }

    /** Reads to the word's end; true if it has letters of more than one character. */
    private boolean readWord(int first) {
        end = start + Character.charCount(first);
        boolean combined = false;
        boolean alone = isUnspaced(first);
        while (end < text.length()) {
            int point = text.codePointAt(end);
            boolean mark = isCombining(point);
            if (!mark && (alone || !isWord(point) || isUnspaced(point))) {
                break;
            }
            combined |= mark;
            end += Character.charCount(point);
        }
        return combined;
    }

    private static String mark(int point) {
        return switch (point) {
            case '’', 'ʼ' -> "'";
            case '‐', '‑' -> "-";
            default -> Character.toString(point);
        };
    }

    static boolean isWord(int point) {
        return point < 128 ? isAsciiWord(point) : Character.isLetterOrDigit(point) || isCombining(point);
    }

    private static boolean isAsciiWord(int point) {
        return (point >= 'a' && point <= 'z')
                || (point >= 'A' && point <= 'Z')
                || (point >= '0' && point <= '9')
                || point == '_';
    }

    static boolean isUnspaced(int point) {
        return point >= FIRST_UNSPACED && UNSPACED.contains(UnicodeScript.of(point));
    }

    private static boolean isCombining(int point) {
        if (point < '\u0300') {
            return false;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isBlank(int point) {
        return point == ' '
                || point == '\n'
                || point == '\r'
                || point == '\t'
                || point == '\u00A0'
                || point == '\u202F';
    }
}
