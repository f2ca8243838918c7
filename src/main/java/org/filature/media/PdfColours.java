package org.filature.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** The colour profiles of a PDF, which tell whose screen or printer it was made for. */
final class PdfColours {
    private static final COSName OUTPUT = COSName.getPDFName("DestOutputProfile");

    private final Set<COSBase> done = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Takes the words out of a profile, if the object names one. */
    void clean(COSBase object) throws IOException {
        if (object instanceof COSArray space && space.size() > 1 && COSName.ICCBASED.equals(space.getObject(0))) {
            bare(space.getObject(1));
        } else if (object instanceof COSDictionary output) {
            bare(output.getDictionaryObject(OUTPUT));
        }
    }

    private void bare(COSBase object) throws IOException {
        if (!(object instanceof COSStream stream) || !done.add(stream)) {
            return;
        }
        byte[] profile;
        try (InputStream in = stream.createInputStream()) {
            profile = in.readAllBytes();
        } catch (IOException broken) {
            profile = new byte[0];
        }
        stream.removeItem(COSName.FILTER);
        stream.removeItem(COSName.DECODE_PARMS);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(IccTexts.without(profile));
        }
    }
}
