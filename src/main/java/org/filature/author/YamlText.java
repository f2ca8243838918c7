package org.filature.author;

import java.util.regex.Pattern;

/** Writes texts so that every reader of YAML takes them for what they are. */
final class YamlText {
    /** Letters first, so that no number, date or mark of YAML's own can be meant. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .()'’/&-]*(?<! )");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}[-0-9]*[~?]?");
    private static final Pattern ADDRESS = Pattern.compile("https?://[\\w./%?=&+~-]+");
    /** Words that some version of YAML takes for something else. */
    private static final Pattern RESERVED =
            Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|(?:nan|inf)|[0-9a-f]+e[0-9]+");

    private YamlText() {}

    /** A text of one line; in double quotes where it could be taken for anything else. */
    static String of(String text) {
        boolean isPlain = PLAIN.matcher(text).matches()
                || DATE.matcher(text).matches()
                || ADDRESS.matcher(text).matches();
        return isPlain && !RESERVED.matcher(text).matches() ? text : quoted(text);
    }

    /** A title: never a number or a date, whatever it looks like. */
    static String title(String text) {
        return PLAIN.matcher(text).matches() && !RESERVED.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (isInvisible(c)) {
                quoted.append(c > 0xFFFF ? "\\U%08x".formatted(c) : "\\u%04x".formatted(c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    /** What YAML takes for a line break or refuses to read. */
    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return c == 0xFEFF
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.CONTROL
                || (c & 0xFFFE) == 0xFFFE;
    }
}
