package org.filature.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.function.Consumer;

/** What no author needs and the parser or the writer could not bear: refused before it does harm. */
final class Bounds {
    static final int LONGEST_BODY = 1_048_576;
    static final int LONGEST_LINE = LeafBound.LONGEST_PARAGRAPH;
    /** The parser is quadratic in some lines, without reading them. */
    static final int MOST_LINES = 20_000;
    /** Quotes and lists opened on one line. */
    static final int MOST_MARKERS = 50;
    /** Nodes within nodes; a list within a list counts for several. */
    static final int DEEPEST = 100;

    private Bounds() {}

    /** Looks at every line before parsing. */
    static void check(String text) {
        int lines = 0;
        int start = 0;
        while (start < text.length()) {
            if (++lines > MOST_LINES) {
                throw new TooMuch(start, "a text of more than " + MOST_LINES + " lines");
            }
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (end - start > LONGEST_LINE) {
                throw new TooMuch(start, "a line of more than " + LONGEST_LINE + " characters");
            }
            if (markers(text, start, end) > MOST_MARKERS) {
                throw new TooMuch(start, "quotes or lists nested more than " + MOST_MARKERS + " deep");
            }
            start = end + 1;
        }
    }

    /** How many quotes and list items a line seems to open; a row of equal marks is a rule, not a nest. */
    private static int markers(String text, int start, int end) {
        int markers = 0;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '>' || c == '-' || c == '+' || c == '*' || c == ':' || c == '~') {
                markers++;
            } else if (c == '.' || c == ')') {
                markers += i > start && isDigit(text.charAt(i - 1)) ? 1 : 0;
            } else if (c != ' ' && c != '\t' && !isDigit(c)) {
                return markers > MOST_MARKERS && isRule(text, start, i, "") ? 0 : markers;
            }
            i++;
        }
        return markers > MOST_MARKERS && isRule(text, start, end, " \t\r") ? 0 : markers;
    }

    private static boolean isRule(String text, int start, int end, String between) {
        char first = text.charAt(start);
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != first && between.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return first == '-' || first == '*' || first == '~' || first == ':';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Shows every node that was parsed, in order, before anything is written; without recursion. */
    static void walk(Node root, Consumer<Node> visitor) {
        int depth = 0;
        Node node = root;
        while (true) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                if (++depth > DEEPEST) {
                    throw new TooMuch(node.getStartOffset(), "Markdown nested more than " + DEEPEST + " deep");
                }
                visitor.accept(node);
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (node == root) {
                return;
            }
            node = node.getNext();
            visitor.accept(node);
        }
    }
}
