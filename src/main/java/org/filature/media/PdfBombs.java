package org.filature.media;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks for parts of a PDF that reading it unpacks, before it is read, and at how much comes out of them. */
final class PdfBombs {
    private static final int MOST = 64 << 20;
    private static final int HEAD = 512;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private PdfBombs() {}

    static void check(byte[] file) throws Refusal {
        for (int at = 0; at + STREAM.length < file.length; at++) {
            if (file[at] == 's' && isAt(file, at) && (at < 3 || file[at - 1] != 'd')) {
                int from = Math.max(0, at - HEAD);
                String head = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
                String own = head.substring(Math.max(0, head.lastIndexOf(" obj")));
                if ((own.contains("ObjStm") || own.contains("XRef")) && own.contains("Fl")) {
                    check(file, at + STREAM.length);
                }
            }
        }
    }

    private static boolean isAt(byte[] file, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static void check(byte[] file, int behind) throws Refusal {
        int from = behind;
        while (from < file.length && (file[from] == '\r' || file[from] == '\n')) {
            from++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, from, file.length - from);
            byte[] part = new byte[1 << 16];
            int count = inflater.inflate(part);
            while (count > 0) {
                if (inflater.getBytesWritten() > MOST) {
                    throw Refusal.large("unpacks to more than " + (MOST >> 20) + " MB", "print it to a new PDF");
                }
                count = inflater.inflate(part);
            }
        } catch (DataFormatException broken) {
            // The reader will say what it makes of it.
        } finally {
            inflater.end();
        }
    }
}
