package org.filature.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Takes the inside of a citation's brackets apart, in Pandoc's form: {@code see @a, p. 3; @b; -@{https://c}}. */
final class CitationReader {
    private static final String INSIDE_KEY = "_:.#$%&-+?<>~/";
    private static final String AT_KEY_END = ":.#$%&-+?<>~/";

    private CitationReader() {}

    /** The sources named; none if this is no citation. */
    static List<CitationGroup.Item> read(BasedSequence inside) {
        List<CitationGroup.Item> items = new ArrayList<>(2);
        int from = 0;
        int at = nextKey(inside, 0);
        while (at >= 0) {
            int keyStart = at + 1;
            boolean braced = inside.charAt(keyStart) == '{';
            int keyEnd = braced ? braceEnd(inside, keyStart) : keyEnd(inside, keyStart);
            BasedSequence key = inside.subSequence(braced ? keyStart + 1 : keyStart, keyEnd);
            int rest = braced ? keyEnd + 1 : keyEnd;
            int next = nextKey(inside, rest);
            int split = next < 0 ? inside.length() : lastSemicolon(inside, rest, next);
            // two keys without a semicolon between them are no citation
            if (split < 0) {
                return List.of();
            }
            int prefixEnd = at > from && inside.charAt(at - 1) == '-' ? at - 1 : at;
            items.add(new CitationGroup.Item(
                    inside.subSequence(from, prefixEnd).trim(), key, locator(inside.subSequence(rest, split))));
            from = Math.min(split + 1, inside.length());
            at = next;
        }
        return items;
    }

    /** The next at sign that begins a key: not the one of an e-mail address. */
    private static int nextKey(BasedSequence text, int from) {
        for (int i = from; i + 1 < text.length(); i++) {
            if (text.charAt(i) == '@' && beginsWord(text, i)) {
                char next = text.charAt(i + 1);
                if (isWord(next) || (next == '{' && braceEnd(text, i + 1) > i + 2)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean beginsWord(BasedSequence text, int at) {
        int before = at > 0 && text.charAt(at - 1) == '-' ? at - 2 : at - 1;
        return before < 0 || " \t\r\n;(".indexOf(text.charAt(before)) >= 0;
    }

    private static int keyEnd(BasedSequence text, int start) {
        int end = start;
        while (end < text.length() && (isWord(text.charAt(end)) || INSIDE_KEY.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (AT_KEY_END.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static int braceEnd(BasedSequence text, int open) {
        return text.indexOf('}', open);
    }

    private static int lastSemicolon(BasedSequence text, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private static BasedSequence locator(BasedSequence rest) {
        BasedSequence trimmed = rest.trim();
        return trimmed.startsWith(",")
                ? trimmed.subSequence(1, trimmed.length()).trim()
                : trimmed;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
    }
}
