package org.filature.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** PDFs that tell of whoever made them. */
public final class Papers {
    private Papers() {}

    /** With author, dates, XMP, an attachment, a note by somebody, and a photograph with a place. */
    public static byte[] telling() {
        return made(document -> {
            try {
                PDDocumentInformation about = new PDDocumentInformation();
                about.setAuthor(Pictures.CANARY);
                about.setProducer(Pictures.CANARY);
                about.setCreationDate(Calendar.getInstance(TimeZone.getTimeZone("UTC")));
                document.setDocumentInformation(about);
                PDMetadata xmp = new PDMetadata(document, stream("<x>" + Pictures.CANARY + "</x>"));
                document.getDocumentCatalog().setMetadata(xmp);
                attach(document);
                PDPage page = document.getPage(0);
                byte[] photo = Pictures.jpeg(Pictures.fields(64, 48), 6, new byte[0]);
                PDImageXObject image = JPEGFactory.createFromByteArray(document, photo);
                image.getCOSObject().setItem(COSName.METADATA, xmp.getCOSObject());
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(image, 10, 10);
                }
                PDAnnotationText note = new PDAnnotationText();
                note.setRectangle(new PDRectangle(1, 1, 20, 20));
                note.setTitlePopup(Pictures.CANARY);
                note.setContents("A note");
                page.getAnnotations().add(note);
                page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), word("Private", Pictures.CANARY));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** With what programs note in words of their own, at every part that the standard describes. */
    static byte[] scanned() {
        return made(document -> {
            try {
                PDPage page = document.getPage(0);
                PDImageXObject image = JPEGFactory.createFromByteArray(
                        document, Pictures.jpeg(Pictures.fields(64, 48), 6, new byte[0]));
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(image, 10, 10);
                }
                COSDictionary square = note("Square");
                square.setItem(COSName.TYPE, COSName.ANNOT);
                COSArray notes = new COSArray();
                notes.add(square);
                page.getCOSObject().setItem(COSName.ANNOTS, notes);
                COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
                COSStream packed = document.getDocument().createCOSStream();
                try (OutputStream out = packed.createOutputStream()) {
                    out.write(Pictures.ascii(Pictures.CANARY));
                }
                catalog.setItem(COSName.getPDFName("AcmeKey"), packed);
                for (COSDictionary part : new COSDictionary[] {
                    document.getDocument().getTrailer(),
                    catalog,
                    catalog.getCOSDictionary(COSName.PAGES),
                    page.getCOSObject(),
                    page.getCOSObject().getCOSDictionary(COSName.RESOURCES),
                    image.getCOSObject(),
                    square
                }) {
                    part.setString(COSName.getPDFName("AcmeScan_Operator"), Pictures.CANARY);
                    part.setItem(COSName.getPDFName("AcmeUser"), word("Login", Pictures.CANARY));
                    part.setName(COSName.getPDFName(Pictures.CANARY), "yes");
                }
                page.getCOSObject().removeItem(COSName.TYPE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void attach(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(Pictures.CANARY + ".txt");
        file.setEmbeddedFile(new PDEmbeddedFile(document, stream(Pictures.CANARY)));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(Pictures.CANARY, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(Pictures.ascii(text));
    }

    /** A dictionary of one word. */
    static COSDictionary word(String key, String value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(key), new COSString(value));
        return dictionary;
    }

    /** With an action when it is opened. */
    static byte[] acting(String kind) {
        return made(document -> {
            COSDictionary action = word("JS".equals(kind) ? "JS" : "F", "app.alert(1)");
            action.setName(COSName.S, "JS".equals(kind) ? "JavaScript" : kind);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
        });
    }

    static byte[] locked() {
        return made(document -> {
            try {
                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** With notes of all kinds by those who read it before, and a link. */
    static byte[] noted() {
        return made(document -> {
            COSArray notes = new COSArray();
            COSDictionary sticky = note("Text");
            COSDictionary popup = note("Popup");
            popup.setItem(COSName.PARENT, sticky);
            sticky.setItem(COSName.POPUP, popup);
            COSDictionary mark = note("Highlight");
            mark.setItem(COSName.getPDFName("IRT"), sticky);
            COSDictionary unseen = note("Stamp");
            unseen.setInt(COSName.F, 2);
            COSDictionary link = new COSDictionary(note("Link"));
            link.removeItem(COSName.CONTENTS);
            link.setItem(COSName.A, action("https://example.org/m"));
            for (COSDictionary each : new COSDictionary[] {sticky, popup, mark, unseen, link}) {
                notes.add(each);
            }
            document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, notes);
        });
    }

    private static COSDictionary note(String kind) {
        COSDictionary note = word("Contents", Pictures.CANARY);
        note.setName(COSName.SUBTYPE, kind);
        note.setItem(COSName.RECT, new PDRectangle(1, 1, 20, 20).getCOSArray());
        note.setString(COSName.getPDFName("RC"), Pictures.CANARY);
        note.setString(COSName.SUBJ, Pictures.CANARY);
        note.setString(COSName.T, Pictures.CANARY);
        return note;
    }

    private static COSDictionary action(String address) {
        COSDictionary action = word("URI", address);
        action.setName(COSName.S, "URI");
        return action;
    }

    /** With a link. */
    static byte[] linking(String address) {
        return annotated("Link", note -> note.setItem(COSName.A, action(address)));
    }

    /** Somebody has marked what is to go, and it has not gone. */
    static byte[] toBeBlackened() {
        return annotated("Redact", note -> {});
    }

    private static byte[] annotated(String kind, Consumer<COSDictionary> more) {
        return made(document -> {
            COSDictionary note = note(kind);
            more.accept(note);
            COSArray notes = new COSArray();
            notes.add(note);
            document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, notes);
        });
    }

    /** With a layer. */
    static byte[] layered(boolean isOff) {
        return made(document -> {
            PDOptionalContentGroup layer = new PDOptionalContentGroup("For the lawyer");
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            layers.addGroup(layer);
            layers.setGroupEnabled(layer, !isOff);
            document.getDocumentCatalog().setOCProperties(layers);
        });
    }

    /** With a page of nothing, packed so often. */
    static byte[] packed(int times, int size) {
        byte[] bytes = Pictures.deflated(new byte[size]);
        COSArray filters = new COSArray();
        filters.add(COSName.FLATE_DECODE);
        for (int i = 1; i < times; i++) {
            bytes = Pictures.deflated(bytes);
            filters.add(COSName.FLATE_DECODE);
        }
        byte[] packed = bytes;
        return made(document -> {
            COSStream stream = new COSStream();
            try (OutputStream out = stream.createRawOutputStream()) {
                out.write(packed);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            stream.setItem(COSName.FILTER, filters);
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
        });
    }

    /** One page. */
    public static byte[] made(Consumer<PDDocument> more) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            more.accept(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
