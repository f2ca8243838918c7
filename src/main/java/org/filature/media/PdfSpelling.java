package org.filature.media;

import java.io.OutputStream;
import java.util.function.Consumer;

/**
 * Finds runs of letters and blanks in bytes of any kind. Eight of them in a row are there by chance a few times in a
 * million bytes; the same letter again and again is a plain area.
 */
final class PdfSpelling extends OutputStream {
    private static final int SHORTEST = 8;
    /** Letters among them. */
    private static final int FEWEST = 7;
    /** What has no end is no text of letters alone; it goes on in the next run. */
    private static final int LONGEST = 4096;

    private static final byte NONE = 0;
    private static final byte PLAIN = 1;
    private static final byte ACCENTED = 2;
    private static final byte BETWEEN = 3;
    private static final byte DROPPED = 4;
    private static final byte[] KINDS = kinds();

    private final Consumer<String> runs;
    private final char[] run = new char[LONGEST];
    private int length;
    private int plain;
    private int accented;
    private int same;

    PdfSpelling(Consumer<String> runs) {
        this.runs = runs;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        for (char c = 0; c < 256; c++) {
            boolean isAscii = c < 128;
            kinds[c] = !Character.isLetter(c) ? NONE : isAscii ? PLAIN : c >= 0xc0 ? ACCENTED : NONE;
        }
        for (char c : " \n\r-'.".toCharArray()) {
            kinds[c] = BETWEEN;
        }
        kinds[0] = DROPPED;
        return kinds;
    }

    @Override
    public void write(int octet) {
        int c = octet & 0xff;
        byte kind = KINDS[c];
        if (kind == NONE) {
            if (length > 0) {
                end();
            }
        } else if (kind != DROPPED) {
            add((char) c, kind);
        }
    }

    private void add(char c, byte kind) {
        char next = c == '\n' || c == '\r' ? ' ' : c;
        same += length > 0 && run[length - 1] == next ? 1 : 0;
        run[length++] = next;
        plain += kind == PLAIN ? 1 : 0;
        accented += kind == ACCENTED ? 1 : 0;
        if (length == LONGEST) {
            end();
        }
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        for (int i = from; i < from + count; i++) {
            write(bytes[i]);
        }
    }

    @Override
    public void close() {
        end();
    }

    private void end() {
        if (length >= SHORTEST && plain + accented >= FEWEST && accented * 4 <= length && same * 4 <= length) {
            runs.accept(new String(run, 0, length).strip());
        }
        length = 0;
        plain = 0;
        accented = 0;
        same = 0;
    }
}
