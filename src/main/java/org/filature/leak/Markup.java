package org.filature.leak;

import java.util.Locale;
import java.util.Set;

/**
 * Takes the tags out of HTML or XML. What stands in them, in comments and in scripts is set aside, but for the names of
 * elements and attributes, which the program chooses. One pass, whatever the markup is like.
 */
final class Markup {
    /** Elements within a sentence. */
    static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
            "small", "span", "strong", "sub", "sup", "time", "tspan", "u", "var", "wbr");

    private final String text;
    private final StringBuilder aside;
    private final StringBuilder left;
    private final int lastClose;
    private final Ends comments = new Ends("-->");
    private final Ends scripts = new Ends("</script");

    /** Where something ends. Once there is no more of it, nobody looks through the rest of the text again. */
    private final class Ends {
        private final String mark;
        private boolean areOver;

        Ends(String mark) {
            this.mark = mark;
        }

        int from(int start) {
            int found = areOver ? -1 : text.indexOf(mark, start);
            areOver = found < 0;
            return found;
        }
    }

    private Markup(String text, StringBuilder aside) {
        this.text = text;
        this.aside = aside;
        this.left = new StringBuilder(text.length());
        this.lastClose = text.lastIndexOf('>');
    }

    static String strip(String text, StringBuilder aside) {
        return text.indexOf('<') < 0 ? text : new Markup(text, aside).strip();
    }

    private String strip() {
        int done = 0;
        int open = text.indexOf('<');
        while (open >= 0 && open < lastClose) {
            if (isTag(open)) {
                left.append(text, done, open);
                done = end(open);
                open = text.indexOf('<', done);
            } else {
                open = text.indexOf('<', open + 1);
            }
        }
        return left.append(text, done, text.length()).toString();
    }

    private boolean isTag(int open) {
        char c = text.charAt(open + 1);
        return Character.isLetter(c) || c == '/' || c == '!' || c == '?';
    }

    /** Behind the tag or comment that begins here. */
    private int end(int open) {
        if (text.startsWith("<![CDATA[", open)) {
            left.append(Folding.END);
            return open + "<![CDATA[".length();
        }
        int close = text.startsWith("<!--", open) ? comments.from(open + 4) : -1;
        if (close >= 0) {
            aside.append(text, open + 4, close).append(Folding.END);
            return close + 3;
        }
        int end = text.indexOf('>', open) + 1;
        String name = name(text, open + 1);
        left.append(INLINE.contains(name) ? Unbroken.TAG : Folding.END);
        values(open, end);
        if (name.equals("script") && text.charAt(open + 1) != '/') {
            int behind = scripts.from(end);
            int until = behind < 0 ? end : behind;
            aside.append(text, end, until).append(Folding.END);
            return until;
        }
        return end;
    }

    /** The name of the element whose tag goes on here, behind its bracket. */
    private static String name(String text, int from) {
        int start = from < text.length() && text.charAt(from) == '/' ? from + 1 : from;
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)) && end - start < 12) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Sets aside the values of a tag's attributes. */
    private void values(int open, int end) {
        int i = open;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                int close = i + 1;
                while (close < end - 1 && text.charAt(close) != c) {
                    close++;
                }
                aside.append(text, i + 1, Math.max(i + 1, close)).append(Folding.END);
                i = close + 1;
            } else {
                i++;
            }
        }
    }
}
