package org.filature.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** PDFs that say something that nothing draws, in streams that are packed. */
public final class Leftovers {
    private static final String LINE = "BT /F 11 Tf 50 500 Td (seen) Tj ET";

    private Leftovers() {}

    /** Where a PDF says something. */
    public enum Place {
        COMMENT,
        COMMENT_OF_TWO_LINES,
        COMMENT_BEHIND_DAMAGE,
        PROPERTY,
        PROPERTY_IN_DIGITS,
        PROPERTY_IN_ESCAPES,
        WIDE_PROPERTY,
        TAG,
        TAG_IN_DIGITS,
        STRAY_OPERAND,
        NO_OPERATORS,
        NOT_SHOWN,
        SPLIT,
        LYING_LETTERS,
        TABLE_COMMENT,
        TABLE_NAME,
        TABLE_REGISTRY,
        FUNCTION,
        MESH,
        PIXELS_ON_PAGE,
        PIXELS,
        FAX
    }

    /** Says something of two words in a place. */
    public static byte[] saying(String words, Place place) {
        String joined = words.replace(" ", "");
        int blank = words.indexOf(' ');
        return switch (place) {
            case COMMENT -> Letters.drawing("% by " + words + ", at night\n" + LINE);
            case COMMENT_OF_TWO_LINES -> Letters.drawing(LINE + "\n% " + words.replace(" ", "\n  % ") + "\n");
            case COMMENT_BEHIND_DAMAGE -> Letters.drawing(LINE + " ] > ) } 7x0 %" + words);
            case PROPERTY -> Letters.drawing("/X << /N (" + words + ") >> DP " + LINE);
            case PROPERTY_IN_DIGITS -> Letters.drawing("/X << /N <" + digits(words) + "> >> DP " + LINE);
            case PROPERTY_IN_ESCAPES -> Letters.drawing("/X << /N (" + octal(words) + ") >> DP " + LINE);
            case WIDE_PROPERTY -> Letters.drawing("/X << /N <FEFF" + wide(words) + "2192> >> DP " + LINE);
            case TAG -> Letters.drawing("/" + joined + " BMC " + LINE + " EMC");
            case TAG_IN_DIGITS ->
                Letters.drawing("/" + digits(words).replaceAll("..", "#$0") + " BMC " + LINE + " EMC");
            case STRAY_OPERAND -> Letters.drawing("(" + words + ") pop " + LINE);
            case NO_OPERATORS -> Letters.drawing("BX " + words + " EX " + LINE);
            case NOT_SHOWN -> Letters.drawing("[(" + words.substring(0, 3) + ") 20 (" + words.substring(3) + ")] TJ");
            case SPLIT ->
                split("/X << /N (" + words.substring(0, blank), words.substring(blank + 1) + ") >> DP " + LINE);
            case LYING_LETTERS -> table("Adobe", "A", "", "0061", "BT /T 11 Tf (" + words + ") Tj ET");
            case TABLE_COMMENT -> table("Adobe", "A", "% " + words, "0020", LINE);
            case TABLE_NAME -> table("Adobe", joined, "", "0020", LINE);
            case TABLE_REGISTRY -> table(words, "A", "", "0020", LINE);
            case FUNCTION ->
                hung("{ % " + words + "\n pop 0.5 0.5 }", function -> {
                    function.setInt(COSName.FUNCTION_TYPE, 4);
                    return function;
                });
            case MESH ->
                hung("\0\1\2\3" + words + "\7\200\201\202", mesh -> {
                    mesh.setInt(COSName.SHADING_TYPE, 4);
                    return mesh;
                });
            case PIXELS_ON_PAGE ->
                Letters.drawing("BI /W 40 /H 1 /BPC 8 /CS /G ID " + row(words) + " EI " + LINE + " % all of it");
            case PIXELS -> hung(row(words), picture -> picture(picture, 40, 1));
            case FAX ->
                hung(row(words), fax -> {
                    COSArray filters = new COSArray();
                    filters.add(COSName.FLATE_DECODE);
                    filters.add(COSName.CCITTFAX_DECODE);
                    fax.setItem(COSName.FILTER, filters);
                    return picture(fax, 40, 1);
                });
        };
    }

