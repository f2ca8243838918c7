package org.filature.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.util.Matrix;

/** PDFs that say something, of which their bytes show nothing. */
public final class Letters {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        PdfFonts.use();
    }

    private Letters() {}

    /** Where a PDF says something. */
    public enum Place {
        PAGE,
        NUMBERED_LETTERS,
        LETTER_BY_LETTER_IN_ANY_ORDER,
        SPACED_LETTERS,
        ASLANT,
        UPRIGHT,
        TWO_LINES,
        TWO_PAGES,
        WITHIN_A_LINE_END,
        FORM,
        FORM_THAT_NOTHING_SHOWS,
        APPEARANCE,
        PATTERN,
        DRAWN_LETTERS,
        PAGE_THAT_IS_NOT_SHOWN,
        FIELD,
        LONG_FIELD,
        OUTLINE,
        LABEL,
        DESCRIPTION,
        ACTUAL_TEXT,
        NAME
    }

    @FunctionalInterface
    private interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    @FunctionalInterface
    interface Making {
        void of(PDDocument document) throws IOException;
    }

    /** Says something of two words in a place. */
    public static byte[] saying(String words, Place place) {
        return made(document -> {
            PDPage page = document.getPage(0);
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            PDFont plain = plain();
            int blank = words.indexOf(' ');
            switch (place) {
                case PAGE -> line(document, page, plain, words);
                case NUMBERED_LETTERS -> line(document, page, numbered(document), words);
                case LETTER_BY_LETTER_IN_ANY_ORDER -> draw(document, page, content -> scattered(content, plain, words));
                case SPACED_LETTERS ->
                    draw(document, page, content -> {
                        content.setCharacterSpacing(9);
                        write(content, plain, words, Matrix.getTranslateInstance(20, 500));
                    });
                case ASLANT ->
                    draw(
                            document,
                            page,
                            content -> write(content, plain, words, Matrix.getRotateInstance(0.6, 100, 200)));
                case UPRIGHT ->
                    draw(
                            document,
                            page,
                            content -> write(content, plain, words, Matrix.getRotateInstance(Math.PI / 2, 100, 200)));
                case TWO_LINES ->
                    draw(document, page, content -> {
                        write(content, plain, "seen by " + words.substring(0, blank), at(500));
                        write(content, plain, words.substring(blank + 1) + " of late", at(486));
                    });
                case TWO_PAGES -> {
                    line(document, page, plain, words.substring(0, blank));
                    PDPage next = new PDPage();
                    document.addPage(next);
                    line(document, next, plain, words.substring(blank + 1));
                }
                case WITHIN_A_LINE_END ->
                    draw(document, page, content -> {
                        write(content, plain, words.substring(0, blank + 4) + "-", at(500));
                        write(content, plain, words.substring(blank + 4) + " of late", at(486));
                    });
                case FORM -> draw(document, page, content -> content.drawForm(form(document, words)));
                case FORM_THAT_NOTHING_SHOWS -> page.getResources().add(form(document, words));
                case APPEARANCE -> appearance(document, page, words);
                case PATTERN -> {
                    COSStream tile = form(document, words).getCOSObject();
                    tile.removeItem(COSName.SUBTYPE);
                    tile.setInt(COSName.PATTERN_TYPE, 1);
                    page.getResources().put(COSName.getPDFName("P"), pattern(tile));
                }
                case DRAWN_LETTERS -> drawnLetters(document, page, words);
                case PAGE_THAT_IS_NOT_SHOWN -> {
                    PDPage hidden = new PDPage();
                    line(document, hidden, plain, words);
                    catalog.setItem(COSName.OPEN_ACTION, destination(hidden));
                }
                case FIELD -> field(document).setItem(COSName.V, wide(words));
                case LONG_FIELD -> field(document).setItem(COSName.V, stream(document, words));
                case OUTLINE -> {
                    COSDictionary item = new COSDictionary();
                    item.setItem(COSName.TITLE, wide(words));
                    COSDictionary outline = new COSDictionary();
                    outline.setItem(COSName.FIRST, item);
                    outline.setItem(COSName.LAST, item);
                    catalog.setItem(COSName.OUTLINES, outline);
                }
                case LABEL -> {
                    COSDictionary label = new COSDictionary();
                    label.setItem(COSName.P, wide(words));
                    COSArray numbers = new COSArray();
                    numbers.add(COSInteger.ZERO);
                    numbers.add(label);
                    catalog.setItem(COSName.PAGE_LABELS, under(COSName.NUMS, numbers));
                }
                case DESCRIPTION -> {
                    COSDictionary figure = under(COSName.ALT, wide(words));
                    figure.setName(COSName.S, "Figure");
                    catalog.setItem(COSName.STRUCT_TREE_ROOT, under(COSName.K, figure));
                }
                case ACTUAL_TEXT ->
                    draw(document, page, content -> {
                        content.beginMarkedContent(
                                COSName.getPDFName("Span"),
                                PDPropertyList.create(under(COSName.ACTUAL_TEXT, wide(words))));
                        write(content, plain, "x", at(500));
                        content.endMarkedContent();
                    });
                case NAME -> field(document).setItem(COSName.AS, COSName.getPDFName(words.replace('o', 'ö')));
            }
        });
    }

    /** Pages of so many letters each. */
    public static byte[] book(int pages, int lines) {
        Random random = new Random(7);
        return made(document -> {
            document.removePage(0);
            PDFont font = numbered(document);
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                draw(document, page, content -> {
                    for (int line = 0; line < lines; line++) {
                        StringBuilder words = new StringBuilder();
                        while (words.length() < 75) {
                            random.ints(2 + random.nextInt(8), 'a', 'z' + 1).forEach(words::appendCodePoint);
                            words.append(' ');
                        }
                        write(content, font, words.toString(), at(780 - line * 14));
                    }
                });
            }
        });
    }

    /** A form that draws itself, or, in so many steps, each twice the next. */
    public static byte[] nested(int steps, boolean drawsItself) {
        return made(document -> {
            COSStream next = form(document, "end").getCOSObject();
            for (int i = 0; i < steps; i++) {
                COSStream outer = stream(document, "/N Do /N Do");
                outer.setName(COSName.SUBTYPE, "Form");
                COSDictionary named = under(COSName.getPDFName("N"), drawsItself ? outer : next);
                outer.setItem(COSName.RESOURCES, under(COSName.XOBJECT, named));
                next = outer;
            }
            PDPage page = document.getPage(0);
            page.getCOSObject()
                    .setItem(COSName.RESOURCES, under(COSName.XOBJECT, under(COSName.getPDFName("N"), next)));
            page.getCOSObject().setItem(COSName.CONTENTS, stream(document, "/N Do /N Do"));
        });
    }

    /** A page of what it is drawn with, which may be wrong. */
    public static byte[] drawing(String content) {
        return made(document -> {
            PDPage page = document.getPage(0);
            page.getCOSObject().setItem(COSName.CONTENTS, stream(document, content));
            page.getResources().put(COSName.getPDFName("F"), plain());
        });
    }

    /** In a font that the PDF does not bring along, by one of the tables that all readers have. */
    public static byte[] japanese(String words) {
        return made(document -> {
            COSDictionary system = under(COSName.REGISTRY, new COSString("Adobe"));
            system.setString(COSName.ORDERING, "Japan1");
            system.setInt(COSName.SUPPLEMENT, 2);
            COSDictionary letters = under(COSName.CIDSYSTEMINFO, system);
            letters.setItem(COSName.TYPE, COSName.FONT);
            letters.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
            letters.setName(COSName.BASE_FONT, "Ryumin-Light");
            COSArray descendants = new COSArray();
            descendants.add(letters);
            COSDictionary font = under(COSName.DESCENDANT_FONTS, descendants);
            font.setItem(COSName.TYPE, COSName.FONT);
            font.setItem(COSName.SUBTYPE, COSName.TYPE0);
            font.setName(COSName.BASE_FONT, "Ryumin-Light-UniJIS-UCS2-H");
            font.setName(COSName.ENCODING, "UniJIS-UCS2-H");
            StringBuilder codes = new StringBuilder();
            words.chars().forEach(c -> codes.append(String.format(Locale.ROOT, "%04x", c)));
            PDPage page = document.getPage(0);
            page.getCOSObject().setItem(COSName.RESOURCES, under(COSName.FONT, under(COSName.getPDFName("F"), font)));
            page.getCOSObject()
                    .setItem(COSName.CONTENTS, stream(document, "BT /F 12 Tf 50 500 Td <" + codes + "> Tj ET"));
        });
    }

    static byte[] made(Making making) {
        return Papers.made(document -> {
            try {
                document.getPage(0).setResources(new PDResources());
                making.of(document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static PDFont plain() {
        return new PDType1Font(FontName.HELVETICA);
    }

    /** With numbers for letters, as most programs write them. */
    static PDFont numbered(PDDocument document) throws IOException {
        try (InputStream font = PDFont.class.getResourceAsStream(FONT)) {
            return PDType0Font.load(document, font);
        }
    }

    private static Matrix at(float height) {
        return Matrix.getTranslateInstance(50, height);
    }

    private static void line(PDDocument document, PDPage page, PDFont font, String words) throws IOException {
        draw(document, page, content -> write(content, font, words, at(500)));
    }

    private static void draw(PDDocument document, PDPage page, Drawing drawing) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            drawing.on(content);
        }
    }

    private static void write(PDPageContentStream content, PDFont font, String words, Matrix place) throws IOException {
        content.beginText();
        content.setFont(font, 11);
        content.setTextMatrix(place);
        content.showText(words);
        content.endText();
    }

    private static void scattered(PDPageContentStream content, PDFont font, String words) throws IOException {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < words.length(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(3));
        for (int i : order) {
            float from = font.getStringWidth(words.substring(0, i)) / 1000 * 11;
            write(content, font, words.substring(i, i + 1), Matrix.getTranslateInstance(50 + from, 500));
        }
    }

    private static PDFormXObject form(PDDocument document, String words) throws IOException {
        COSStream stream = stream(document, "BT /F 11 Tf 50 500 Td (" + words + ") Tj ET");
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.FORM);
        stream.setItem(COSName.RESOURCES, under(COSName.FONT, under(COSName.getPDFName("F"), plain().getCOSObject())));
        return new PDFormXObject(stream);
    }

    private static void appearance(PDDocument document, PDPage page, String words) throws IOException {
        COSDictionary stamp =
                under(COSName.AP, under(COSName.N, form(document, words).getCOSObject()));
        stamp.setName(COSName.SUBTYPE, "Stamp");
        COSArray place = new COSArray();
        place.setFloatArray(new float[] {1, 1, 99, 99});
        stamp.setItem(COSName.RECT, place);
        COSArray notes = new COSArray();
        notes.add(stamp);
        page.getCOSObject().setItem(COSName.ANNOTS, notes);
    }

    private static PDTilingPattern pattern(COSStream tile) {
        return new PDTilingPattern(tile, null);
    }

    /** A font of which a letter is drawn by writing with another. */
    private static void drawnLetters(PDDocument document, PDPage page, String words) throws IOException {
        COSStream letter = stream(document, "BT /F 11 Tf (" + words + ") Tj ET");
        COSDictionary font = under(COSName.getPDFName("CharProcs"), under(COSName.getPDFName("a"), letter));
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.RESOURCES, under(COSName.FONT, under(COSName.getPDFName("F"), plain().getCOSObject())));
        page.getCOSObject().setItem(COSName.RESOURCES, under(COSName.FONT, under(COSName.getPDFName("T"), font)));
    }

    private static COSArray destination(PDPage page) {
        COSArray destination = new COSArray();
        destination.add(page.getCOSObject());
        destination.add(COSName.getPDFName("Fit"));
        return destination;
    }

    private static COSDictionary field(PDDocument document) {
        COSDictionary field = new COSDictionary();
        field.setName(COSName.FT, "Tx");
        COSArray fields = new COSArray();
        fields.add(field);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, under(COSName.FIELDS, fields));
        return field;
    }

    /** In two bytes a letter, which the file shows as digits. */
    private static COSString wide(String words) {
        return new COSString(words + " \u2192");
    }

    static COSDictionary under(COSName key, COSBase value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(key, value);
        return dictionary;
    }

    static COSStream stream(PDDocument document, String text) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }
}
