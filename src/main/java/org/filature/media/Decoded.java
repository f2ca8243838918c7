package org.filature.media;

import java.util.Optional;

/**
 * A picture as it was decoded, to be read row by row.
 *
 * @param values what its numbers mean
 * @param rows reads them
 * @param profile its colours, where they are not those of sRGB
 * @param orientation how it is to be turned, as EXIF counts
 */
record Decoded(int width, int height, Values values, Rows rows, Optional<IccProfile> profile, int orientation) {
    /** What the numbers of a pixel mean, and how many there are. */
    enum Values {
        GREY(1),
        GREY_ALPHA(2),
        RGB(3),
        RGB_ALPHA(4),
        YCC(3),
        CMYK(4),
        YCCK(4),
        INVERTED_CMYK(4),
        INVERTED_YCCK(4);

        private final int count;

        Values(int count) {
            this.count = count;
        }

        int count() {
            return count;
        }

        boolean hasAlpha() {
            return this == GREY_ALPHA || this == RGB_ALPHA;
        }
    }

    /** Reads a row of pixels, each number from 0 to 255. */
    interface Rows {
        void read(int y, int[] row);
    }

    boolean isLying() {
        return orientation >= 5;
    }

    /** A picture that is made already. */
    static Decoded of(Canvas canvas, boolean isOpaque) {
        int[] pixels = canvas.pixels();
        Rows rows = (y, row) -> {
            int start = y * canvas.width();
            for (int x = 0, at = 0; x < canvas.width(); x++) {
                int pixel = pixels[start + x];
                row[at++] = pixel >> 16 & 0xff;
                row[at++] = pixel >> 8 & 0xff;
                row[at++] = pixel & 0xff;
                if (!isOpaque) {
                    row[at++] = pixel >>> 24;
                }
            }
        };
        Values values = isOpaque ? Values.RGB : Values.RGB_ALPHA;
        return new Decoded(canvas.width(), canvas.height(), values, rows, Optional.empty(), Exif.UPRIGHT);
    }
}
