package org.filature.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.filature.diagnostic.Code;

/** What is taken out of each part of a PDF, and what a PDF may not have. */
final class PdfParts {
    /** Descriptions, attachments, thumbnails, what programs note for themselves, certificates. */
    private static final Set<String> DROPPED = Set.of(
            "Metadata",
            "PieceInfo",
            "LastModified",
            "AF",
            "EF",
            "EmbeddedFiles",
            "Collection",
            "Thumb",
            "SpiderInfo",
            "CreatorInfo",
            "Perms",
            "DSS",
            "Legal",
            "RelatedFiles",
            "RF",
            "PTEX.FileName",
            "PTEX.InfoDict",
            "PTEX.Fullbanner");
    /** Dropped where they are words, and so no names of something that a page shows. */
    private static final Set<String> WORDS =
            Set.of("Author", "Creator", "Producer", "CreationDate", "ModDate", "Company", "Manager");

    private static final Set<String> SCRIPTS = Set.of("JavaScript", "Launch");
    /** They lead to files on the disk of whoever made it, or send what readers write. */
    private static final Set<String> OUTWARD =
            Set.of("GoToE", "GoToR", "ImportData", "SubmitForm", "Movie", "Sound", "Rendition");

    /** Where a link on the web may lead; a file's own address leads nowhere else. */
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

    private PdfParts() {}

    static void clean(COSDictionary part) throws Refusal, IOException {
        refuse(part);
        String action = part.getNameAsString(COSName.S);
        if (action != null && OUTWARD.contains(action)) {
            part.clear();
            return;
        }
        PdfNotes.clean(part);
        PdfKeys.cleanPart(part);
        for (COSName key : List.copyOf(part.keySet())) {
            String name = key.getName();
            boolean isWords = part.getDictionaryObject(key) instanceof COSString;
            if (DROPPED.contains(name) || (isWords && WORDS.contains(name))) {
                part.removeItem(key);
            }
        }
        if (part.containsKey(COSName.BYTERANGE)) {
            part.clear();
        }
        if (part instanceof COSStream stream) {
            clean(stream);
        }
    }

    private static void refuse(COSDictionary part) throws Refusal {
        String action = String.valueOf(part.getNameAsString(COSName.S));
        COSBase script = part.getDictionaryObject(COSName.getPDFName("JS"));
        if (SCRIPTS.contains(action) || script != null || part.containsKey(COSName.getPDFName("JavaScript"))) {
            throw active(action.equals("Launch") ? "starts a program" : "runs a script");
        }
        if (part.containsKey(COSName.getPDFName("XFA"))) {
            throw active("holds a form that programs itself (XFA)");
        }
        if (part.getDictionaryObject(COSName.URI) instanceof COSString address) {
            refuse(address);
        }
    }

    /** Readers' programs pass over what cannot be seen in an address, and so is it done here. */
    private static void refuse(COSString address) throws Refusal {
        String written = new String(address.getBytes(), StandardCharsets.ISO_8859_1).replaceAll("[^!-~]", "");
        Matcher scheme = SCHEME.matcher(written);
        if (scheme.matches() && !SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
            throw active("has a link to an address of `" + scheme.group(1) + ":`");
        }
    }

    private static Refusal active(String does) {
        return new Refusal(Code.MEDIA_ACTIVE, does, "print it to a new PDF, which keeps the pages alone");
    }

    /** Photographs carry their own EXIF and XMP. */
    private static void clean(COSStream stream) throws Refusal, IOException {
        List<COSName> filters = new PDStream(stream).getFilters();
        if (filters.isEmpty()) {
            return;
        }
        COSName last = filters.get(filters.size() - 1);
        if (last.equals(COSName.DCT_DECODE) || last.equals(COSName.DCT_DECODE_ABBREVIATION)) {
            replace(stream, last, JpegFile.read(packed(stream, last)).inPlace());
        } else if (last.equals(COSName.JPX_DECODE)) {
            replace(stream, last, Jp2File.bare(packed(stream, last)));
        }
    }

    private static byte[] packed(COSStream stream, COSName filter) throws Refusal, IOException {
        try (InputStream in = new PDStream(stream).createInputStream(List.of(filter.getName()))) {
            byte[] bytes = in.readNBytes((int) Limits.FILE);
            if (in.read() >= 0) {
                throw Refusal.large("holds a picture that unpacks without end", "print it to a new PDF");
            }
            return bytes;
        }
    }

    private static void replace(COSStream stream, COSName filter, byte[] bytes) throws IOException {
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        }
        COSBase settings = stream.getDictionaryObject(COSName.DECODE_PARMS);
        if (stream.getDictionaryObject(COSName.FILTER) instanceof COSArray) {
            stream.setItem(COSName.FILTER, filter);
            if (settings instanceof COSArray list && list.size() > 0 && list.getObject(list.size() - 1) != null) {
                stream.setItem(COSName.DECODE_PARMS, list.getObject(list.size() - 1));
            } else {
                stream.removeItem(COSName.DECODE_PARMS);
            }
        }
    }
}
