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
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** The dialect of Markdown: the parser is built once and shared by all threads, which its documentation allows. */
final class Syntax {
    private static final DataHolder OPTIONS = options(List.of());
    private static final ListOptions LISTS = ListOptions.get(OPTIONS);
    private static final Parser WITHOUT_TABLES = parser(OPTIONS);

    /** Made when the first table comes; it compiles a pattern for each text that it reads. */
    private static final class WithTables {
        private static final Parser PARSER = parser(options(List.of(TablesExtension.create())));
    }

    private Syntax() {}

    private static DataHolder options(List<Extension> more) {
        List<Extension> extensions = new ArrayList<>(List.of(
                FootnoteExtension.create(),
                StrikethroughExtension.create(),
                TaskListExtension.create(),
                DefinitionExtension.create()));
        extensions.addAll(more);
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, extensions)
                // as on GitHub: one dash makes a column, and rows are neither captions nor merged cells
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                // missing cells are added when writing, where their number is bounded
                .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
                .toImmutable();
    }

    private static Parser parser(DataHolder options) {
        return Parser.builder(options)
                .customInlineParserExtensionFactory(new BracketParser.Factory())
                .paragraphPreProcessorFactory(new LeafBound.Factory())
                .build();
    }

    /**
     * Parses a text; whatever the parser cannot do is {@link TooMuch}, as its own faults must cost a page, not the
     * site.
     */
    static Document parse(CharSequence text) {
        try {
            boolean mayHoldTable = text.toString().indexOf('|') >= 0;
            Parser parser = mayHoldTable ? WithTables.PARSER : WITHOUT_TABLES;
            return parser.parse(BasedSequence.of(text));
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
