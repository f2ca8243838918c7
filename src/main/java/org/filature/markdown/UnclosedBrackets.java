package org.filature.markdown;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import org.filature.diagnostic.Code;

/**
 * Looks in a paragraph, heading or cell for a wiki link or citation that is opened and never closed: it would be shown
 * as it is written. Only brackets that were taken for plain text are looked at, so code, links and what a backslash
 * escapes are none. One for each.
 */
final class UnclosedBrackets {
    private static final String BLANK_OR_BRACKET = " \t\r\n[]";
    /** So much is shown of what was opened: a name, not the rest of the paragraph. */
    private static final int MOST = 40;

    private final Work work;
    private final Deque<Opened> open = new ArrayDeque<>();

    /**
     * A bracket that was opened.
     *
     * @param chars the text from there on
     * @param isMeant whether it opens a link or a citation
     */
    private record Opened(BasedSequence chars, boolean isMeant) {}

    private UnclosedBrackets(Work work) {
        this.work = work;
    }

    static void report(Node line, Work work) {
        BasedSequence chars = line.getChars();
        if (chars.indexOf("[[") >= 0 || chars.indexOf("[@") >= 0) {
            UnclosedBrackets brackets = new UnclosedBrackets(work);
            brackets.children(line);
            brackets.open.descendingIterator().forEachRemaining(brackets::report);
        }
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text) {
                text(child.getChars());
            } else if (child instanceof RefNode reference
                    && !reference.isDefined()
                    && child.getChars().startsWith("[")) {
                open(child.getChars());
                children(child);
                open.poll();
            } else if (!(child instanceof com.vladsch.flexmark.ast.Code)) {
                children(child);
            }
        }
    }

    private void text(BasedSequence chars) {
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                open(chars.subSequence(i));
            } else if (c == ']') {
                open.poll();
            }
        }
    }

    /** Two brackets side by side are a link's, if both are plain text: it is the first that must be closed. */
    private void open(BasedSequence chars) {
        Opened outer = open.peek();
        boolean isSecond = outer != null && outer.chars.getStartOffset() + 1 == chars.getStartOffset();
        if (isSecond && isWord(chars, 1)) {
            open.pop();
            open.push(new Opened(outer.chars, true));
        }
        boolean isCitation = at(chars, 1) == '@' && isWord(chars, 2);
        open.push(new Opened(chars, isCitation && !isSecond));
    }

    private static boolean isWord(BasedSequence chars, int index) {
        char c = at(chars, index);
        return c != 0 && BLANK_OR_BRACKET.indexOf(c) < 0;
    }

    /** What stands there in the whole text: a paragraph's parts end where its markup begins. */
    private static char at(BasedSequence chars, int index) {
        BasedSequence all = chars.getBaseSequence();
        int offset = chars.getStartOffset() + index;
        return offset < all.length() ? all.charAt(offset) : 0;
    }

    private void report(Opened bracket) {
        if (!bracket.isMeant) {
            return;
        }
        BasedSequence all = bracket.chars.getBaseSequence();
        int start = bracket.chars.getStartOffset();
        int end = start + 2;
        while (end < all.length() && end < start + MOST && isWord(all, end)) {
            end++;
        }
        boolean isLink = all.charAt(start + 1) == '[';
        work.report(
                Code.UNCLOSED_BRACKET,
                all.subSequence(start, end),
                "this " + (isLink ? "link" : "citation") + " is not closed, so it is shown as it is written",
                () -> "write `" + (isLink ? "]]" : "]") + "` where it ends, or a backslash before it");
    }
}
