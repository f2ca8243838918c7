package org.filature.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSString;

/**
 * Reads what a page, a table of letters or a function is written in (ISO 32000, 7.2 and 7.8) for what it says besides
 * its work: comments, tags, lists of properties, operands that nothing takes, words that are no operators. Libraries
 * pass over comments, and end at what they do not understand; this goes on to the end, whatever there is.
 */
final class PdfSource extends PdfLiterals {
    private static final Set<String> SHOWING = Set.of(
            OperatorName.SHOW_TEXT,
            OperatorName.SHOW_TEXT_ADJUSTED,
            OperatorName.SHOW_TEXT_LINE,
            OperatorName.SHOW_TEXT_LINE_AND_SPACE);
    /** Behind a picture's bytes there is something to read. */
    private static final int BEHIND = 12;

    private final PdfRuns runs;
    private final Set<String> said;
    private final StringBuilder comments = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private final List<byte[]> strings = new ArrayList<>();

    private PdfSource(byte[] in, PdfRuns runs, Set<String> said) {
        super(in);
        this.runs = runs;
        this.said = said;
    }

    /** @param said what pages are known to say in letters: it need not be kept again */
    static void read(byte[] source, PdfRuns runs, Set<String> said) {
        new PdfSource(source, runs, said).read();
    }

    private void read() {
        while (at < in.length) {
            char c = (char) (in[at] & 0xff);
            if (BLANK.indexOf(c) >= 0) {
                at++;
            } else if (c == '%') {
                comment();
            } else {
                endComments();
                if (c == '(') {
                    endWords();
                    strings.add(string());
                } else if (c == '<' && !isAt(at + 1, '<')) {
                    endWords();
                    strings.add(digits());
                } else if (c == '/') {
                    endWords();
                    keepName(name());
                } else if (MARKS.indexOf(c) >= 0) {
                    endWords();
                    at += c == '<' ? 2 : 1;
                } else {
                    word();
                }
            }
        }
        endComments();
        endWords();
        operands(false);
    }

    /** Several lines of them are one text. */
    private void comment() {
        int from = at + 1;
        while (at < in.length && in[at] != '\n' && in[at] != '\r') {
            at++;
        }
        comments.append(PdfVocabulary.said(PdfRuns.decoded(in, from, at))).append(' ');
    }

    private void endComments() {
        if (comments.length() > 0) {
            runs.text(comments.toString());
            comments.setLength(0);
        }
    }

    private void endWords() {
        if (words.length() > 0) {
            byte[] written = words.toString().getBytes(StandardCharsets.ISO_8859_1);
            runs.bytes(written, 0, written.length);
            words.setLength(0);
        }
    }

    private void word() {
        int from = at;
        while (isWithinWord(at)) {
            at++;
        }
        String word = new String(in, from, at - from, StandardCharsets.ISO_8859_1);
        char first = word.charAt(0);
        char last = word.charAt(word.length() - 1);
        if (first >= '+' && first <= '9' && last >= '+' && last <= '9') {
            endWords();
            return;
        }
        operands(SHOWING.contains(word));
        if (PdfVocabulary.isOperator(word) || PdfVocabulary.isName(word)) {
            endWords();
            if (word.equals(OperatorName.BEGIN_INLINE_IMAGE_DATA)) {
                picture();
            }
        } else {
            words.append(word).append(' ');
        }
    }

    /** Strings that are drawn are codes of a font; what a font makes of them is read elsewhere. */
    private void operands(boolean areShown) {
        if (strings.isEmpty()) {
            return;
        }
        if (areShown) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            strings.forEach(whole::writeBytes);
            byte[] codes = whole.toByteArray();
            if (!said.contains(new String(codes, StandardCharsets.ISO_8859_1))) {
                runs.bytes(codes, 0, codes.length);
            }
        } else {
            strings.forEach(string -> {
                String text = new COSString(string).getString();
                runs.text(text);
                if (text.length() == string.length) {
                    runs.text(string, 0, string.length);
                }
            });
        }
        strings.clear();
    }

    private void keepName(byte[] name) {
        String written = PdfRuns.decoded(name, 0, name.length);
        if (!PdfVocabulary.isName(written)) {
            runs.text(written);
        }
    }

    /** The bytes of a picture within a page, to the operator that ends it. */
    private void picture() {
        int from = at;
        while (at < in.length && !isEnd(at)) {
            at++;
        }
        PdfSpelling spelling = new PdfSpelling(runs::pixels);
        spelling.write(in, from, at - from);
        spelling.close();
        at = Math.min(in.length, at + 3);
    }

    private boolean isEnd(int place) {
        boolean isThere = BLANK.indexOf(in[place] & 0xff) >= 0 && isAt(place + 1, 'E') && isAt(place + 2, 'I');
        if (!isThere || isWithinWord(place + 3)) {
            return false;
        }
        for (int i = place + 3; i < Math.min(in.length, place + BEHIND); i++) {
            if (in[i] < ' ' && BLANK.indexOf(in[i]) < 0) {
                return false;
            }
        }
        return true;
    }
}
