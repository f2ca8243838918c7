package org.filature.picture;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text is, about, in any sans-serif: from the widths of DejaVu Sans, which is among the widest, so that what
 * fits by them fits on every reader's machine. No font of this machine is asked.
 *
 * @param size of the letters
 * @param bold whether they are
 */
public record Letters(double size, boolean bold) {
    /** In hundredths of the size, from the blank to the tilde. */
    private static final int[] WIDTHS = {
        32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34,
        84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99,
        69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52,
        39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84
    };

    private static final int OTHER_LETTER = 68;
    private static final int SQUARE = 100;
    private static final double BOLD = 1.13;
    private static final double LINE = 1.2;
    private static final String ELLIPSIS = "…";

    /** How wide a line of text is. */
    public double width(String text) {
        int sum = 0;
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i += Character.charCount(apart.codePointAt(i))) {
            sum += width(apart.codePointAt(i));
        }
        return sum / 100.0 * size * (bold ? BOLD : 1);
    }

    private static int width(int letter) {
        if (letter >= ' ' && letter < ' ' + WIDTHS.length) {
            return WIDTHS[letter - ' '];
        }
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return Character.isIdeographic(letter) || Character.isSupplementaryCodePoint(letter) || isWide(letter)
                ? SQUARE
                : OTHER_LETTER;
    }

    /** Kana, Hangul and full-width forms. */
    private static boolean isWide(int letter) {
        return (letter >= 0x1100 && letter <= 0x11ff) || (letter >= 0x3000 && letter <= 0x30ff) || letter >= 0xff00;
    }

    /** Lines of about the same width, broken at blanks, none wider than a width unless it is a single word. */
    public List<String> lines(String text, double widest) {
        double whole = width(text);
        if (whole <= widest) {
            return List.of(text);
        }
        double even = whole / Math.ceil(whole / widest);
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean fits = width(longer) <= widest && width(longer) - even < even - width(line);
            if (line.isEmpty() || fits) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return List.copyOf(lines);
    }

    /** A text that fits some room, with an ellipsis where some of it is left out. */
    public String cut(String text, double room) {
        if (width(text) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).strip() + ELLIPSIS) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + ELLIPSIS;
    }

    /** From one line's foot to the next one's. */
    public double lineHeight() {
        return size * LINE;
    }
}
