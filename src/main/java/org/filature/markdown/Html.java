package org.filature.markdown;

/** Writes text so that it stays text. Everything that reaches a page comes through here or is a constant. */
final class Html {
    private Html() {}

    /** Text as content or as a quoted attribute's value. */
    static String escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSpecial(text.charAt(i))) {
                return escapeFrom(text, i);
            }
        }
        return text;
    }

    private static boolean isSpecial(char c) {
        return c == '<' || c == '>' || c == '&' || c == '"' || c == '\'' || isRefused(c) || Character.isSurrogate(c);
    }

    /** What XML forbids and HTML calls an error, apart from blanks. */
    private static boolean isRefused(char c) {
        return (c < ' ' && c != '\n' && c != '\t' && c != '\r') || (c >= '\u007F' && c <= '\u009F') || c >= '\uFFFE';
    }

    private static String escapeFrom(String text, int first) {
        StringBuilder html = new StringBuilder(text.length() + 32).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> i += appendOther(html, text, i);
            }
        }
        return html.toString();
    }

    /** Returns how many characters more than one were taken. */
    private static int appendOther(StringBuilder html, String text, int i) {
        int point = text.codePointAt(i);
        boolean broken = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean nonCharacter = (point & 0xFFFE) == 0xFFFE;
        html.appendCodePoint(broken || nonCharacter || isRefused(text.charAt(i)) ? 0xFFFD : point);
        return Character.charCount(point) - 1;
    }

    /** An attribute with a blank before it. */
    static String attribute(String name, String value) {
        return " " + name + "=\"" + escape(value) + "\"";
    }
}