    /** A photograph of a plain wall, and one of noise. */
    public static byte[] photographs(int width, int height) {
        Random random = new Random(11);
        StringBuilder wall = new StringBuilder();
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < width * height; i++) {
            int x = i % width;
            wall.append((char) (40 + 80 * x / width + (int) (3 * random.nextGaussian())));
            noise.append((char) random.nextInt(256));
        }
        return Letters.made(document -> {
            COSDictionary pictures = new COSDictionary();
            pictures.setItem(
                    COSName.getPDFName("W"), picture(Letters.stream(document, wall.toString()), width, height));
            pictures.setItem(
                    COSName.getPDFName("N"), picture(Letters.stream(document, noise.toString()), width, height));
            document.getPage(0).getCOSObject().setItem(COSName.RESOURCES, Letters.under(COSName.XOBJECT, pictures));
        });
    }

    /** With a space of colours by a profile, which a page and whoever prints it use. */
    static byte[] coloured(byte[] profile) {
        return Letters.made(document -> {
            COSStream stream = Letters.stream(document, new String(profile, StandardCharsets.ISO_8859_1));
            stream.setInt(COSName.N, 3);
            COSArray space = new COSArray();
            space.add(COSName.ICCBASED);
            space.add(stream);
            COSDictionary spaces = Letters.under(COSName.getPDFName("S"), space);
            document.getPage(0).getCOSObject().setItem(COSName.RESOURCES, Letters.under(COSName.COLORSPACE, spaces));
            COSArray outputs = new COSArray();
            COSStream other = Letters.stream(document, new String(profile, StandardCharsets.ISO_8859_1));
            outputs.add(Letters.under(COSName.getPDFName("DestOutputProfile"), other));
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("OutputIntents"), outputs);
        });
    }

    @FunctionalInterface
    private interface Hanging {
        COSBase of(COSStream stream);
    }

    private static byte[] hung(String content, Hanging hanging) {
        return Letters.made(document -> {
            COSDictionary names = Letters.under(COSName.getPDFName("N"), hanging.of(Letters.stream(document, content)));
            document.getPage(0).getCOSObject().setItem(COSName.RESOURCES, Letters.under(COSName.XOBJECT, names));
        });
    }

    private static COSStream picture(COSStream picture, int width, int height) {
        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
        picture.setInt(COSName.WIDTH, width);
        picture.setInt(COSName.HEIGHT, height);
        picture.setInt(COSName.BITS_PER_COMPONENT, 8);
        picture.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        return picture;
    }

    private static String row(String words) {
        return "\1\2\3\4" + words + "\3".repeat(36 - words.length());
    }

    private static byte[] split(String first, String second) {
        return Letters.made(document -> {
            COSArray parts = new COSArray();
            parts.add(Letters.stream(document, first));
            parts.add(Letters.stream(document, second));
            page(document, parts, Letters.plain().getCOSObject());
        });
    }

    private static String cmap(String registry, String name, String comment, String first) {
        return "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo << /Registry (" + registry
                + ") /Ordering (UCS) /Supplement 0 >> def /CMapName /" + name + " def /CMapType 2 def\n" + comment
                + "\n1 begincodespacerange <00> <FF> endcodespacerange\n1 beginbfrange <20> <7E> <" + first
                + "> endbfrange\nendcmap CMapName currentdict /CMap defineresource pop end end";
    }

    private static byte[] table(String registry, String name, String comment, String first, String content) {
        return Letters.made(document -> {
            COSDictionary font = Letters.plain().getCOSObject();
            font.setItem(COSName.TO_UNICODE, Letters.stream(document, cmap(registry, name, comment, first)));
            page(document, Letters.stream(document, content), font);
        });
    }

    private static void page(PDDocument document, COSBase contents, COSDictionary font) throws IOException {
        PDPage page = document.getPage(0);
        COSDictionary fonts =
                Letters.under(COSName.getPDFName("F"), Letters.plain().getCOSObject());
        fonts.setItem(COSName.getPDFName("T"), font);
        page.getCOSObject().setItem(COSName.RESOURCES, Letters.under(COSName.FONT, fonts));
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
    }

    private static String digits(String words) {
        return HexFormat.of().formatHex(words.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String wide(String words) {
        return HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE));
    }

    private static String octal(String words) {
        StringBuilder octal = new StringBuilder();
        words.chars()
                .forEach(c ->
                        octal.append('\\').append(Integer.toOctalString(512 + c).substring(1)));
        return octal.toString();
    }
}
