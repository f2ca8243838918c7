package org.filature.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.TextFile;

/** What people put where a line {@code ---} is wanted, and what to write in its place. */
enum Fence {
    TOML("\\+{3,}", "the front matter is TOML", "write `---` for `+++`, and `key: value` for `key = value`"),
    JSON("\\{.*", "the front matter is JSON", "put a line `---` before and behind it"),
    INDENTED("\\s+---", "blanks stand before `---`", "delete them"),
    DASHES(
            "\\s*[-\\u2010-\\u2015\\u2212=_*~]{2,}",
            "this is not the line `---`",
            "write three hyphens, and nothing else"),
    CODE("`{3,}.*", "the front matter is written as code", "write `---` for the lines of backquotes"),
    KEY("[A-Za-z_-]+:(\\s.*)?", "the front matter is not between `---` lines", "put a line `---` before and behind it");

    private static final Pattern KEY_LINE = Pattern.compile("\\s*[\\w-]+\\s*[:=].*");

    private final Pattern pattern;
    private final String message;
    private final String hint;

    Fence(String pattern, String message, String hint) {
        this.pattern = Pattern.compile(pattern);
        this.message = message;
        this.hint = hint;
    }

    private boolean fits(String line) {
        return pattern.matcher(line.stripTrailing()).matches();
    }

    /**
     * Reports what stands in place of the opening line.
     *
     * @param required whether there must be front matter; where it may be missing, only what looks like it is reported
     */
    static void reportOpening(TextFile file, boolean required, Diagnostics diagnostics) {
        String text = file.text();
        int line = 0;
        while (line < text.length()
                && text.substring(line, Lines.end(text, line)).isBlank()) {
            line = Lines.next(text, Lines.end(text, line));
        }
        int end = Lines.end(text, line);
        String words = text.substring(line, end);
        String below = text.substring(Lines.next(text, end), Lines.end(text, Lines.next(text, end)));
        boolean isLate = line > 0 && words.stripTrailing().equals(FrontMatter.FENCE);
        Optional<Fence> found = fitting(words);
        if (isLate) {
            diagnostics.add(
                    Code.FRONT_MATTER,
                    file.at(line, end),
                    "the front matter does not begin in the first line",
                    "delete what stands before it");
        } else if (found.isPresent() && (required || KEY_LINE.matcher(below).matches())) {
            diagnostics.add(Code.FRONT_MATTER, file.at(line, end), found.get().message, found.get().hint);
        } else if (required) {
            diagnostics.add(
                    Code.FRONT_MATTER,
                    file.at(0, Lines.end(text, 0)),
                    text.isBlank() ? "the file is empty" : "the file does not begin with front matter",
                    "make `---` its first line, then `key: value` lines, then `---` again");
        }
    }

    /** Reports front matter that is not closed: at the line that was meant to, if there is one. */
    static void reportUnclosed(TextFile file, int start, Diagnostics diagnostics) {
        String text = file.text();
        for (int line = start; line < text.length(); line = Lines.next(text, Lines.end(text, line))) {
            int end = Lines.end(text, line);
            String words = text.substring(line, end);
            if (TOML.fits(words) || INDENTED.fits(words) || DASHES.fits(words)) {
                diagnostics.add(
                        Code.FRONT_MATTER,
                        file.at(line, end),
                        "this line does not close the front matter",
                        "write three hyphens, and nothing else");
                return;
            }
        }
        diagnostics.add(
                Code.FRONT_MATTER,
                file.at(0, Lines.end(text, 0)),
                "the front matter is not closed",
                "end it with a line `---`");
    }

    private static Optional<Fence> fitting(String line) {
        for (Fence fence : values()) {
            if (fence.fits(line)) {
                return Optional.of(fence);
            }
        }
        return Optional.empty();
    }
}
