package org.filature.leak;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Undoes the escapes of HTML (its character references), JSON ({@code \}{@code u00e9}) and addresses ({@code %C3%A9}),
 * in one pass.
 */
final class Decoded {
    private static final int LONGEST_ENTITY = 10;
    private static final Map<String, Character> ENTITIES = Map.ofEntries(
            Map.entry("amp", '&'),
            Map.entry("lt", '<'),
            Map.entry("gt", '>'),
            Map.entry("quot", '"'),
            Map.entry("apos", '\''),
            Map.entry("nbsp", ' '),
            Map.entry("thinsp", ' '),
            Map.entry("shy", '\u00AD'),
            Map.entry("hellip", '…'),
            Map.entry("ndash", '–'),
            Map.entry("mdash", '—'),
            Map.entry("lsquo", '‘'),
            Map.entry("rsquo", '’'),
            Map.entry("ldquo", '“'),
            Map.entry("rdquo", '”'),
            Map.entry("laquo", '«'),
            Map.entry("raquo", '»'));

    private final String text;
    private final boolean isScript;
    private final StringBuilder decoded;
    private int at;

    private Decoded(String text, boolean isScript) {
        this.text = text;
        this.isScript = isScript;
        this.decoded = new StringBuilder(text.length());
    }

    /**
     * Decodes a text.
     *
     * @param isScript whether quotation marks part values, as they do in JSON
     */
    static String of(String text, boolean isScript) {
        boolean isPlain = text.indexOf('&') < 0 && text.indexOf('%') < 0 && text.indexOf('\\') < 0;
        return isPlain && !isScript ? text : new Decoded(text, isScript).decode();
    }

    private String decode() {
        int size = text.length();
        while (at < size) {
            char c = text.charAt(at);
            boolean isDone = switch (c) {
                case '&' -> entity();
                case '%' -> percent();
                case '\\' -> backslash();
                case '"' -> isScript && quote();
                default -> false;
            };
            if (!isDone) {
                int from = at++;
                while (at < size && !isSpecial(text.charAt(at))) {
                    at++;
                }
                decoded.append(text, from, at);
            }
        }
        return decoded.toString();
    }

    private static boolean isSpecial(char c) {
        return c == '&' || c == '%' || c == '\\' || c == '"';
    }

    private boolean quote() {
        boolean isEnd = at + 1 < text.length() && ",:]}".indexOf(text.charAt(at + 1)) >= 0;
        if (isEnd) {
            decoded.append(Folding.END);
            at++;
        }
        return isEnd;
    }

    private boolean entity() {
        int end = at + 1;
        while (end < text.length() && end - at <= LONGEST_ENTITY && text.charAt(end) != ';') {
            end++;
        }
        if (end >= text.length() || text.charAt(end) != ';') {
            return false;
        }
        String name = text.substring(at + 1, end);
        if (name.startsWith("#")) {
            int point = number(name.substring(1));
            if (!Character.isValidCodePoint(point)) {
                return false;
            }
            decoded.appendCodePoint(point);
        } else if (ENTITIES.containsKey(name)) {
            decoded.append(ENTITIES.getOrDefault(name, ' ').charValue());
        } else {
            return false;
        }
        at = end + 1;
        return true;
    }

    private static int number(String digits) {
        try {
            boolean isHex = digits.startsWith("x") || digits.startsWith("X");
            return isHex ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private boolean percent() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (at < text.length() && text.charAt(at) == '%' && hex(at + 1, 2) >= 0) {
            bytes.write(hex(at + 1, 2));
            at += 3;
        }
        decoded.append(bytes.toString(StandardCharsets.UTF_8));
        return bytes.size() > 0;
    }

    private boolean backslash() {
        if (at + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(at + 1);
        int code = c == 'u' ? hex(at + 2, 4) : -1;
        if (code >= 0) {
            decoded.append((char) code);
            at += 6;
            return true;
        }
        if ("nrtbf\"'\\/".indexOf(c) < 0) {
            return false;
        }
        decoded.append(c == '/' || c == '\\' ? c : ' ');
        at += 2;
        return true;
    }

    /** The number that some hexadecimal digits write; less than 0 if they are none. */
    private int hex(int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            number = number * 16 + digit;
        }
        return number;
    }
}
