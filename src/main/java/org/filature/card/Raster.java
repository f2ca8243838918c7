package org.filature.card;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/**
 * A shape as pixels: how much of each it covers, worked out exactly and without a graphics library, so that every
 * machine gets the same.
 */
final class Raster {
    private static final int STEPS = 8;

    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final byte[] coverage;

    private Raster(int left, int top, int width, int height, byte[] coverage) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.coverage = coverage;
    }

    /** The column of the first pixel. */
    int left() {
        return left;
    }

    /** The row of the first pixel. */
    int top() {
        return top;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** How much of a pixel is covered, from 0 to 255. */
    int covered(int column, int row) {
        return coverage[row * width + column] & 0xff;
    }

    /** Flattens curves and adds up, edge by edge, what lies to the right of each. */
    private static final class Filler {
        private final int width;
        private final int height;
        private final float[] sums;
        private float x;
        private float y;
        private float startX;
        private float startY;

        Filler(int width, int height) {
            this.width = width;
            this.height = height;
            this.sums = new float[width * height + 2];
        }

        void moveTo(float toX, float toY) {
            close();
            x = startX = toX;
            y = startY = toY;
        }

        void close() {
            lineTo(startX, startY);
        }

        void quadTo(float midX, float midY, float toX, float toY) {
            float fromX = x;
            float fromY = y;
            for (int i = 1; i <= STEPS; i++) {
                float t = (float) i / STEPS;
                float s = 1 - t;
                lineTo(s * s * fromX + 2 * s * t * midX + t * t * toX, s * s * fromY + 2 * s * t * midY + t * t * toY);
            }
        }

        void lineTo(float toX, float toY) {
            boolean isDown = y < toY;
            float direction = isDown ? 1 : -1;
            float topX = isDown ? x : toX;
            float topY = isDown ? y : toY;
            float endX = isDown ? toX : x;
            float endY = isDown ? toY : y;
            x = toX;
            y = toY;
            if (topY == endY) {
                return;
            }
            float slope = (endX - topX) / (endY - topY);
            int last = Math.min(height, (int) Math.ceil(endY));
            float atX = topX;
            for (int row = (int) topY; row < last; row++) {
                float dy = Math.min(row + 1, endY) - Math.max(row, topY);
                float nextX = atX + slope * dy;
                span(row, direction * dy, Math.min(atX, nextX), Math.max(atX, nextX));
                atX = nextX;
            }
        }

        /** What one edge covers within one row. */
        private void span(int row, float area, float from, float to) {
            int first = (int) from;
            int last = (int) Math.ceil(to);
            int at = row * width + first;
            if (last <= first + 1) {
                float covered = area - area * ((from + to) / 2 - first);
                sums[at] += covered;
                sums[at + 1] += area - covered;
                return;
            }
            float each = area / (to - from);
            float head = each * (first + 1 - from) * (first + 1 - from) / 2;
            sums[at] += head;
            float done = head;
            for (int column = first + 1; column < last; column++) {
                float left = Math.max(column, from);
                float right = Math.min(column + 1, to);
                float upTo = each * (right - left) * (column + 1 - (left + right) / 2) + each * (left - from);
                sums[row * width + column] += upTo - done;
                done = upTo;
            }
            sums[row * width + last] += area - done;
        }

        byte[] coverage() {
            byte[] bytes = new byte[width * height];
            float sum = 0;
            for (int i = 0; i < bytes.length; i++) {
                sum += sums[i];
                bytes[i] = (byte) Math.min(255, (int) (Math.abs(sum) * 255 + 0.5f));
            }
            return bytes;
        }
    }

    /**
     * Fills a path that is drawn upwards from its base line.
     *
     * @param scale pixels for one unit of the path
     */
    static Raster of(GeneralPath path, float scale) {
        Rectangle2D box = path.getBounds2D();
        if (box.isEmpty()) {
            return new Raster(0, 0, 0, 0, new byte[0]);
        }
        int left = (int) Math.floor(box.getMinX() * scale);
        int top = (int) Math.floor(-box.getMaxY() * scale);
        // One column more on the right takes what edges at the very end spill over.
        int width = (int) Math.ceil(box.getMaxX() * scale) - left + 2;
        int height = (int) Math.ceil(-box.getMinY() * scale) - top + 1;
        Filler filler = new Filler(width, height);
        float dx = -left;
        float dy = -top;
        float[] at = new float[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> filler.moveTo(at[0] * scale + dx, dy - at[1] * scale);
                case PathIterator.SEG_LINETO -> filler.lineTo(at[0] * scale + dx, dy - at[1] * scale);
                case PathIterator.SEG_QUADTO ->
                    filler.quadTo(at[0] * scale + dx, dy - at[1] * scale, at[2] * scale + dx, dy - at[3] * scale);
                case PathIterator.SEG_CLOSE -> filler.close();
                default -> throw new IllegalStateException("TrueType has no cubic curves");
            }
        }
        filler.close();
        return new Raster(left, top, width, height, filler.coverage());
    }
}
