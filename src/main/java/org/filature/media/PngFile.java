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
 * dropped, compressed or not, and never unpacked.
 */
final class PngFile {
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int START = 8;
    private static final int MOST_PROFILE = 4 << 20;

    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private byte[] profile = new byte[0];
    private int orientation = Exif.UPRIGHT;
    private int width;
    private int height;
    private boolean isSrgb;
    private boolean isMoving;

    private PngFile() {}

    /** Takes a file apart. */
    static PngFile read(byte[] file) throws Refusal {
        PngFile png = new PngFile();
        ByteBuffer bytes = ByteBuffer.wrap(file);
        png.bare.write(file, 0, START);
        String name = "";
        for (int at = START; !name.equals("IEND"); ) {
            if (at + 12 > file.length || bytes.getInt(at) < 0 || bytes.getInt(at) > file.length - at - 12) {
                throw Refusal.damaged("it ends in the middle");
            }
            int length = bytes.getInt(at);
            name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            png.chunk(name, file, at, length);
            at += 12 + length;
        }
        if (png.width == 0) {
            throw Refusal.damaged("it holds no picture");
        }
        return png;
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
            }
            case "acTL" -> isMoving = true;
            case "eXIf" -> orientation = Exif.orientation(data);
            case "sRGB" -> isSrgb = true;
            case "iCCP" -> profile = unpacked(data);
            default -> {
                // Nothing that is shown.
            }
        }
    }

    /** Behind a name and the number of the compression. */
    private static byte[] unpacked(byte[] data) {
        int from = 0;
        while (from < data.length && data[from] != 0) {
            from++;
        }
        from = Math.min(from + 2, data.length);
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(data, from, data.length - from);
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            byte[] part = new byte[1 << 13];
            int count = inflater.inflate(part);
            while (count > 0 && whole.size() < MOST_PROFILE) {
                whole.write(part, 0, count);
                count = inflater.inflate(part);
            }
            return whole.toByteArray();
        } catch (DataFormatException broken) {
            return new byte[0];
        } finally {
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
