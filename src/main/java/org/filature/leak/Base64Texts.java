package org.filature.leak;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Texts that stand in another as Base64, such as in {@code data:} addresses. Bytes that are no text are left alone. */
final class Base64Texts {
    private static final int SHORTEST = 16;
    /** Longer ones are read no further. */
    private static final int LONGEST = 1 << 20;

    /** What stands for bytes that are no UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private Base64Texts() {}

    /** Each of them behind a mark that parts texts; most texts have none, so that most letters are not looked at. */
    static String of(String text) {
        StringBuilder found = new StringBuilder();
        int from = 0;
        while (from + SHORTEST <= text.length()) {
            int last = from + SHORTEST - 1;
            while (last >= from && isDigit(text.charAt(last))) {
                last--;
            }
            if (last >= from) {
                from = last + 1;
                continue;
            }
            int end = from + SHORTEST;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            int most = Math.min(end, from + LONGEST);
            add(text.substring(from, most), found);
            int step = text.lastIndexOf('/', most - 1);
            if (step >= from && most - step > SHORTEST) {
                add(text.substring(step + 1, most), found);
            }
            from = end + 1;
        }
        return found.toString();
    }

    private static boolean isDigit(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '+'
                || c == '/'
                || c == '-'
                || c == '_';
    }

    private static void add(String digits, StringBuilder found) {
        // Most are addresses, which the first bytes tell; a character may be cut off at their end.
        if (text(bytes(digits.substring(0, SHORTEST)), SHORTEST / 2).isEmpty()) {
            return;
        }
        byte[] bytes = bytes(digits);
        String text = text(bytes, bytes.length);
        if (!text.isEmpty()) {
            found.append(Folding.END).append(text);
        }
    }

    /** What bytes say; nothing if there is something among the first characters that no text has. */
    private static String text(byte[] bytes, int first) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (int i = 0; i < Math.min(first, text.length()); i++) {
            char c = text.charAt(i);
            if (c == REPLACEMENT || (c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
                return "";
            }
        }
        return text;
    }

    private static byte[] bytes(String digits) {
        String whole = digits.length() % 4 == 1 ? digits.substring(0, digits.length() - 1) : digits;
        return Base64.getDecoder().decode(whole.replace('-', '+').replace('_', '/'));
    }
}
