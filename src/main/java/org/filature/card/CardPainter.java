package org.filature.card;

import java.util.List;
import org.filature.card.Canvas.Ink;
import org.filature.card.Lettering.Block;
import org.filature.png.Png;

/**
 * Paints the picture by which other sites show a link to a page: paper, ink and one thread, on which the mark of the
 * page's kind is strung. The same words give the same bytes on every machine.
 */
public final class CardPainter {
    /** What the networks that show cards ask for. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    private static final int PAPER = 0xfbfaf5;
    private static final Ink INK = new Ink(1, 4, 0x1c1a17);
    private static final Ink GREY = new Ink(5, 3, 0x4d4a43);
    private static final Ink THREAD = new Ink(8, 3, 0xa8182f);
    private static final int HUE = 11;
    private static final int HUES = 3;

    private static final int THREAD_X = 80;
    private static final int LEFT = 128;
    private static final int TEXT_WIDTH = WIDTH - LEFT - 72;
    private static final int KIND_LINE = 104;
    private static final int FOOT_LINE = 566;
    private static final int SMALL = 30;
    private static final int MIDDLE = 38;
    private static final List<Integer> TITLE_SIZES = List.of(72, 66, 60, 54, 48);

    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private final CardText text;
    private final Ink hue;

    private CardPainter(CardText text) {
        this.text = text;
        this.hue = new Ink(HUE, HUES, hue(text.statusId()));
    }

    /** A card as PNG. */
    public static byte[] paint(CardText text) {
        return new CardPainter(text).paint();
    }

    /** Whether a file is a picture that was written to its end. */
    public static boolean isWhole(byte[] file) {
        return Png.isWhole(file);
    }

    /** As the style sheet's marks: a hue never stands without its word and its shape. */
    private static int hue(String status) {
        return switch (status) {
            case "alleged", "charged" -> 0x9a5b00;
            case "disputed", "denied" -> 0x6a3fa0;
            case "established", "documented", "admitted", "reported" -> 0x1d6b45;
            case "found", "decided", "settled", "pending", "stayed", "appealed" -> 0x1f4f93;
            default -> 0x66615a;
        };
    }

    private byte[] paint() {
        canvas.fill(THREAD, THREAD_X - 2, 0, THREAD_X + 2, HEIGHT);
        String title = Lettering.shown(Typeface.BOLD, text.title());
        String status = Lettering.shown(Typeface.BOLD, text.status());
        String site = Lettering.shown(Typeface.REGULAR, text.site());
        // A title without its status would say what nobody has established.
        if (title.isEmpty() || status.isEmpty() != text.status().isEmpty()) {
            title(site, KIND_LINE - SMALL, "");
            return png();
        }
        kind();
        int top = status.isEmpty() ? KIND_LINE + 34 : status(status);
        title(title, top, Lettering.shown(Typeface.REGULAR, text.summary()));
        foot(site);
        return png();
    }

    private void kind() {
        int middle = KIND_LINE - SMALL / 3;
        if (!text.mark().isEmpty()) {
            canvas.fill(new Ink(0, 1, PAPER), THREAD_X - 2, middle - 24, THREAD_X + 2, middle + 24);
            canvas.stamp(text.mark().equals("event") ? THREAD : INK, CardMark.of(text.mark(), 30), THREAD_X, middle);
        }
        String kind = Lettering.shown(Typeface.REGULAR, text.kind());
        String date = Lettering.shown(Typeface.REGULAR, text.date());
        String line = kind.isEmpty() || date.isEmpty() ? kind + date : kind + "  ·  " + date;
        canvas.text(GREY, Typeface.REGULAR, SMALL, line(Typeface.REGULAR, SMALL, line), LEFT, KIND_LINE);
    }

    /** The status with its own piece of thread; returns where the title may begin. */
    private int status(String words) {
        int base = KIND_LINE + 70;
        int middle = base - MIDDLE / 3;
        piece(middle);
        String line = Lettering.line(Typeface.BOLD, MIDDLE, words, TEXT_WIDTH - 72);
        canvas.text(hue, Typeface.BOLD, MIDDLE, line, LEFT + 72, base);
        return base + 28;
    }

    /** Solid, dotted, dashed, double or cut, so that no status is told by its colour alone. */
    private void piece(int y) {
        int end = LEFT + 54;
        switch (text.statusId()) {
            case "alleged", "charged" -> {
                for (int x = LEFT; x < end; x += 14) {
                    canvas.fill(hue, x, y - 4, x + 8, y + 4);
                }
            }
            case "reported", "pending", "stayed", "appealed" -> {
                for (int x = LEFT; x < end; x += 22) {
                    canvas.fill(hue, x, y - 4, Math.min(end, x + 14), y + 4);
                }
            }
            case "disputed", "denied" -> {
                canvas.fill(hue, LEFT, y - 7, end, y - 2);
                canvas.fill(hue, LEFT, y + 2, end, y + 7);
            }
            case "dismissed", "overturned", "withdrawn", "retracted" -> {
                canvas.fill(hue, LEFT, y - 7, LEFT + 24, y - 1);
                canvas.fill(hue, LEFT + 30, y + 1, end, y + 7);
            }
            default -> canvas.fill(hue, LEFT, y - 4, end, y + 4);
        }
    }

    private void title(String title, int top, String summary) {
        int room = FOOT_LINE - 72 - top;
        Block block = Lettering.fit(Typeface.BOLD, title, TEXT_WIDTH, room, TITLE_SIZES);
        int base = top + block.size();
        for (String line : block.lines()) {
            canvas.text(INK, Typeface.BOLD, block.size(), line, LEFT, base);
            base += Lettering.leading(block.size());
        }
        int left = FOOT_LINE - 72 - base + 24;
        int least = 2 * Lettering.leading(MIDDLE);
        if (!summary.isEmpty() && left >= least) {
            summary(summary, base - block.size() / 4, left);
        }
    }

    private void summary(String summary, int top, int room) {
        Block block = Lettering.fit(Typeface.REGULAR, summary, TEXT_WIDTH, room, List.of(MIDDLE, 34));
        int base = top + Lettering.leading(block.size());
        for (String line : block.lines()) {
            canvas.text(GREY, Typeface.REGULAR, block.size(), line, LEFT, base);
            base += Lettering.leading(block.size());
        }
    }

    private void foot(String site) {
        canvas.text(GREY, Typeface.REGULAR, SMALL, line(Typeface.REGULAR, SMALL, site), LEFT, FOOT_LINE);
    }

    private static String line(Typeface typeface, int size, String text) {
        return Lettering.line(typeface, size, text, TEXT_WIDTH);
    }

    private byte[] png() {
        int[] colours = new int[HUE + HUES];
        colours[0] = PAPER;
        List.of(INK, GREY, THREAD, hue).forEach(ink -> ramp(colours, ink));
        return canvas.png(colours);
    }

    /** From paper to ink. */
    private static void ramp(int[] colours, Ink ink) {
        for (int step = 1; step <= ink.steps(); step++) {
            int colour = 0;
            for (int shift = 16; shift >= 0; shift -= 8) {
                int paper = (PAPER >> shift) & 0xff;
                int full = (ink.colour() >> shift) & 0xff;
                colour |= (paper + (full - paper) * step / ink.steps()) << shift;
            }
            colours[ink.first() + step - 1] = colour;
        }
    }
}
