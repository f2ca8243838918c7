package org.filature.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** The dialect of Markdown: the parser is built once and shared by all threads, which its documentation allows. */
final class Syntax {
    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            FootnoteExtension.create(),
                            StrikethroughExtension.create(),
                            TaskListExtension.create(),
                            DefinitionExtension.create()))
            // as on GitHub: one dash makes a column, and rows are neither captions nor merged cells
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.WITH_CAPTION, false)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            // missing cells are added when writing, where their number is bounded
            .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
            .toImmutable();
    private static final ListOptions LISTS = ListOptions.get(OPTIONS);
    private static final Parser PARSER = Parser.builder(OPTIONS)
            .customInlineParserExtensionFactory(new BracketParser.Factory())
            .paragraphPreProcessorFactory(new LeafBound.Factory())
            .build();

    private Syntax() {}

    /**
     * Parses a text; whatever the parser cannot do is {@link TooMuch}, as its own faults must cost a page, not the
     * site.
     */
    static Document parse(CharSequence text) {
        try {
            return PARSER.parse(BasedSequence.of(text));
        } catch (TooMuch problem) {
            throw problem;
        } catch (RuntimeException fault) {
            throw new TooMuch(
                    0, "Markdown that cannot be read (" + fault.getClass().getSimpleName() + ")");
        }
    }

    /** Whether a paragraph of a list item is shown without space around it. */
    static boolean isTight(ListItem item, Paragraph paragraph) {
        return item.isParagraphWrappingDisabled(paragraph, LISTS, OPTIONS);
    }
}
