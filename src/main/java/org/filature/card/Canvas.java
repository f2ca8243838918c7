package org.filature.card;

import org.filature.png.Png;

/** A sheet of paper of sixteen colours. Each ink is a few of them, from faint to full, so that edges are smooth. */
final class Canvas {
    /**
     * An ink.
     *
     * @param first the number of its faintest colour
     * @param steps how many it has
     */
    record Ink(int first, int steps, int colour) {
        private int full() {
            return first + steps - 1;
        }
    }

    private final int width;

    private final int height;
    private final int stride;
    /** As PNG has them: two pixels a byte, each row behind a zero that says it is not filtered. */
    private final byte[] rows;

    /** @param width an even number: two pixels share a byte */
    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.stride = width / 2 + 1;
        this.rows = new byte[stride * height];
    }

    private int colour(int x, int y) {
        int both = rows[y * stride + 1 + x / 2];
        return x % 2 == 0 ? (both >> 4) & 0xf : both & 0xf;
    }

    private void paint(int x, int y, int colour) {
        int at = y * stride + 1 + x / 2;
        rows[at] = (byte) (x % 2 == 0 ? (rows[at] & 0xf) | (colour << 4) : (rows[at] & 0xf0) | colour);
    }

    /** A bar of full ink. */
    void fill(Ink ink, int left, int top, int right, int bottom) {
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            for (int x = Math.max(0, left); x < Math.min(width, right); x++) {
                paint(x, y, ink.full());
            }
        }
    }

    /** A shape, with its origin at a point. */
    void stamp(Ink ink, Raster shape, int x, int y) {
        int left = x + shape.left();
        int top = y + shape.top();
        for (int row = Math.max(0, -top); row < Math.min(shape.height(), height - top); row++) {
            for (int column = Math.max(0, -left); column < Math.min(shape.width(), width - left); column++) {
                int covered = shape.covered(column, row);
                int step = (covered * ink.steps() + 127) / 255;
                if (step > 0) {
                    darken(ink, left + column, top + row, ink.first() + step - 1);
                }
            }
        }
    }

    /** Letters that touch do not wash each other out; an ink covers what another has left. */
    private void darken(Ink ink, int x, int y, int colour) {
        int before = colour(x, y);
        if (before < colour || before > ink.full()) {
            paint(x, y, colour);
        }
    }

    /**
     * A line of text from a point on its base line. Each letter stands on a whole pixel: the same letters are the same
     * pixels, which compress better.
     */
    void text(Ink ink, Typeface typeface, int size, String text, int x, int y) {
        int units = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int glyph = typeface.glyph(text.codePointAt(i));
            stamp(ink, typeface.raster(glyph, size), x + Math.round(typeface.scaled(units, size)), y);
            int next = text.offsetByCodePoints(i, 1);
            units += typeface.advance(glyph, next < text.length() ? typeface.glyph(text.codePointAt(next)) : 0);
        }
    }

    byte[] png(int[] colours) {
        return Png.of(width, height, rows, colours);
    }
}
