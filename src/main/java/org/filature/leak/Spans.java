package org.filature.leak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.TextFile;

/** A file of the content, with the parts of it that are not published. */
final class Spans {
    private record Span(int start, int end) {}

    private final TextFile file;
    private final List<Span> hidden = new ArrayList<>();

    Spans(TextFile file) {
        this.file = file;
    }

    TextFile file() {
        return file;
    }

    void hide(Location place) {
        if (place.file().path().equals(file.path())) {
            hide(place.start(), place.end());
        }
    }

    void hide(int start, int end) {
        hidden.add(new Span(start, end));
    }

    void hideAll() {
        hide(0, file.text().length());
    }

    /** Whether some of a place is not published. */
    boolean isHidden(int start, int end) {
        return hidden.stream().anyMatch(span -> span.start < end && start < span.end);
    }

    /** What is published of it: every character at its place, and the others gone. */
    String published() {
        if (hidden.isEmpty()) {
            return file.text();
        }
        char[] left = file.text().toCharArray();
        hidden.forEach(span -> Arrays.fill(left, span.start, span.end, Folding.END));
        return new String(left);
    }
}
