package org.filature.png;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes pictures as PNG (ISO/IEC 15948), and tells whether a file is a whole one. */
public final class Png {
    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] END = "IEND".getBytes(StandardCharsets.US_ASCII);
    private static final int BITS = 4;
    private static final int PALETTE = 3;
    /** What a chunk has beside its data: length, name, checksum. */
    private static final int FRAME = 12;

    private Png() {}

    /**
     * A picture of sixteen colours.
     *
     * @param rows two pixels a byte, each row behind a zero that says it is not filtered
     * @param colours red, green and blue in one number
     */
    public static byte[] of(int width, int height, byte[] rows, int[] colours) {
        byte[] data = Deflate.zlib(rows, rows.length / height);
        return of(head(width, height, BITS, PALETTE), palette(colours), new byte[0], data);
    }

    static byte[] head(int width, int height, int bits, int kind) {
        ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
        return head.put((byte) bits).put((byte) kind).array();
    }

    static byte[] palette(int[] colours) {
        ByteBuffer palette = ByteBuffer.allocate(3 * colours.length);
        for (int colour : colours) {
            palette.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        return palette.array();
    }

    /** A file of its parts; a palette and its transparency may be empty. */
    static byte[] of(byte[] head, byte[] palette, byte[] transparency, byte[] data) {
        ByteBuffer png = ByteBuffer.allocate(SIGNATURE.length
                + head.length
                + palette.length
                + transparency.length
                + data.length
                + 3 * FRAME
                + (palette.length == 0 ? 0 : FRAME)
                + (transparency.length == 0 ? 0 : FRAME));
        png.put(SIGNATURE);
        chunk(png, "IHDR", head);
        if (palette.length > 0) {
            chunk(png, "PLTE", palette);
        }
        if (transparency.length > 0) {
            chunk(png, "tRNS", transparency);
        }
        chunk(png, "IDAT", data);
        chunk(png, "IEND", new byte[0]);
        return png.array();
    }

    private static void chunk(ByteBuffer png, String name, byte[] data) {
        byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(letters);
        sum.update(data);
        png.putInt(data.length).put(letters).put(data).putInt((int) sum.getValue());
    }

    private static int sum(byte[] bytes, int from, int to) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, to - from);
        return (int) sum.getValue();
    }

    /** Whether a file holds a whole picture: each of its parts is there, and is what its checksum says. */
    public static boolean isWhole(byte[] file) {
        ByteBuffer png = ByteBuffer.wrap(file);
        int at = SIGNATURE.length;
        if (file.length < at || !ByteBuffer.wrap(SIGNATURE).equals(png.slice(0, at))) {
            return false;
        }
        while (at + FRAME <= file.length) {
            int data = at + 8 + png.getInt(at);
            if (data < at + 8 || data > file.length - 4 || sum(file, at + 4, data) != png.getInt(data)) {
                return false;
            }
            if (ByteBuffer.wrap(END).equals(png.slice(at + 4, END.length))) {
                return data + 4 == file.length;
            }
            at = data + 4;
        }
        return false;
    }
}
