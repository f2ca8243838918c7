package org.filature.media;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** Goes through everything that hangs on a PDF's trailer, without recursion: a file may be as deep as it likes. */
final class PdfObjects {
    private PdfObjects() {}

    /** Is told of each object once, before what hangs on it. */
    @FunctionalInterface
    interface Visitor {
        void visit(COSBase object) throws Refusal, IOException;
    }

    static void each(COSDictionary trailer, Visitor visitor) throws Refusal, IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        open.push(trailer);
        while (!open.isEmpty()) {
            COSBase part = open.pop();
            COSBase direct = part instanceof COSObject object ? object.getObject() : part;
            if (direct == null || !seen.add(direct)) {
                continue;
            }
            visitor.visit(direct);
            if (direct instanceof COSDictionary dictionary) {
                for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                    push(entry.getValue(), open);
                }
            } else if (direct instanceof COSArray array) {
                array.forEach(item -> push(item, open));
            }
        }
    }

    private static void push(@Nullable COSBase part, Deque<COSBase> open) {
        if (part != null) {
            open.push(part);
        }
    }
}
