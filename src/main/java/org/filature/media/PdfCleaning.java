package org.filature.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.filature.diagnostic.Code;
import org.jspecify.annotations.Nullable;

/**
 * Writes a PDF anew: what its pages need, without its history, and without what {@link PdfParts} takes out. Nothing is
 * compressed anew, since that differs from machine to machine.
 */
final class PdfCleaning {
    private static final int TAIL = 2048;
    /** Kept, since a logger that nobody holds forgets that it is to be silent. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private PdfCleaning() {}

    static Cleaned clean(byte[] file) throws Refusal {
        checkEnd(file);
        PdfBombs.check(file);
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.isEncrypted()) {
                throw locked();
            }
            if (document.getNumberOfPages() == 0) {
                throw Refusal.damaged("it has no pages");
            }
            document.getDocument().getTrailer().removeItem(COSName.INFO);
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.setDocumentId(0L);
            PdfNotes.checkLayers(document.getDocumentCatalog().getCOSObject());
            strip(document.getDocument().getTrailer());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return Cleaned.document("pdf", bytes.toByteArray());
        } catch (InvalidPasswordException e) {
            throw locked();
        } catch (OutOfMemoryError e) {
            throw Refusal.large("unpacks to more than memory holds", "print it to a new PDF");
        } catch (IOException | RuntimeException | StackOverflowError | NoClassDefFoundError broken) {
            throw Refusal.damaged("it cannot be read as a PDF");
        }
    }

    private static Refusal locked() {
        return new Refusal(
                Code.MEDIA_DAMAGED,
                "is encrypted, if only against changes: what it holds cannot be cleaned",
                "save it without a password, or print it to a new PDF");
    }

    /** A PDF is read from its end; one that is cut off can be guessed at, but not trusted. */
    private static void checkEnd(byte[] file) throws Refusal {
        int from = Math.max(0, file.length - TAIL);
        String tail = new String(file, from, file.length - from, StandardCharsets.ISO_8859_1);
        if (!tail.contains("%%EOF") || !tail.contains("startxref")) {
            throw Refusal.damaged("it ends in the middle");
        }
    }

    /** Goes through everything that hangs on the trailer, without recursion: a file may be as deep as it likes. */
    private static void strip(COSDictionary trailer) throws Refusal, IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        PdfStreams streams = new PdfStreams();
        Deque<COSBase> open = new ArrayDeque<>();
        open.push(trailer);
        while (!open.isEmpty()) {
            COSBase part = open.pop();
            COSBase direct = part instanceof COSObject object ? object.getObject() : part;
            if (direct == null || !seen.add(direct)) {
                continue;
            }
            if (direct instanceof COSStream stream) {
                streams.check(stream);
            }
            if (direct instanceof COSDictionary dictionary) {
                PdfParts.clean(dictionary);
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
