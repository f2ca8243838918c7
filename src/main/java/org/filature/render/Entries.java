package org.filature.render;

import java.util.List;
import org.filature.view.EntryLine;
import org.filature.view.Filter;
import org.filature.view.Link;
import org.filature.view.Messages;
import org.filature.view.Words;

/** Lines in lists of entries. A timeline of ten thousand events is ten thousand of them, so they are written here. */
final class Entries {
    private final Parts parts;

    Entries(Messages messages) {
        this.parts = new Parts(messages);
    }

    String html() {
        return parts.html();
    }

    /** A whole list; {@code thread} strings it on the thread of time. */
    void list(List<EntryLine> lines, boolean thread, boolean summary) {
        parts.raw(thread ? "        <ol class=\"entries entries--thread\">\n" : "        <ul class=\"entries\">\n");
        lines.forEach(line -> entry(line, List.of(), false, summary));
        parts.raw(thread ? "        </ol>\n" : "        </ul>\n");
    }

    /**
     * A line.
     *
     * @param data what filters look at
     * @param narrowed whether filters look at it at all
     * @param summary whether its summary is shown
     */
    void entry(EntryLine line, List<Filter.Datum> data, boolean narrowed, boolean summary) {
        parts.raw("          <li class=\"entry entry--")
                .text(line.link().kind())
                .raw(weight(line))
                .raw("\"");
        if (narrowed) {
            parts.raw(" data-item");
            data.forEach(datum -> parts.raw(" data-")
                    .text(datum.name())
                    .raw("=\"")
                    .text(datum.value())
                    .raw("\""));
        }
        parts.raw(">\n            <p class=\"entry__lead\">");
        lead(line);
        parts.raw("</p>\n            <div class=\"entry__body\">\n              <p class=\"entry__title\">");
        title(line);
        parts.raw("</p>\n");
        if (summary && line.summary().shown()) {
            parts.raw("              <p class=\"entry__summary\"");
            parts.lang(line.summary());
            parts.raw(">").text(line.summary().text()).raw("</p>\n");
        }
        if (line.told()) {
            parts.raw("              <p class=\"entry__meta\">");
            meta(line);
            parts.raw("</p>\n");
        }
        parts.raw("            </div>\n          </li>\n");
    }

    private void end(EntryLine line, int left) {
        if (left == 0) {
            parts.refs(line.marks());
        }
        parts.raw("</span> ");
    }

    private static String weight(EntryLine line) {
        if (!line.link().kind().equals("event")) {
            return "";
        }
        String weight = line.importance() == 3 ? " entry--major" : line.importance() == 1 ? " entry--minor" : "";
        return line.uncertain() ? weight + " entry--uncertain" : weight;
    }

    /** What stands first: a claim's status, a role or type, or the date. */
    private void lead(EntryLine line) {
        if (line.link().kind().equals("claim")) {
            parts.status(line.status());
        } else if (line.lead().shown()) {
            parts.words(line.lead());
        } else {
            parts.day(line.date());
        }
    }

    private void title(EntryLine line) {
        if (line.link().marked()) {
            parts.mark(line.link().kind());
        }
        if (line.by().shown()) {
            parts.raw("<span class=\"entry__publisher\">");
            parts.words(line.by());
            parts.raw("</span> ");
        }
        parts.link(line.link());
    }

    /** What is told of an entry in a few words; its references stay with the last of them. */
    private void meta(EntryLine line) {
        boolean status = line.status().shown() && !line.link().kind().equals("claim");
        boolean since = line.since().shown();
        boolean note = line.stateNote().shown();
        int left = line.meta().size() + (status ? 1 : 0) + (since ? 1 : 0) + (note ? 1 : 0);
        if (left == 0 && !line.marks().isEmpty()) {
            parts.refs(line.marks());
            parts.raw(" ");
        }
        for (Words words : line.meta()) {
            parts.raw("<span>");
            parts.words(words);
            end(line, --left);
        }
        if (status) {
            parts.raw(left > 1 || line.marks().isEmpty() ? "<span>" : "<span class=\"nowrap\">");
            parts.status(line.status());
            end(line, --left);
        }
        if (since) {
            parts.raw("<span>");
            parts.day(line.since());
            end(line, --left);
        }
        if (note) {
            parts.raw("<span>");
            parts.words(line.stateNote());
            end(line, --left);
        }
        for (Link tag : line.marked()) {
            parts.raw("<a class=\"tag tag--marked\" href=\"").text(tag.href()).raw("\"");
            parts.lang(tag.text());
            parts.raw(">").text(tag.text().text()).raw("</a> ");
        }
    }
}
