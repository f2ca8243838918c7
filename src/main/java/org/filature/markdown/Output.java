package org.filature.markdown;

import java.util.ArrayList;
import java.util.List;
import org.filature.model.Prose.Cited;
import org.filature.model.Prose.Html;
import org.filature.model.Prose.Piece;

/** HTML as it is written, with gaps for the reference marks. */
final class Output {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder html = new StringBuilder(1024);

    /** Adds markup or escaped text. */
    void add(String markup) {
        html.append(markup);
    }

    /** Adds a gap for reference marks, which stand close to the word before them. */
    void add(Cited gap) {
        int end = html.length();
        while (end > 0 && (html.charAt(end - 1) == ' ' || html.charAt(end - 1) == '\n')) {
            end--;
        }
        html.setLength(end);
        flush();
        pieces.add(gap);
    }

    /** Adds everything of another one. */
    void add(Output other) {
        for (Piece piece : other.pieces()) {
            if (piece instanceof Html part) {
                add(part.html());
            } else if (piece instanceof Cited gap) {
                add(gap);
            }
        }
    }

    /** Adds markup before a closing tag if that is what was written last, or else behind it. */
    void addBefore(String closing, String markup) {
        int at = html.length() - closing.length();
        boolean last = at >= 0 && html.substring(at).equals(closing);
        html.insert(last ? at : html.length(), markup);
    }

    List<Piece> pieces() {
        flush();
        return List.copyOf(pieces);
    }

    private void flush() {
        if (html.length() > 0) {
            pieces.add(new Html(html.toString()));
            html.setLength(0);
        }
    }
}
