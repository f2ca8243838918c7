package org.filature.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** JPEG 2000 as PDFs hold it (ISO/IEC 15444-1): boxes, of which some hold XMP, EXIF and the like. */
final class Jp2File {
    private static final Set<String> NEEDED = Set.of("jP  ", "ftyp", "jp2h", "jp2c", "rreq");

    private Jp2File() {}

    /** The same picture with nothing else in the file. */
    static byte[] bare(byte[] file) throws Refusal {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        if (file.length > 2 && bytes.getShort(0) == (short) 0xff4f) {
            return file;
        }
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        for (int at = 0; at + 8 <= file.length; ) {
            long said = bytes.getInt(at) & 0xffffffffL;
            long length =
                    said == 0 ? file.length - at : said == 1 && at + 16 <= file.length ? bytes.getLong(at + 8) : said;
            if (length < 8 || length > file.length - at) {
                throw Refusal.damaged("a picture in it ends in the middle");
            }
            if (NEEDED.contains(new String(file, at + 4, 4, StandardCharsets.ISO_8859_1))) {
                bare.write(file, at, (int) length);
            }
            at += (int) length;
        }
        return bare.toByteArray();
    }
}
