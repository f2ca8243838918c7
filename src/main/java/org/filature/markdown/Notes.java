package org.filature.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.filature.diagnostic.Code;

/** Footnotes, numbered by their first call in the text; the parser's own numbers go by the last. */
final class Notes {
    private static final class Note {
        private final FootnoteBlock block;
        private final int number;
        private int calls;

        private Note(FootnoteBlock block, int number) {
            this.block = block;
            this.number = number;
        }

        /** a to z, then aa: a note must not look like a reference, which has a number. */
        private String letter() {
            StringBuilder letters = new StringBuilder();
            for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
                letters.insert(0, (char) ('a' + (rest - 1) % 26));
            }
            return letters.toString();
        }
    }

    private final Work work;
    private final Map<FootnoteBlock, Note> byBlock = new HashMap<>();
    private final List<Note> inOrder = new ArrayList<>();

    Notes(Work work) {
        this.work = work;
    }

    void reportMissing(Footnote call) {
        work.report(
                Code.UNKNOWN_REFERENCE,
                call.getText(),
                "there is no footnote `" + call.getText() + "`",
                () -> "write it: `[^" + call.getText() + "]: …`");
    }

    /** The mark of a call. */
    Token call(Footnote call) {
        Note note = byBlock.computeIfAbsent(call.getFootnoteBlock(), block -> {
            Note added = new Note(block, inOrder.size() + 1);
            inOrder.add(added);
            return added;
        });
        note.calls++;
        String id = callId(note, note.calls);
        work.anchors().use(id);
        String number = note.letter();
        String html = "<sup class=\"note\"><a" + Html.attribute("href", "#" + noteId(note)) + Html.attribute("id", id)
                + " role=\"doc-noteref\""
                + Html.attribute("aria-label", work.context().message("markdown.note", number))
                + ">" + number + "</a></sup>";
        return new Token.Markup(html, Token.Shape.LETTER, "", "");
    }

    /**
     * Writes all notes that were called. A note may call others, which are written after it.
     *
     * @param blocks writes what stands in a note
     */
    void write(Output out, BiConsumer<FootnoteBlock, Output> blocks) {
        List<Output> bodies = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            Output body = new Output();
            blocks.accept(inOrder.get(i).block, body);
            bodies.add(body);
        }
        if (bodies.isEmpty()) {
            return;
        }
        String label = Html.attribute("aria-label", work.context().message("markdown.notes", ""));
        out.add("<section class=\"footnotes\" role=\"doc-endnotes\"" + label + ">\n<ol>\n");
        for (int i = 0; i < bodies.size(); i++) {
            Note note = inOrder.get(i);
            Output body = bodies.get(i);
            work.anchors().use(noteId(note));
            body.addBefore("</p>\n", backLinks(note));
            out.add("<li" + Html.attribute("id", noteId(note)) + ">");
            out.add(body);
            out.add("</li>\n");
        }
        out.add("</ol>\n</section>\n");
    }

    private String backLinks(Note note) {
        StringBuilder html = new StringBuilder();
        for (int call = 1; call <= note.calls; call++) {
            String number = note.calls == 1 ? note.letter() : note.letter() + "." + call;
            String label = work.context().message("markdown.note-back", number);
            html.append(" <a")
                    .append(Html.attribute("href", "#" + callId(note, call)))
                    .append(" class=\"back\" role=\"doc-backlink\"")
                    .append(Html.attribute("aria-label", label))
                    .append(">↩</a>");
        }
        return html.toString();
    }

    private static String noteId(Note note) {
        return "fn-" + note.number;
    }

    private static String callId(Note note, int call) {
        return "fnref-" + note.number + (call == 1 ? "" : "-" + call);
    }
}
