package org.filature.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;

/** Reads wiki links and citations, before the parser takes their brackets for an ordinary link's. Stateless. */
final class BracketParser implements InlineParserExtension {
    private static final int LONGEST = 1_000;

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        if (input.charAt(start) == '!') {
            boolean isEmbedded = peek(input, start + 1) == '[' && peek(input, start + 2) == '[';
            return isEmbedded && parseWikiLink(parser, input, start, start + 3);
        }
        return peek(input, start + 1) == '['
                ? parseWikiLink(parser, input, start, start + 2)
                : parseCitation(parser, input, start);
    }

    private static boolean parseWikiLink(LightInlineParser parser, BasedSequence input, int start, int from) {
        boolean embedded = input.charAt(start) == '!';
        int end = closing(input, from);
        if (end <= from || peek(input, end + 1) != ']') {
            return false;
        }
        int bar = indexOf(input, '|', from, end);
        int targetEnd = bar < 0 ? end : bar;
        // in a table the bar must be written \|
        int hashEnd = bar > from && input.charAt(bar - 1) == '\\' ? bar - 1 : targetEnd;
        int hash = indexOf(input, '#', from, hashEnd);
        BasedSequence target =
                input.subSequence(from, hash < 0 ? hashEnd : hash).trim();
        BasedSequence fragment = hash < 0
                ? BasedSequence.EMPTY
                : input.subSequence(hash + 1, hashEnd).trim();
        if (target.isEmpty() && fragment.isEmpty()) {
            return false;
        }
        BasedSequence words =
                bar < 0 ? BasedSequence.EMPTY : input.subSequence(bar + 1, end).trim();
        parser.appendNode(new WikiLink(input.subSequence(start, end + 2), target, fragment, words, embedded));
        parser.setIndex(end + 2);
        return true;
    }

    private static boolean parseCitation(LightInlineParser parser, BasedSequence input, int start) {
        int end = closing(input, start + 1);
        if (end < 0 || peek(input, start + 1) == '^') {
            return false;
        }
        // [@handle](address) and [@handle][reference] are links
        char after = peek(input, end + 1);
        if (after == '(' || after == '[') {
            return false;
        }
        List<CitationGroup.Item> items = CitationReader.read(input.subSequence(start + 1, end));
        if (items.isEmpty()) {
            return false;
        }
        parser.appendNode(new CitationGroup(input.subSequence(start, end + 1), items));
        parser.setIndex(end + 1);
        return true;
    }

    /** The first closing bracket, unless another opens before it or it is far. */
    private static int closing(BasedSequence input, int from) {
        int limit = Math.min(input.length(), from + LONGEST);
        for (int i = from; i < limit; i++) {
            char c = input.charAt(i);
            if (c == ']') {
                return i;
            }
            if (c == '[') {
                return -1;
            }
        }
        return -1;
    }

    private static int indexOf(BasedSequence input, char sought, int from, int to) {
        for (int i = from; i < to; i++) {
            if (input.charAt(i) == sought) {
                return i;
            }
        }
        return -1;
    }

    private static char peek(BasedSequence input, int index) {
        return index < input.length() ? input.charAt(index) : '\0';
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    /** Makes one for each parse. */
    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "[!";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new BracketParser();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
