package org.filature.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;

/** Writes tables, each in a box that scrolls when the table is wider than the page. */
final class Tables {
    private static final int MOST_COLUMNS = 100;

    private final Parts parts;
    private int count;

    Tables(Parts parts) {
        this.parts = parts;
    }

    void write(TableBlock table, Output out) {
        int columns = columns(table);
        if (columns > MOST_COLUMNS) {
            throw new TooMuch(table.getStartOffset(), "a table of more than " + MOST_COLUMNS + " columns");
        }
        count++;
        // each region needs a name of its own
        String label = parts.work().context().message("markdown.table", String.valueOf(count));
        out.add("<div class=\"table\" role=\"region\" tabindex=\"0\"" + Html.attribute("aria-label", label)
                + ">\n<table>\n");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                section(part, "thead", columns, out);
            } else if (part instanceof TableBody && part.hasChildren()) {
                section(part, "tbody", columns, out);
            }
        }
        out.add("</table>\n</div>\n");
    }

    private static int columns(TableBlock table) {
        Node head = table.getFirstChild();
        Node row = head == null ? null : head.getFirstChild();
        int columns = 0;
        for (Node cell = row == null ? null : row.getFirstChild(); cell != null; cell = cell.getNext()) {
            columns += cell instanceof TableCell ? 1 : 0;
        }
        return columns;
    }

    private void section(Node section, String element, int columns, Output out) {
        out.add("<" + element + ">\n");
        for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow) {
                row(row, columns, out);
            }
        }
        out.add("</" + element + ">\n");
    }

    private void row(Node row, int columns, Output out) {
        out.add("<tr>");
        int written = 0;
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                cell(cell, out);
                written++;
            }
        }
        out.add("<td></td>".repeat(Math.max(0, columns - written)));
        out.add("</tr>\n");
    }

    private void cell(TableCell cell, Output out) {
        List<Token> line = new InlineReader(parts, LineKind.CELL).read(cell);
        // a heading without words would head nothing
        boolean heading = cell.isHeader() && !line.isEmpty();
        out.add(heading ? "<th scope=\"col\"" + alignment(cell) + ">" : "<td" + alignment(cell) + ">");
        parts.lines().write(line, out);
        out.add(heading ? "</th>" : "</td>");
    }

    private static String alignment(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment == null) {
            return "";
        }
        return switch (alignment) {
            case LEFT -> " class=\"left\"";
            case CENTER -> " class=\"center\"";
            case RIGHT -> " class=\"right\"";
        };
    }
}
