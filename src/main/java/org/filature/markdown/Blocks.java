package org.filature.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.filature.diagnostic.Code;

/** Writes the blocks of a body. Every element that can be in the output is named here or in what this calls. */
final class Blocks {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9_+#.-]{1,40}");
    /** The page's own title has the first. */
    private static final int LEAST_LEVEL = 2;

    private static final int MOST_LEVEL = 6;

    private final Parts parts;
    private final Tables tables;
    /** The author's levels of the headings that the next one may stand below. */
    private final Deque<Integer> above = new ArrayDeque<>();

    private int quotes;
    private boolean isTitleTold;

    Blocks(Parts parts) {
        this.parts = parts;
        this.tables = new Tables(parts);
    }

    void writeAll(Node document, Output out) {
        children(document, out);
        parts.notes().write(out, this::children);
        parts.definitions().reportUnused(document);
    }

    private void children(Node parent, Output out) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            write(child, out);
        }
    }

    private void write(Node node, Output out) {
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph, out);
        } else if (node instanceof Heading heading) {
            heading(heading, out);
        } else if (node instanceof BlockQuote) {
            quotes++;
            wrap(node, "blockquote", out);
            quotes--;
        } else if (node instanceof BulletList) {
            wrap(node, "ul", out);
        } else if (node instanceof OrderedList list) {
            orderedList(list, out);
        } else if (node instanceof DefinitionTerm) {
            wrapInLine(node, "dt", out);
        } else if (node instanceof ListItem item) {
            item(item, out);
        } else if (node instanceof FencedCodeBlock code) {
            code(
                    code.getContentChars(),
                    code.getInfoDelimitedByAny(c -> c == ' ' || c == '\t').toString(),
                    out);
        } else if (node instanceof IndentedCodeBlock code) {
            code(code.getContentChars().trimTailBlankLines(), "", out);
        } else if (node instanceof TableBlock table) {
            tables.write(table, out);
        } else {
            writeRare(node, out);
        }
    }

    private void writeRare(Node node, Output out) {
        if (node instanceof ThematicBreak) {
            out.add("<hr>\n");
        } else if (node instanceof DefinitionList) {
            wrap(node, "dl", out);
        } else if (node instanceof HtmlBlock) {
            parts.work().reportHtml(node.getChars().trim());
            out.add("<p>" + Html.escape(node.getChars().trim().toString()) + "</p>\n");
        } else if (!isSilent(node)) {
            children(node, out);
        }
    }

    /** What is shown elsewhere or never. */
    private static boolean isSilent(Node node) {
        return node instanceof Reference || node instanceof FootnoteBlock || node instanceof HtmlCommentBlock;
    }

    private void wrap(Node node, String element, Output out) {
        out.add("<" + element + ">\n");
        children(node, out);
        out.add("</" + element + ">\n");
    }

    private void wrapInLine(Node node, String element, Output out) {
        out.add("<" + element + ">");
        children(node, out);
        out.add("</" + element + ">\n");
    }

    private void paragraph(Paragraph paragraph, Output out) {
        Optional<String> figure = parts.pictures().figure(paragraph);
        if (figure.isPresent()) {
            out.add(figure.get());
            return;
        }
        List<Token> line = inLine(paragraph);
        if (line.isEmpty()) {
            return;
        }
        boolean bare = isBare(paragraph);
        out.add(bare ? "" : "<p>");
        parts.lines().write(line, out);
        out.add(bare ? "" : "</p>\n");
    }

    /** Whether a paragraph is the whole text of a list item, term or definition, set without space around it. */
    private static boolean isBare(Paragraph paragraph) {
        Node parent = paragraph.getParent();
        return parent instanceof DefinitionTerm || (parent instanceof ListItem item && Syntax.isTight(item, paragraph));
    }

    private List<Token> inLine(Node node) {
        LineKind kind = quotes > 0 ? LineKind.QUOTATION : LineKind.PARAGRAPH;
        return new InlineReader(parts, kind).read(node);
    }

    private void heading(Heading heading, Output out) {
        List<Token> line = new InlineReader(parts, LineKind.HEADING).read(heading);
        String words = LineWriter.plain(line).replace('\n', ' ').strip();
        if (line.isEmpty()) {
            return;
        }
        checkLevel(heading);
        int level = level(heading.getLevel());
        String id = parts.work().anchors().heading(words);
        String title = Typography.of(parts.work().language()).apply(words);
        String label = parts.work().context().message("markdown.anchor", title);
        out.add("<h" + level + Html.attribute("id", id) + ">");
        parts.lines().write(line, out);
        out.add(" <a class=\"anchor\"" + Html.attribute("href", "#" + Address.encode(id))
                + Html.attribute("aria-label", label) + ">#</a></h" + level + ">\n");
    }

    /** Tells of levels that the author skipped, once of the first, which pages use for their titles. */
    private void checkLevel(Heading heading) {
        int written = heading.getLevel();
        BasedSequence place = heading.isAtxHeading() ? heading.getOpeningMarker() : heading.getText();
        int parent = above.stream().filter(level -> level < written).reduce(1, Math::max);
        if (written == 1 && !isTitleTold) {
            isTitleTold = true;
            parts.work()
                    .report(
                            Code.HEADING_LEVEL,
                            place,
                            "the first level is the page's own title",
                            () -> "begin with two signs: `## …`");
        } else if (written > parent + 1) {
            parts.work()
                    .report(
                            Code.HEADING_LEVEL,
                            place,
                            "a heading of level " + written + " stands below one of level " + parent,
                            () -> "write `" + "#".repeat(parent + 1) + " …`");
        }
    }

    /** Keeps the author's order of levels, but skips none and leaves the first to the page's own title. */
    private int level(int written) {
        while (!above.isEmpty() && above.getLast() >= written) {
            above.removeLast();
        }
        int level = Math.min(MOST_LEVEL, LEAST_LEVEL + above.size());
        above.addLast(written);
        return level;
    }

    private void orderedList(OrderedList list, Output out) {
        int start = list.getStartNumber();
        out.add(start == 1 ? "<ol>\n" : "<ol" + Html.attribute("start", String.valueOf(start)) + ">\n");
        children(list, out);
        out.add("</ol>\n");
    }

    private void item(ListItem item, Output out) {
        if (item instanceof DefinitionItem) {
            wrapInLine(item, "dd", out);
        } else if (item instanceof TaskListItem task) {
            boolean done = task.isItemDoneMarker();
            String label = parts.work().context().message(done ? "markdown.task-done" : "markdown.task-open", "");
            out.add("<li class=\"task\"><input type=\"checkbox\" disabled" + (done ? " checked" : "")
                    + Html.attribute("aria-label", label) + "> ");
            children(item, out);
            out.add("</li>\n");
        } else {
            wrapInLine(item, "li", out);
        }
    }

    private static void code(BasedSequence content, String info, Output out) {
        String language = LANGUAGE.matcher(info).matches() ? Html.attribute("class", "language-" + info) : "";
        String text = content.normalizeEOL();
        String ended = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
        // it may be wider than the page, and must then be scrolled with the keyboard, too
        out.add("<pre tabindex=\"0\"><code" + language + ">" + Html.escape(ended) + "</code></pre>\n");
    }
}
