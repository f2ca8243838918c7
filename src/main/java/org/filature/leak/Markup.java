package org.filature.leak;

import java.util.Locale;
import java.util.Set;

/**
 * Takes the tags out of HTML or XML. What stands in them, in comments and in scripts is set aside, but for the names of
 * elements and attributes, which the program chooses. One pass, whatever the markup is like.
 */
final class Markup {
    /** Elements within a sentence. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
            "small", "span", "strong", "sub", "sup", "time", "tspan", "u", "var", "wbr");

    private final String text;
    private final StringBuilder aside;
    private final StringBuilder left;
    private int lastClose;

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
            int end = isTag(open) ? end(open) : open;
            if (end > open) {
                left.append(text, done, open);
                done = end;
                open = text.indexOf('<', end);
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
        boolean isComment = text.startsWith("<!--", open);
        int close = isComment ? text.indexOf("-->", open + 4) : -1;
        if (close >= 0) {
            aside.append(text, open + 4, close).append(Folding.END);
            return close + 3;
        }
        int end = text.indexOf('>', open) + 1;
        String name = name(open + 1);
        left.append(INLINE.contains(name) ? ' ' : Folding.END);
        values(open, end);
        if (name.equals("script") && text.charAt(open + 1) != '/') {
            int behind = text.indexOf("</script", end);
            int until = behind < 0 ? end : behind;
            aside.append(text, end, until).append(Folding.END);
            return until;
        }
        return end;
    }

    private String name(int from) {
        int start = text.charAt(from) == '/' ? from + 1 : from;
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
                int close = text.indexOf(c, i + 1);
                int until = close < 0 || close >= end ? end - 1 : close;
                aside.append(text, i + 1, Math.max(i + 1, until)).append(Folding.END);
                i = until + 1;
            } else {
                i++;
            }
        }
    }
}
