package org.filature.media;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** Looks for parts of a PDF that reading it unpacks, before it is read, and at how much comes out of them. */
final class PdfBombs {
    private static final int MOST_FILTERS = 8;
    private static final Pattern FLATE = Pattern.compile("/Fl(?:ateDecode)?(?![A-Za-z])");
    private static final int HEAD = 4096;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private PdfBombs() {}

    static void check(byte[] file) throws Refusal {
        for (int at = 0; at + STREAM.length < file.length; at++) {
            if (file[at] == 's' && isAt(file, at) && (at < 3 || file[at - 1] != 'd')) {
                int from = Math.max(0, at - HEAD);
                String head = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
                String own = head.substring(Math.max(0, head.lastIndexOf(" obj")));
                if ((own.contains("ObjStm") || own.contains("XRef")) && own.contains("Fl")) {
                    check(file, at + STREAM.length, filters(own));
                }
            }
        }
    }

    private static int filters(String head) {
        return (int)
                Math.max(1, FLATE.matcher(head).results().limit(MOST_FILTERS).count());
    }

    private static boolean isAt(byte[] file, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static void check(byte[] file, int behind, int filters) throws Refusal {
        int from = behind;
        while (from < file.length && (file[from] == '\r' || file[from] == '\n')) {
            from++;
        }
        InputStream in = new ByteArrayInputStream(file, from, file.length - from);
        try {
            for (int i = 0; i < filters; i++) {
                in = new Bounded(new InflaterInputStream(in));
            }
            in.transferTo(OutputStream.nullOutputStream());
        } catch (TooLargeException bomb) {
            throw Limits.unpacking(Limits.UNPACKED);
        } catch (IOException broken) {
            // The reader will say what it makes of it.
        }
    }

    /** Ends what goes on for too long. */
    private static final class Bounded extends FilterInputStream {
        private long size;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            size += Math.max(0, count);
            if (size > Limits.UNPACKED) {
                throw new TooLargeException();
            }
            return count;
        }
    }

    private static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
