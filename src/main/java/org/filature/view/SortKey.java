package org.filature.view;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Puts names in the order readers look for them: without accents, case or punctuation. The JDK's collators differ from
 * version to version and would reorder pages.
 */
final class SortKey {
    private static final Pattern UNSORTED = Pattern.compile("[^\\p{L}\\p{N} ]+");

    private SortKey() {}

    static String of(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(apart.length());
        apart.codePoints().forEach(letter -> append(letters, letter));
        return UNSORTED.matcher(letters).replaceAll("").strip();
    }

    /** Letters that Unicode does not take apart. */
    private static void append(StringBuilder letters, int letter) {
        switch (letter) {
            case 'ł' -> letters.append('l');
            case 'ø' -> letters.append('o');
            case 'đ', 'ð' -> letters.append('d');
            case 'ß' -> letters.append("ss");
            case 'æ' -> letters.append("ae");
            case 'œ' -> letters.append("oe");
            case 'þ' -> letters.append("th");
            case 'ı' -> letters.append('i');
            case '-', '\u2010', '\u2013', '\u2019', '\'', '\u00a0', '\u202f' -> letters.append(' ');
            default -> {
                if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                    letters.appendCodePoint(letter);
                }
            }
        }
    }
}
