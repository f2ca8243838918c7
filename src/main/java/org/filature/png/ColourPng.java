package org.filature.png;

import java.util.Arrays;

/** Writes pictures of any number of colours, with or without transparency, as small as a simple way makes them. */
public final class ColourPng {
    private static final int RGB = 2;
    private static final int PALETTE = 3;
    private static final int RGBA = 6;
    private static final int MOST = 256;

    private ColourPng() {}

    /**
     * A picture.
     *
     * @param argb its pixels row by row: alpha, red, green and blue in one number, the colours not multiplied by alpha
     */
    public static byte[] of(int width, int height, int[] argb) {
        int[] colours = colours(argb);
        if (colours.length > 0) {
            return indexed(width, height, argb, colours);
        }
        int bytes = isOpaque(argb) ? 3 : 4;
        byte[] rows = filtered(width, height, argb, bytes);
        byte[] head = Png.head(width, height, 8, bytes == 3 ? RGB : RGBA);
        return Png.of(head, new byte[0], new byte[0], Deflate.zlib(rows, width * bytes + 1));
    }

    /** Whether nothing shines through. */
    public static boolean isOpaque(int[] argb) {
        for (int pixel : argb) {
            if (pixel >>> 24 != 0xff) {
                return false;
            }
        }
        return true;
    }

    /** All colours in order, those that are least opaque first; none if there are more than a palette holds. */
    public static int[] colours(int[] argb) {
        int[] found = new int[MOST];
        int count = 0;
        int last = 0;
        for (int i = 0; i < argb.length; i++) {
            if (i > 0 && argb[i] == last) {
                continue;
            }
            last = argb[i];
            int at = search(found, count, last);
            if (at < 0) {
                if (count == MOST) {
                    return new int[0];
                }
                int place = -at - 1;
                System.arraycopy(found, place, found, place + 1, count - place);
                found[place] = last;
                count++;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** As {@link Arrays#binarySearch} does, for numbers without sign. */
    private static int search(int[] sorted, int count, int wanted) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Integer.compareUnsigned(sorted[middle], wanted);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    private static byte[] indexed(int width, int height, int[] argb, int[] colours) {
        int bits = colours.length <= 2 ? 1 : colours.length <= 4 ? 2 : colours.length <= 16 ? 4 : 8;
        int row = 1 + (width * bits + 7) / 8;
        byte[] rows = new byte[row * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int index = search(colours, colours.length, argb[y * width + x]);
                int bit = x * bits;
                rows[y * row + 1 + bit / 8] |= (byte) (index << (8 - bits - bit % 8));
            }
        }
        int clear = 0;
        while (clear < colours.length && colours[clear] >>> 24 != 0xff) {
            clear++;
        }
        byte[] transparency = new byte[clear];
        for (int i = 0; i < clear; i++) {
            transparency[i] = (byte) (colours[i] >>> 24);
        }
        byte[] head = Png.head(width, height, bits, PALETTE);
        return Png.of(head, Png.palette(colours), transparency, Deflate.zlib(rows, row));
    }

    /** Each row as its difference from what is beside or above it, whichever way comes out smallest. */
    private static byte[] filtered(int width, int height, int[] argb, int bytes) {
        int row = width * bytes;
        byte[] rows = new byte[(row + 1) * height];
        byte[] above = new byte[row];
        byte[] present = new byte[row];
        byte[] tried = new byte[row];
        for (int y = 0; y < height; y++) {
            spread(argb, y * width, width, bytes, present);
            long least = Long.MAX_VALUE;
            for (int filter = 0; filter < 5; filter++) {
                long sum = filter(filter, present, above, bytes, tried);
                if (sum < least) {
                    least = sum;
                    rows[y * (row + 1)] = (byte) filter;
                    System.arraycopy(tried, 0, rows, y * (row + 1) + 1, row);
                }
            }
            byte[] old = above;
            above = present;
            present = old;
        }
        return rows;
    }

    private static void spread(int[] argb, int from, int width, int bytes, byte[] row) {
        for (int x = 0, at = 0; x < width; x++) {
            int pixel = argb[from + x];
            row[at++] = (byte) (pixel >> 16);
            row[at++] = (byte) (pixel >> 8);
            row[at++] = (byte) pixel;
            if (bytes == 4) {
                row[at++] = (byte) (pixel >> 24);
            }
        }
    }

    private static long filter(int filter, byte[] row, byte[] above, int bytes, byte[] out) {
        long sum = 0;
        for (int i = 0; i < row.length; i++) {
            int left = i < bytes ? 0 : row[i - bytes] & 0xff;
            int up = above[i] & 0xff;
            int guess = switch (filter) {
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                case 4 -> nearest(left, up, i < bytes ? 0 : above[i - bytes] & 0xff);
                default -> 0;
            };
            out[i] = (byte) (row[i] - guess);
            sum += Math.abs(out[i]);
        }
        return sum;
    }

    /** Paeth's choice. */
    private static int nearest(int left, int up, int corner) {
        int toLeft = Math.abs(up - corner);
        int toUp = Math.abs(left - corner);
        int toCorner = Math.abs(left + up - 2 * corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
