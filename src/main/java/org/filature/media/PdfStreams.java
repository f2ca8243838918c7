package org.filature.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * How much comes out of a PDF's streams, through all the filters of each, as a reader's browser would unpack them.
 * Nothing is unpacked further than is allowed, and what is unpacked last is only counted.
 */
final class PdfStreams {
    /** Bytes of all such streams of a document together. */
    private static final long MOST_TOGETHER = 512L << 20;
    /** Four colours of 16 bits. */
    private static final int BYTES_PER_PIXEL = 8;
    /** Each picture is bounded by its own size, which is looked at where it is decoded, and not here. */
    static final Set<COSName> PICTURES = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION);

    private long together;

    /** Refuses a stream that unpacks to more than its kind may have. */
    void check(COSStream stream) throws Refusal, IOException {
        boolean isPicture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        long most = Limits.UNPACKED;
        if (isPicture) {
            int width = stream.getInt(COSName.WIDTH, COSName.W, 1);
            int height = stream.getInt(COSName.HEIGHT, COSName.H, 1);
            Limits.check(width, height);
            most = Math.max(1 << 16, (long) width * height * BYTES_PER_PIXEL);
        }
        List<COSName> filters = new PDStream(stream).getFilters();
        long size = size(stream, filters, most);
        together += isPicture ? 0 : size;
        if (size > most || together > MOST_TOGETHER) {
            throw Limits.unpacking(size > most ? most : MOST_TOGETHER);
        }
    }

    /** More than the most if it is more, whatever it would be. */
    private static long size(COSStream stream, List<COSName> filters, long most) throws IOException {
        byte[] bytes;
        try (InputStream raw = stream.createRawInputStream()) {
            bytes = raw.readAllBytes();
        }
        long size = bytes.length;
        for (int i = 0; i < filters.size() && !PICTURES.contains(filters.get(i)); i++) {
            boolean isLast = i == filters.size() - 1 || PICTURES.contains(filters.get(i + 1));
            Counted counted = new Counted(most, !isLast);
            unpack(filters.get(i), settings(stream, i), bytes, counted);
            size = counted.size;
            if (size > most) {
                return size;
            }
            bytes = counted.kept.toByteArray();
        }
        return size;
    }

    /** What does not unpack is counted as far as it does: a reader gets no more of it. */
    private static void unpack(COSName name, COSDictionary settings, byte[] bytes, Counted out) {
        try {
            Filter filter = FilterFactory.INSTANCE.getFilter(name);
            filter.decode(new ByteArrayInputStream(bytes), out, settings, 0);
        } catch (IOException | RuntimeException broken) {
            // Too large, or damaged.
        }
    }

    /** What changes how much comes out; a predictor does not. */
    private static COSDictionary settings(COSStream stream, int index) {
        COSDictionary one = new COSDictionary();
        COSBase all = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        COSBase own = all instanceof COSArray list && index < list.size() ? list.getObject(index) : all;
        if (own instanceof COSDictionary written && written.containsKey(COSName.EARLY_CHANGE)) {
            COSDictionary kept = new COSDictionary();
            kept.setInt(COSName.EARLY_CHANGE, written.getInt(COSName.EARLY_CHANGE, 1));
            one.setItem(COSName.DECODE_PARMS, kept);
        }
        return one;
    }

    /** Counts, and ends what goes on for too long. */
    private static final class Counted extends OutputStream {
        private final long most;
        private final boolean isKept;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private long size;

        Counted(long most, boolean isKept) {
            this.most = most;
            this.isKept = isKept;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            size += length;
            if (size > most) {
                throw new IOException("too large");
            }
            if (isKept) {
                kept.write(bytes, from, length);
            }
        }
    }
}
