package org.filature.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.filature.diagnostic.Code;

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
        try {
            byte[] bytes = bare(file);
            return Cleaned.document("pdf", bytes, PdfText.of(bytes));
        } catch (InvalidPasswordException e) {
            throw locked();
        } catch (OutOfMemoryError e) {
            throw Refusal.large("unpacks to more than memory holds", "print it to a new PDF");
        } catch (IOException | RuntimeException | StackOverflowError | NoClassDefFoundError broken) {
            throw Refusal.damaged("it cannot be read as a PDF");
        }
    }

    private static byte[] bare(byte[] file) throws Refusal, IOException {
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
            PdfKeys.clean(document.getDocument().getTrailer());
            strip(document.getDocument().getTrailer());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
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

    private static void strip(COSDictionary trailer) throws Refusal, IOException {
        PdfStreams streams = new PdfStreams();
        PdfColours colours = new PdfColours();
        PdfObjects.each(trailer, object -> {
            if (object instanceof COSStream stream) {
                streams.check(stream);
            }
            if (object instanceof COSDictionary dictionary) {
                PdfParts.clean(dictionary);
            }
            colours.clean(object);
        });
    }
}
