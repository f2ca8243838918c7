package org.filature.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PNG taken apart: what its decoder needs, its orientation and its colour profile. Texts, times, EXIF and XMP are
 * dropped, compressed or not. Whatever is packed in it is looked at for how much it unpacks to, and no further than
 * that is allowed: a picture that is a bomb in another program is none to be trusted here.
 */
final class PngFile {
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int START = 8;
    /** Bytes of a text or a profile. */
    private static final int MOST_BESIDE = 4 << 20;
    /** Bytes behind the last row that careless programs write. */
    private static final int SLACK = 1 << 16;
    /** Adam7: first column, first row, and the steps between columns and rows of each pass. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private final Unpacking pixels = new Unpacking();
    private byte[] profile = new byte[0];
    private int orientation = Exif.UPRIGHT;
    private int width;
    private int height;
    private int bits;
    private boolean isInterlaced;
    private boolean isSrgb;
    private boolean isMoving;

    private PngFile() {}

    /** Takes a file apart. */
    static PngFile read(byte[] file) throws Refusal {
        PngFile png = new PngFile();
        try {
            png.take(file);
        } finally {
            png.pixels.end();
        }
        return png;
    }

    private void take(byte[] file) throws Refusal {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        bare.write(file, 0, START);
        String name = "";
        for (int at = START; !name.equals("IEND"); ) {
            if (at + 12 > file.length || bytes.getInt(at) < 0 || bytes.getInt(at) > file.length - at - 12) {
                throw Refusal.damaged("it ends in the middle");
            }
            int length = bytes.getInt(at);
            name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            chunk(name, file, at, length);
            at += 12 + length;
        }
        if (width == 0) {
            throw Refusal.damaged("it holds no picture");
        }
    }

    private void chunk(String name, byte[] file, int at, int length) throws Refusal {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        if (NEEDED.contains(name)) {
            CRC32 sum = new CRC32();
            sum.update(file, at + 4, length + 4);
            if ((int) sum.getValue() != bytes.getInt(at + 8 + length)) {
                throw Refusal.damaged("a checksum in it is wrong");
            }
            bare.write(file, at, length + 12);
        }
        byte[] data = Arrays.copyOfRange(file, at + 8, at + 8 + (name.equals("IDAT") ? 0 : length));
        switch (name) {
            case "IHDR" -> {
                width = length < 13 ? 0 : bytes.getInt(at + 8);
                height = length < 13 ? 0 : bytes.getInt(at + 12);
                bits = length < 13 ? 0 : file[at + 16] * samples(file[at + 17]);
                isInterlaced = length >= 13 && file[at + 20] == 1;
                Limits.check(width, height);
            }
            case "IDAT" -> {
                if (pixels.add(file, at + 8, length) > size() + SLACK) {
                    throw bomb("more than its pixels have");
                }
            }
            case "acTL" -> isMoving = true;
            case "eXIf" -> orientation = Exif.orientation(data);
            case "sRGB" -> isSrgb = true;
            case "iCCP" -> profile = unpacked(data, behindName(data) + 1);
            case "zTXt" -> unpacked(data, behindName(data) + 1);
            case "iTXt" -> checkText(data);
            default -> {
                // Nothing that is shown.
            }
        }
    }

    private static Refusal bomb(String size) {
        return Refusal.large("unpacks to " + size, "open it, and save it anew");
    }

    private static int samples(byte colours) {
        return switch (colours) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }

    /** How many bytes the rows of all passes have, each with the number of its filter. */
    private long size() {
        if (!isInterlaced) {
            return size(width, height);
        }
        long all = 0;
        for (int[] pass : PASSES) {
            int across = (width - pass[0] + pass[2] - 1) / pass[2];
            int down = (height - pass[1] + pass[3] - 1) / pass[3];
            all += across > 0 && down > 0 ? size(across, down) : 0;
        }
        return all;
    }

    private long size(long across, long down) {
        return down * ((across * bits + 7) / 8 + 1);
    }

    private static int behindName(byte[] data) {
        int at = 0;
        while (at < data.length && data[at] != 0) {
            at++;
        }
        return at + 1;
    }

    /** A text with a language may be packed: keyword, whether it is, how, language, keyword in that language, text. */
    private static void checkText(byte[] data) throws Refusal {
        int at = behindName(data);
        if (at + 1 < data.length && data[at] == 1) {
            at += 2;
            for (int i = 0; i < 2; i++) {
                while (at < data.length && data[at] != 0) {
                    at++;
                }
                at++;
            }
            unpacked(data, at);
        }
    }

    private static byte[] unpacked(byte[] data, int written) throws Refusal {
        int from = Math.min(written, data.length);
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(data, from, data.length - from);
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            byte[] part = new byte[1 << 13];
            int count = inflater.inflate(part);
            while (count > 0) {
                whole.write(part, 0, count);
                if (whole.size() > MOST_BESIDE) {
                    throw bomb("more than " + (MOST_BESIDE >> 20) + " MB beside its pixels");
                }
                count = inflater.inflate(part);
            }
            return whole.toByteArray();
        } catch (DataFormatException broken) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }

    /** Counts what the parts of the pixels unpack to, one after the other. */
    private static final class Unpacking {
        private final Inflater inflater = new Inflater();
        private final byte[] part = new byte[1 << 16];
        private boolean isBroken;

        long add(byte[] file, int from, int length) {
            if (isBroken || inflater.finished()) {
                return inflater.getBytesWritten();
            }
            inflater.setInput(file, from, length);
            try {
                while (inflater.inflate(part) > 0) {
                    // Counted by the inflater itself.
                }
            } catch (DataFormatException broken) {
                // The decoder will say what it makes of it.
                isBroken = true;
            }
            return inflater.getBytesWritten();
        }

        void end() {
            inflater.end();
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int orientation() {
        return orientation;
    }

    /** Empty if there is none, or if it is said to be sRGB. */
    byte[] profile() {
        return isSrgb ? new byte[0] : profile.clone();
    }

    boolean isMoving() {
        return isMoving;
    }

    /** The same picture with nothing else in the file. */
    byte[] bare() {
        return bare.toByteArray();
    }
}
