package org.filature.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Refuses paragraphs and tables that are long beyond reason before the parser looks into them: it is quadratic in their
 * length, some of it without reading.
 */
final class LeafBound implements ParagraphPreProcessor {
    static final int LONGEST_PARAGRAPH = 16_384;
    static final int LONGEST_TABLE = 262_144;
    static final int MOST_LINES = 2_000;

    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
        BasedSequence text = block.getChars();
        int lines = block.getLineCount();
        if (lines > MOST_LINES) {
            throw new TooMuch(text.getStartOffset(), "a paragraph or table of more than " + MOST_LINES + " lines");
        }
        if (text.length() > (isTable(block, lines) ? LONGEST_TABLE : LONGEST_PARAGRAPH)) {
            throw new TooMuch(text.getStartOffset(), "a paragraph of more than " + LONGEST_PARAGRAPH + " characters");
        }
        return 0;
    }

    private static boolean isTable(Paragraph block, int lines) {
        return lines > 1 && block.getLineChars(0).indexOf('|') >= 0 && isSeparator(block.getLineChars(1));
    }

    private static boolean isSeparator(BasedSequence line) {
        return line.indexOf('-') >= 0 && line.chars().allMatch(c -> "|-: \t\r\n".indexOf(c) >= 0);
    }

    /** Runs before anything else looks at a paragraph. */
    static final class Factory implements ParagraphPreProcessorFactory {
        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return new LeafBound();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(ReferencePreProcessorFactory.class);
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
