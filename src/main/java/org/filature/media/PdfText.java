package org.filature.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.filature.diagnostic.Code;

/**
 * All that a PDF says: on its pages, in what is drawn elsewhere (appearances of fields and notes, patterns, letters
 * that are drawn, forms and pages that nothing shows), in the strings of its objects, and in what else its streams are
 * written with. The file's bytes show little of it, since pages are packed and fonts number their letters as they like.
 */
final class PdfText {
    private static final int TILING = 1;
    private static final COSName CHAR_PROCS = COSName.getPDFName("CharProcs");

    private final PdfBudget budget = new PdfBudget();
    private final PdfPages pages;
    private final PdfStrings strings = new PdfStrings(budget);
    private final PdfRemains remains;
    private final Set<COSDictionary> read = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<COSDictionary> apart = new ArrayList<>();

    private PdfText() throws IOException {
        this.pages = new PdfPages(budget);
        this.remains = new PdfRemains(budget, pages.said());
    }

    /**
     * Reads a PDF as it is published.
     *
     * @throws Refusal if it cannot be read to its end: nobody could tell whether it says what must not come out
     */
    static List<String> of(byte[] file) throws Refusal, IOException {
        PdfFonts.use();
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PdfText().read(document);
        } catch (PdfBudget.SpentException spent) {
            throw Refusal.large(
                    spent.getMessage() + ", more than is searched for what must not come out",
                    "divide it, or print it to a new PDF");
        }
    }

    private List<String> read(PDDocument document) throws Refusal, IOException {
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            if (read.add(page.getCOSObject())) {
                read(page, "its page " + number);
            }
        }
        PdfObjects.each(document.getDocument().getTrailer(), object -> {
            strings.add(object);
            remains.add(object);
            if (object instanceof COSDictionary dictionary) {
                drawing(dictionary);
            }
        });
        pages.passOverForms();
        for (COSDictionary part : apart) {
            if (!pages.isDrawn(part.getDictionaryObject(COSName.CONTENTS))) {
                read(new PDPage(part), "something that it draws");
            }
        }
        document.getPages().forEach(remains::draw);
        apart.forEach(part -> remains.draw(new PDPage(part)));
        List<String> texts = new ArrayList<>(pages.texts());
        texts.add(strings.text());
        texts.add(remains.text());
        texts.removeIf(String::isBlank);
        return texts;
    }

    private void read(PDPage page, String what) throws Refusal {
        try {
            pages.read(page);
        } catch (PdfBudget.SpentException spent) {
            throw spent;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Refusal(
                    Code.MEDIA_DAMAGED,
                    "cannot be searched for what must not come out: " + what + " is damaged",
                    "print it to a new PDF");
        }
    }

    /** Keeps what is drawn, but perhaps by no page. */
    private void drawing(COSDictionary part) {
        boolean isForm = COSName.FORM.equals(part.getCOSName(COSName.SUBTYPE));
        if (part instanceof COSStream && (isForm || part.getInt(COSName.PATTERN_TYPE, 0) == TILING)) {
            apart(part, part);
        } else if (COSName.TYPE3.equals(part.getCOSName(COSName.SUBTYPE))
                && part.getDictionaryObject(CHAR_PROCS) instanceof COSDictionary letters) {
            letters.keySet().forEach(letter -> apart(letters.getDictionaryObject(letter), part));
        } else if (COSName.PAGE.equals(part.getCOSName(COSName.TYPE)) && read.add(part)) {
            apart.add(part);
        }
    }

    /** A page of its own for what is drawn. */
    private void apart(COSBase drawn, COSDictionary resources) {
        if (drawn instanceof COSStream stream && read.add(stream)) {
            COSDictionary page = new COSDictionary();
            page.setItem(COSName.TYPE, COSName.PAGE);
            page.setItem(COSName.CONTENTS, stream);
            COSDictionary own = resources.getCOSDictionary(COSName.RESOURCES);
            page.setItem(COSName.RESOURCES, own == null ? new COSDictionary() : own);
            apart.add(page);
        }
    }
}
