package org.filature.media;

import java.util.Arrays;
import org.filature.media.Decoded.Values;

/**
 * Makes a picture smaller: each pixel is the mean of what it covers, in whole numbers, so that every machine makes the
 * same. The JDK's own ways round as the machine does.
 */
final class Shrinking {
    private final Decoded from;
    private final Colouring colouring;
    private final int width;
    private final int height;
    private final int count;
    private final int[] row;
    /** A side has so few pixels that the sum of a row, weighed by alpha, stays an int. */
    private final int[] across;

    private final long[] sums;
    private final int[] pixel;
    private final int[] pixels;

    private Shrinking(Decoded from, int width, int height) {
        this.from = from;
        this.colouring = Colouring.of(from);
        this.width = width;
        this.height = height;
        this.count = from.values().count();
        this.row = new int[from.width() * count];
        this.across = new int[width * count];
        this.sums = new long[width * count];
        this.pixel = new int[count];
        this.pixels = new int[width * height];
    }

    /** A picture in sRGB, turned as it should be, of a width and the height that belongs to it. */
    static Canvas to(Decoded from, int width) {
        int across = from.isLying() ? from.height() : from.width();
        int down = from.isLying() ? from.width() : from.height();
        int height = Math.max(1, (int) (((long) down * width + across / 2) / across));
        Shrinking shrinking = from.isLying() ? new Shrinking(from, height, width) : new Shrinking(from, width, height);
        return shrinking.run().upright(from.orientation());
    }

    /** A row of the source covers {@code height} parts of the whole, a row of the result {@code from.height()}. */
    private Canvas run() {
        int y = 0;
        int free = from.height();
        for (int source = 0; source < from.height(); source++) {
            from.rows().read(source, row);
            gather();
            for (int left = height; left > 0; ) {
                int share = Math.min(left, free);
                add(share);
                left -= share;
                free -= share;
                if (free == 0) {
                    finish(y++);
                    free = from.height();
                }
            }
        }
        return new Canvas(width, height, pixels);
    }

    /** The source's row, as wide as the result. */
    private void gather() {
        weigh();
        Arrays.fill(across, 0);
        int at = 0;
        int free = from.width();
        for (int x = 0; x < row.length; x += count) {
            int share = Math.min(width, free);
            gather(x, at, share);
            free -= share;
            if (free == 0) {
                at += count;
                free = from.width() - (width - share);
                if (share < width) {
                    gather(x, at, width - share);
                }
            }
        }
    }

    private void gather(int x, int at, int share) {
        if (count == 3) {
            across[at] += row[x] * share;
            across[at + 1] += row[x + 1] * share;
            across[at + 2] += row[x + 2] * share;
        } else {
            for (int i = 0; i < count; i++) {
                across[at + i] += row[x + i] * share;
            }
        }
    }

    /** What hardly shows counts for little. */
    private void weigh() {
        if (from.values().hasAlpha()) {
            for (int x = 0; x < row.length; x += count) {
                int alpha = row[x + count - 1];
                for (int i = 0; i < count - 1; i++) {
                    row[x + i] *= alpha;
                }
            }
        }
    }

    private void add(int share) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += (long) across[i] * share;
        }
    }

    private void finish(int y) {
        long whole = (long) from.width() * from.height();
        Values values = from.values();
        for (int x = 0; x < width; x++) {
            int at = x * count;
            if (values.hasAlpha()) {
                long alpha = sums[at + count - 1];
                for (int i = 0; i < count - 1; i++) {
                    pixel[i] = alpha == 0 ? 0 : (int) ((sums[at + i] + alpha / 2) / alpha);
                }
                pixel[count - 1] = (int) ((alpha + whole / 2) / whole);
            } else {
                for (int i = 0; i < count; i++) {
                    pixel[i] = (int) ((sums[at + i] + whole / 2) / whole);
                }
            }
            pixels[y * width + x] = colouring.argb(pixel);
        }
        Arrays.fill(sums, 0);
    }
}
