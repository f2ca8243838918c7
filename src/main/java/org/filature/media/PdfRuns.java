package org.filature.media;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What could be words in the bytes of a PDF's streams, each once. What is short is left to chance, as in the bytes of
 * every file: it is in all of them.
 */
final class PdfRuns {
    private static final int SHORTEST = 7;
    /** Of letters that one byte cannot tell, a few are a name. */
    private static final Pattern WIDE = Pattern.compile("[\\x{250}-\\x{10ffff}].*[\\x{250}-\\x{10ffff}]");
    /** In words that were meant, ends of lines are blanks. */
    private static final Pattern ENDS = Pattern.compile("\\p{Cntrl}+");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /** Two words, each of letters as words have them. */
    private static final Pattern WORDS = Pattern.compile(
            "(?<!\\p{L})(\\p{L}\\p{Ll}+|\\p{Lu}{2,}) (?!\\1(?!\\p{L}))(\\p{L}\\p{Ll}+|\\p{Lu}{2,})(?!\\p{L})");
    /** No phrase reaches over it. */
    private static final String END = "\u0001";

    private final PdfBudget budget;
    private final Set<String> runs = new LinkedHashSet<>();

    PdfRuns(PdfBudget budget) {
        this.budget = budget;
    }

    /** Adds what somebody wrote, in bytes. */
    void text(byte[] bytes, int from, int to) {
        text(decoded(bytes, from, to));
    }

    static String decoded(byte[] bytes, int from, int to) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
        } catch (CharacterCodingException narrow) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
    }

    /** Adds what somebody wrote. */
    void text(String written) {
        if (written.length() < SHORTEST && !WIDE.matcher(written).find()) {
            return;
        }
        String text = BLANKS.matcher(written.replace("\0", "")).replaceAll(" ");
        for (String run : ENDS.split(text, -1)) {
            if (LETTER.matcher(run).find()
                    && (run.length() >= SHORTEST || WIDE.matcher(run).find())) {
                keep(run.strip());
            }
        }
    }

    /** Adds what bytes spell that may be letters, or codes of a font, or numbers. */
    void bytes(byte[] bytes, int from, int to) {
        PdfSpelling spelling = new PdfSpelling(this::keep);
        spelling.write(bytes, from, to - from);
        spelling.close();
    }

    /** Adds a run of letters and blanks in the pixels of a picture: grey after grey is none. */
    void pixels(String run) {
        if (run.indexOf(' ') > 0 && WORDS.matcher(run).find()) {
            keep(run);
        }
    }

    void keep(String run) {
        if (runs.add(run)) {
            budget.words(run.length());
        }
    }

    String text() {
        return String.join(END, runs);
    }
}
