package org.filature.leak;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Texts that stand in another as Base64, such as in {@code data:} addresses. Bytes that are no text are left alone. */
final class Base64Texts {
    private static final int SHORTEST = 16;
    /** Longer ones are read no further. */
    private static final int LONGEST = 1 << 20;

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
        if (!isText(bytes(digits.substring(0, SHORTEST)))) {
            return;
        }
        byte[] bytes = bytes(digits);
        if (!isText(bytes)) {
            return;
        }
        try {
            found.append(Folding.END).append(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)));
        } catch (CharacterCodingException e) {
            // No text.
        }
    }

    private static byte[] bytes(String digits) {
        String whole = digits.length() % 4 == 1 ? digits.substring(0, digits.length() - 1) : digits;
        return Base64.getDecoder().decode(whole.replace('-', '+').replace('_', '/'));
    }

    private static boolean isText(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
