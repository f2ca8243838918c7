package org.filature.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A WebP taken apart: its first picture, its orientation and its colour profile. */
final class WebpFile {
    private static final int START = 12;
    private static final int ALPHA_FLAG = 0x10;
    /** The decoder reads its bits eight bytes at a time, up to the end and beyond. */
    private static final int BEHIND = 16;

    private byte[] picture = new byte[0];
    private byte[] alpha = new byte[0];
    private byte[] profile = new byte[0];
    private String kind = "";
    private int orientation = Exif.UPRIGHT;
    private boolean isMoving;
    private int width;
    private int height;

    private WebpFile() {}

    /** Takes a file apart. */
    static WebpFile read(byte[] file) throws Refusal {
        WebpFile webp = new WebpFile();
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        long said = (bytes.getInt(4) & 0xffffffffL) + 8;
        if (said > file.length) {
            throw Refusal.damaged("it ends in the middle");
        }
        webp.chunks(bytes, START, (int) said);
        if (webp.picture.length == 0) {
            throw Refusal.damaged("it holds no picture");
        }
        webp.measure();
        return webp;
    }

    private void chunks(ByteBuffer bytes, int from, int end) throws Refusal {
        for (int at = from; at + 8 <= end; ) {
            byte[] word = new byte[4];
            bytes.get(at, word);
            String name = new String(word, StandardCharsets.ISO_8859_1);
            long length = bytes.getInt(at + 4) & 0xffffffffL;
            if (at + 8 + length > end) {
                throw Refusal.damaged("it ends in the middle");
            }
            chunk(name, bytes, at + 8, (int) length);
            at += 8 + (int) length + (int) (length & 1);
        }
    }

    private void chunk(String name, ByteBuffer bytes, int at, int length) throws Refusal {
        switch (name) {
            case "VP8 ", "VP8L" -> {
                if (picture.length == 0) {
                    picture = part(bytes, at, length);
                    kind = name;
                }
            }
            case "ALPH" -> alpha = alpha.length == 0 && picture.length == 0 ? part(bytes, at, length) : alpha;
            case "ICCP" -> profile = part(bytes, at, length);
            case "EXIF" -> orientation = orientation(part(bytes, at, length));
            case "ANMF" -> {
                isMoving = true;
                if (picture.length == 0 && length > 16) {
                    chunks(bytes, at + 16, at + length);
                }
            }
            default -> {
                // Nothing that is shown.
            }
        }
    }

    /** Some programs write JPEG's mark before it. */
    private static int orientation(byte[] exif) {
        boolean isMarked = exif.length > 6 && exif[0] == 'E' && exif[1] == 'x';
        return Exif.orientation(isMarked ? Arrays.copyOfRange(exif, 6, exif.length) : exif);
    }

    private static byte[] part(ByteBuffer bytes, int at, int length) {
        byte[] part = new byte[length];
        bytes.get(at, part);
        return part;
    }

    private void measure() throws Refusal {
        ByteBuffer head = ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN);
        if (picture.length < 10) {
            throw Refusal.damaged("it ends in the middle");
        }
        if (isLossless()) {
            int bits = head.getInt(1);
            width = (bits & 0x3fff) + 1;
            height = (bits >>> 14 & 0x3fff) + 1;
        } else {
            width = head.getShort(6) & 0x3fff;
            height = head.getShort(8) & 0x3fff;
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

    byte[] profile() {
        return profile.clone();
    }

    boolean isMoving() {
        return isMoving;
    }

    boolean isLossless() {
        return kind.equals("VP8L");
    }

    /** The same picture with nothing else in the file. */
    byte[] bare() {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        if (alpha.length > 0) {
            ByteBuffer head = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
            head.putInt(ALPHA_FLAG);
            three(head, width - 1);
            three(head, height - 1);
            write(chunks, "VP8X", head.array());
            write(chunks, "ALPH", alpha);
        }
        write(chunks, kind, picture);
        ByteBuffer file = ByteBuffer.allocate(START + chunks.size() + BEHIND).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(chunks.size() + 4);
        file.put("WEBP".getBytes(StandardCharsets.US_ASCII)).put(chunks.toByteArray());
        return file.array();
    }

    private static void three(ByteBuffer bytes, int value) {
        bytes.put((byte) value).put((byte) (value >> 8)).put((byte) (value >> 16));
    }

    private static void write(ByteArrayOutputStream out, String name, byte[] data) {
        out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(data.length)
                .array());
        out.writeBytes(data);
        if (data.length % 2 == 1) {
            out.write(0);
        }
    }
}
