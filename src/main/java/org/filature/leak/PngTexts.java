package org.filature.leak;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/** The texts that a PNG carries beside its picture. */
final class PngTexts {
    private static final int SIGNATURE = 8;
    /** Around a chunk: its length and type before, its sum behind. */
    private static final int AROUND = 12;
    /** More text than this nobody has put into a picture by mistake. */
    private static final int MOST = 1 << 24;

    private PngTexts() {}

    static String of(byte[] png) {
        StringBuilder texts = new StringBuilder();
        ByteBuffer bytes = ByteBuffer.wrap(png);
        int at = SIGNATURE;
        while (at + AROUND <= png.length) {
            int length = bytes.getInt(at);
            if (length < 0 || length > png.length - at - AROUND) {
                break;
            }
            String type = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
            texts.append(text(type, png, at + 8, length)).append(Folding.END);
            at += AROUND + length;
        }
        if (at < png.length) {
            // What stands behind the last chunk no viewer shows; of what is no PNG, this is all.
            texts.append(latin(png, Math.min(at, png.length), png.length - Math.min(at, png.length)));
        }
        return texts.toString();
    }

    /**
     * A chunk's text. Behind the keyword, which ends in 0, some say how it is compressed, and in what language it is.
     */
    private static String text(String type, byte[] png, int from, int length) {
        int to = from + length;
        int behind = behindZero(png, from, to);
        return switch (type) {
            case "IDAT", "IHDR", "PLTE" -> "";
            case "zTXt", "iCCP" ->
                latin(png, from, length) + inflated(png, behind + 1, to, StandardCharsets.ISO_8859_1);
            case "iTXt" ->
                new String(png, from, length, StandardCharsets.UTF_8)
                        + inflated(
                                png, behindZero(png, behindZero(png, behind + 2, to), to), to, StandardCharsets.UTF_8);
            default -> latin(png, from, length);
        };
    }

    private static String latin(byte[] png, int from, int length) {
        return new String(png, from, length, StandardCharsets.ISO_8859_1).replace("\0", " ");
    }

    private static int behindZero(byte[] png, int from, int to) {
        int at = from;
        while (at < to && png[at] != 0) {
            at++;
        }
        return at + 1;
    }

    /** What is compressed from here on; nothing if that is not compressed at all. */
    private static String inflated(byte[] png, int from, int to, Charset charset) {
        if (from >= to) {
            return "";
        }
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(png, from, to - from))) {
            return Folding.END + new String(in.readNBytes(MOST), charset);
        } catch (IOException e) {
            return "";
        }
    }
}
