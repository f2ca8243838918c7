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

    private static String text(String type, byte[] png, int from, int length) {
        return switch (type) {
            case "IDAT", "IHDR", "PLTE" -> "";
            case "zTXt", "iCCP" ->
                latin(png, from, length) + inflated(png, from, length, 2, StandardCharsets.ISO_8859_1);
            case "iTXt" ->
                new String(png, from, length, StandardCharsets.UTF_8)
                        + inflated(png, from, length, 5, StandardCharsets.UTF_8);
            default -> latin(png, from, length);
        };
    }

    private static String latin(byte[] png, int from, int length) {
        return new String(png, from, length, StandardCharsets.ISO_8859_1).replace("\0", " ");
    }

    /**
     * What is compressed in a chunk, behind a keyword that ends in 0 and at least so many bytes more; mostly nothing.
     */
    private static String inflated(byte[] png, int from, int length, int behind, Charset charset) {
        int start = from;
        while (start < from + length && png[start] != 0) {
            start++;
        }
        start += behind;
        if (start >= from + length) {
            return "";
        }
        try (InflaterInputStream in =
                new InflaterInputStream(new ByteArrayInputStream(png, start, from + length - start))) {
            return Folding.END + new String(in.readNBytes(MOST), charset);
        } catch (IOException e) {
            return "";
        }
    }
}
