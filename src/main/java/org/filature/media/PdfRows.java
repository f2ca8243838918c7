package org.filature.media;

import java.util.Arrays;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * Letters as they are drawn one after the other, in whatever direction: aslant over a page as well. Where words part is
 * told from the gaps between letters; in a row of letters that all stand apart, from those that are wider than most.
 */
final class PdfRows {
    /** In parts of the font's size. */
    private static final double WORD_GAP = 0.15;

    private static final double BACK = -0.6;
    private static final double ASIDE = 0.4;
    /** Of what most letters have between them, where they all stand apart. */
    private static final double WIDER = 1.5;

    private static final int FEWEST = 4;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder row = new StringBuilder();
    /** Where in the row each letter begins, how far it is from the one before, and whether a blank is between them. */
    private int[] starts = new int[64];

    private double[] gaps = new double[64];
    private boolean[] blanks = new boolean[64];
    private int size;

    private boolean hasBlank;
    private double endX;
    private double endY;

    void add(TextPosition letter) {
        String written = letter.getUnicode();
        if (written == null || written.isEmpty()) {
            return;
        }
        Matrix at = letter.getTextMatrix();
        double length = Math.hypot(at.getScaleX(), at.getShearY());
        double along = 0;
        if (size > 0 && length > 0) {
            double right = at.getTranslateX() - endX;
            double up = at.getTranslateY() - endY;
            along = (right * at.getScaleX() + up * at.getShearY()) / (length * length);
            double aside = (up * at.getScaleX() - right * at.getShearY()) / (length * length);
            if (!(Math.abs(aside) < ASIDE) || along < BACK) {
                end();
            }
        }
        if (written.isBlank()) {
            // It counts as a gap: where each letter has one, it parts no words.
            hasBlank = true;
            return;
        }
        append(written, along);
        endX = letter.getEndX();
        endY = letter.getEndY();
    }

    private void append(String written, double along) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            gaps = Arrays.copyOf(gaps, size * 2);
            blanks = Arrays.copyOf(blanks, size * 2);
        }
        starts[size] = row.length();
        gaps[size] = along;
        blanks[size] = hasBlank;
        hasBlank = false;
        row.append(written);
        size++;
    }

    private void end() {
        double most = size < FEWEST ? 0 : median();
        boolean isSpaced = most > WORD_GAP;
        for (int i = 0; i < size; i++) {
            boolean isWord = isSpaced ? gaps[i] > most * WIDER : blanks[i] || gaps[i] > WORD_GAP;
            if (i > 0 && isWord) {
                text.append(' ');
            }
            text.append(row, starts[i], i + 1 < size ? starts[i + 1] : row.length());
        }
        if (size > 0) {
            text.append('\n');
        }
        row.setLength(0);
        size = 0;
        hasBlank = false;
    }

    private double median() {
        double[] sorted = Arrays.copyOfRange(gaps, 1, size);
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** All that was drawn since it was last asked for. */
    String take() {
        end();
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }
}
