package org.filature.read;

import java.util.Locale;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.TextFile;

/**
 * Characters that no page can show: control characters, which HTML and XML refuse, and a byte order mark that is not at
 * the beginning. Each is replaced by U+FFFD, one for one, so that places stay what they are.
 */
final class Characters {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Characters() {}

    /** Whether a page cannot show a character. */
    static boolean isRefused(char c) {
        boolean isControl = (c < ' ' && c != '\n' && c != '\r' && c != '\t') || (c >= '\u007F' && c <= '\u009F');
        return isControl || c == BYTE_ORDER_MARK || c >= '\uFFFE';
    }

    /** A text in which every character can be shown. */
    static String shown(String text) {
        int first = firstRefused(text);
        if (first < 0) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text);
        for (int i = first; i < shown.length(); i++) {
            if (isRefused(shown.charAt(i))) {
                shown.setCharAt(i, REPLACEMENT);
            }
        }
        return shown.toString();
    }

    /** The same file with characters that can be shown; the first that cannot is reported. */
    static TextFile shown(TextFile file, Diagnostics diagnostics) {
        int first = firstRefused(file.text());
        if (first < 0) {
            return file;
        }
        diagnostics.add(
                Code.CONTROL_CHARACTER,
                new TextFile(file.path(), shown(file.text())).at(first, first + 1),
                "here stands " + name(file.text().charAt(first)) + ", which no page can show",
                "delete it, and any further one in this file");
        return new TextFile(file.path(), shown(file.text()));
    }

    /** What a message calls a character that cannot be seen. */
    static String name(char c) {
        String code = String.format(Locale.ROOT, "U+%04X", (int) c);
        return c == BYTE_ORDER_MARK
                ? "a byte order mark (" + code + ") within the text"
                : "a control character (" + code + ")";
    }

    /** The offset of the first character that cannot be shown; -1 if there is none. */
    static int firstRefused(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPlain = c >= ' ' && c < '\u007F';
            if (!isPlain && isRefused(c)) {
                return i;
            }
        }
        return -1;
    }
}
