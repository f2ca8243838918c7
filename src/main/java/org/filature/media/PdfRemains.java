package org.filature.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * What the streams of a PDF say once they are unpacked, besides what is drawn: whoever unpacks the file reads it. Only
 * the programs of fonts are left out. Their makers' names and rights are in nearly all of them, and nothing tells these
 * from words that somebody else put there.
 */
final class PdfRemains {
    private static final Set<COSName> FONTS = Set.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);
    /** By the beginning of a stream is told whether it is written or binary. */
    private static final int BEGINNING = 4096;

    private static final int MOST_OTHER = 20;

    private final PdfBudget budget;
    private final PdfRuns runs;
    private final Set<String> said;
    private final List<COSStream> streams = new ArrayList<>();
    private final Set<COSBase> done = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param said what pages are known to say */
    PdfRemains(PdfBudget budget, Set<String> said) {
        this.budget = budget;
        this.runs = new PdfRuns(budget);
        this.said = said;
    }

    /** Adds an object of the file: each once, in whatever order. */
    void add(COSBase object) {
        if (object instanceof COSDictionary dictionary) {
            FONTS.forEach(key -> done.add(dictionary.getDictionaryObject(key)));
        }
        if (object instanceof COSStream stream) {
            streams.add(stream);
        }
    }

    /** Reads what a page is drawn by; several streams may be one text. */
    void draw(PDPage page) {
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        boolean isNew = false;
        if (contents instanceof COSStream stream) {
            isNew = done.add(stream);
            unpack(stream, source);
        } else if (contents instanceof COSArray parts) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.getObject(i) instanceof COSStream stream) {
                    isNew |= done.add(stream);
                    unpack(stream, source);
                    source.write('\n');
                }
            }
        }
        if (isNew) {
            PdfSource.read(source.toByteArray(), runs, said);
        }
    }

    /** All that was found in what was drawn and what was added. */
    String text() {
        for (COSStream stream : streams) {
            if (done.add(stream)) {
                read(stream);
            }
        }
        return runs.text();
    }

    private void read(COSStream stream) {
        boolean isPicture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        if (isPicture) {
            boolean isPacked = new PDStream(stream).getFilters().stream().anyMatch(PdfStreams.PICTURES::contains);
            try (PdfSpelling spelling = new PdfSpelling(isPacked ? runs::keep : runs::pixels)) {
                unpack(stream, spelling);
            }
            return;
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        unpack(stream, whole);
        byte[] bytes = whole.toByteArray();
        if (isWritten(bytes)) {
            PdfSource.read(bytes, runs, said);
        } else {
            runs.bytes(bytes, 0, bytes.length);
        }
    }

    private static boolean isWritten(byte[] bytes) {
        int end = Math.min(bytes.length, BEGINNING);
        int other = 0;
        for (int i = 0; i < end; i++) {
            boolean isControl = bytes[i] >= 0 && bytes[i] < ' ' && (bytes[i] < '\t' || bytes[i] > '\r');
            other += isControl ? MOST_OTHER : bytes[i] < 0 ? 2 : 0;
        }
        return other <= end;
    }

    /** Through all filters, but for those of pictures. What does not unpack is read as far as it does. */
    private void unpack(COSStream stream, OutputStream out) {
        List<COSName> filters = new PDStream(stream).getFilters();
        int count = 0;
        while (count < filters.size() && !PdfStreams.PICTURES.contains(filters.get(count))) {
            count++;
        }
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream in = raw;
            for (int i = 0; i < count - 1; i++) {
                ByteArrayOutputStream between = new ByteArrayOutputStream();
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, new Metered(between), stream, i);
                in = new ByteArrayInputStream(between.toByteArray());
            }
            if (count == 0) {
                in.transferTo(new Metered(out));
            } else {
                FilterFactory.INSTANCE
                        .getFilter(filters.get(count - 1))
                        .decode(in, new Metered(out), stream, count - 1);
            }
        } catch (PdfBudget.SpentException spent) {
            throw spent;
        } catch (IOException | RuntimeException broken) {
            // As a reader's program would do.
        }
    }

    /** Counts. */
    private final class Metered extends FilterOutputStream {
        Metered(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int octet) throws IOException {
            budget.bytes(1);
            out.write(octet);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            budget.bytes(length);
            out.write(bytes, from, length);
        }
    }
}
