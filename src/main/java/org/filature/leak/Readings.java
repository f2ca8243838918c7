package org.filature.leak;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the bytes of a text say in each encoding that they may be in: spreadsheets and editors write others than UTF-8,
 * and no file says which.
 */
final class Readings {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** What stands for bytes that are not of the encoding. */
    private static final char UNREADABLE = '\uFFFD';

    private Readings() {}

    /** All texts that are likely, at most four; the first is as UTF-8 has it. */
    static List<String> of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean isUtf8 = text.indexOf(UNREADABLE) < 0;
        boolean hasNothing = text.indexOf('\0') >= 0;
        if (isUtf8 && !hasNothing) {
            return List.of(text);
        }
        List<String> readings = new ArrayList<>(List.of(text));
        if (!isUtf8) {
            readings.add(new String(bytes, WINDOWS));
        }
        if (hasNothing || hasMark(bytes)) {
            readings.add(new String(bytes, StandardCharsets.UTF_16LE));
            readings.add(new String(bytes, StandardCharsets.UTF_16BE));
        }
        return readings;
    }

    /** Texts of two bytes a letter often begin with a mark of their order. */
    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }
}
