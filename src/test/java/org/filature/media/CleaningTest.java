package org.filature.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.filature.diagnostic.Code;
import org.filature.media.Cleaned.Made;
import org.filature.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What single files become, and which are refused. */
class CleaningTest {
    private static final double[] P3 = {.51512, .2412, -.00105, .29198, .69225, .04189, .1571, .06657, .78407};
    private static final double[] ADOBE = {.60974, .31111, .01947, .20528, .62567, .06087, .14919, .06322, .74457};

    private static Cleaned clean(String name, byte[] file) {
        try {
            return Cleaning.clean(name, file, Set.of("csv"));
        } catch (Refusal e) {
            throw new IllegalStateException(e.what(), e);
        }
    }

    private static byte[] whole(Cleaned cleaned) {
        return cleaned.copies().get(cleaned.copies().size() - 1).bytes();
    }

    private static Color middle(byte[] file) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
            return new Color(image.getRGB(image.getWidth() / 2, image.getHeight() / 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal refusal(String name, byte[] file) {
        return catchThrowableOfType(Refusal.class, () -> Cleaning.clean(name, file, Set.of("csv")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Computed by the formulas of CSS Color 4 from the primaries of each space. */
    @ParameterizedTest
    @CsvSource({"P3, 2.4, 200, 100, 50", "ADOBE, 2.2, 180, 120, 60"})
    void coloursOfCamerasAndScreensBecomeThoseOfTheWeb(String space, double gamma, int red, int green, int blue) {
        byte[] profile = Pictures.profile(gamma, space.equals("P3") ? P3 : ADOBE);
        int rgb = red << 16 | green << 8 | blue;

        Color png = middle(whole(clean("a.png", Pictures.png(Pictures.plain(20, 20, rgb), 1, profile))));
        Color jpeg = middle(whole(clean("a.jpg", Pictures.jpeg(Pictures.plain(20, 20, rgb), 1, profile))));

        assertThat(png.getRed()).isGreaterThan(red + 8);
        assertThat(png.getBlue()).isLessThan(blue);
        assertThat(Math.abs(jpeg.getRed() - png.getRed())).isLessThan(5);
        assertThat(Math.abs(jpeg.getGreen() - png.getGreen())).isLessThan(5);
        assertThat(new int[] {png.getRed(), png.getGreen(), png.getBlue()})
                .containsExactly(expected(gamma, space.equals("P3") ? P3 : ADOBE, red, green, blue));
    }

    private static int[] expected(double gamma, double[] toXyz, int... values) {
        double[] light = Arrays.stream(values)
                .mapToDouble(value -> Math.pow(value / 255.0, gamma))
                .toArray();
        double[] xyz = new double[3];
        for (int i = 0; i < 9; i++) {
            xyz[i % 3] += toXyz[i] * light[i / 3];
        }
        double[][] srgb = {
            {3.1338561, -1.6168667, -0.4906146}, {-0.9787684, 1.9161415, 0.0334540}, {0.0719453, -0.2289914, 1.4052427}
        };
        return Arrays.stream(srgb)
                .mapToInt(row -> {
                    double v = Math.max(0, Math.min(1, row[0] * xyz[0] + row[1] * xyz[1] + row[2] * xyz[2]));
                    return (int) Math.round(255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * Math.pow(v, 1 / 2.4) - 0.055));
                })
                .toArray();
    }

    @Test
    void webpKeepsItsColour() {
        assertThat(middle(whole(clean("a.webp", Pictures.webp(50, 40, 0x3366cc, 1)))))
                .isEqualTo(new Color(0x3366cc));
    }

    @Test
    void coloursOfCommonPicturesStay() {
        Color jpeg = middle(whole(clean("a.jpg", Pictures.encoded(Pictures.plain(30, 30, 0x3366cc), "jpg"))));
        assertThat(Math.abs(jpeg.getRed() - 0x33)).isLessThan(4);
        assertThat(Math.abs(jpeg.getBlue() - 0xcc)).isLessThan(4);
        assertThat(middle(whole(clean("a.bmp", Pictures.encoded(Pictures.plain(30, 30, 0x3366cc), "bmp")))))
                .isEqualTo(new Color(0x3366cc));
    }

    /** Written by the JDK as four bare numbers, marked as Adobe's programs do. */
    @Test
    void printedColoursAreRead() throws IOException {
        byte[] file = Cmyk.jpeg(32, 32, 255, 0, 255, 255);

        Color colour = middle(whole(clean("a.jpg", file)));

        assertThat(colour.getRed()).isGreaterThan(240);
        assertThat(colour.getGreen()).isLessThan(15);
        assertThat(colour.getBlue()).isGreaterThan(240);
    }

    @Test
    void transparencyStays() throws IOException {
        BufferedImage image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 600 * 300; i++) {
            image.setRGB(i % 600, i / 600, (i * 7 % 256) << 24 | 0xff0000 | i % 251);
        }

        Cleaned cleaned = clean("a.png", Pictures.encoded(image, "png"));

        assertThat(cleaned.copies()).extracting(Made::width).containsExactly(480, 600);
        BufferedImage whole = ImageIO.read(new ByteArrayInputStream(whole(cleaned)));
        for (int x = 0; x < 600; x += 13) {
            if (image.getRGB(x, 10) >>> 24 > 0) {
                assertThat(whole.getRGB(x, 10)).isEqualTo(image.getRGB(x, 10));
            }
        }
    }

    @Test
    void theSameFileGivesTheSameBytes() {
        byte[] jpeg = Pictures.jpeg(Pictures.fields(900, 700), 6, new byte[0]);
        byte[] pdf = Papers.telling();

        assertThat(whole(clean("a.jpg", jpeg))).isEqualTo(whole(clean("b.jpg", jpeg)));
        assertThat(whole(clean("a.pdf", pdf))).isEqualTo(whole(clean("b.pdf", pdf)));
    }

    /**
     * What one machine makes, all make. Where this fails because cleaning was changed, {@link Cleaning#VERSION} is to
     * change too: machines keep what they cleaned.
     */
    @Test
    void bytesAreTheSameOnEveryMachine() {
        assertThat(Cleaning.VERSION).isEqualTo("2");
        assertThat(Sha256.hex(whole(clean("a.png", Pictures.encoded(noise(700, 500), "png"))))
                        .substring(0, 16))
                .isEqualTo("aec24e7a63d8a358");
        assertThat(Sha256.hex(whole(clean("a.jpg", Pictures.encoded(noise(2000, 1100), "jpg"))))
                        .substring(0, 16))
                .isEqualTo("284546bfcf354dad");
    }

    private static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        java.util.Random random = new java.util.Random(5);
        for (int i = 0; i < width * height; i++) {
            int x = i % width;
            int y = i / width;
            image.setRGB(x, y, ((x * 3 & 255) << 16) | (((x * y) >> 7 & 255) << 8) | (random.nextInt(90) + (y & 127)));
        }
        return image;
    }

    @Test
    void paperKeepsItsPages() throws IOException {
        try (PDDocument document = Loader.loadPDF(whole(clean("a.pdf", Papers.telling())))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void aDrawingKeepsWhatIsDrawn() {
        String photo = Base64.getEncoder().encodeToString(Pictures.jpeg(Pictures.fields(20, 10), 1, new byte[0]));
        byte[] file = bytes("<?xml version='1.0'?><!-- CANARY --><svg xmlns='http://www.w3.org/2000/svg'"
                + " xmlns:xlink='http://www.w3.org/1999/xlink' xmlns:i='http://inkscape' viewBox='0 0 40 20'"
                + " i:export-filename='/home/CANARY/a.png'><metadata><a>CANARY</a></metadata><i:view>CANARY</i:view>"
                + "<title>A &amp; B</title><style>/* CANARY */ .a{fill:url(#g)}</style>"
                + "<g id='g' class='a'><use xlink:href='#g'/></g>"
                + "<image href='data:image/jpeg;base64," + photo + "'/></svg>");

        Cleaned cleaned = clean("a.svg", file);

        String svg = new String(whole(cleaned), StandardCharsets.UTF_8);
        assertThat(svg).contains("<title>A &amp; B</title>", "<use xlink:href=\"#g\"/>", "fill:url(#g)", "data:image/");
        assertThat(svg).doesNotContain("CANARY", "inkscape");
        String inside = svg.replaceAll("(?s).*base64,([^\"]*)\".*", "$1");
        assertThat(new String(Base64.getDecoder().decode(inside), StandardCharsets.ISO_8859_1))
                .doesNotContain("CANARY");
        assertThat(cleaned.copies().get(0).width()).isEqualTo(40);
    }

    static Stream<Arguments> hostile() {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>";
        byte[] jpeg = Pictures.encoded(Pictures.fields(200, 200), "jpg");
        byte[] png = Pictures.encoded(Pictures.fields(200, 200), "png");
        byte[] paper = Papers.telling();
        return Stream.of(
                Arguments.of("a.svg", bytes(svg + "<script>alert(1)</script></svg>"), Code.MEDIA_ACTIVE),
                Arguments.of("a.svg", bytes(svg + "\n<g onclick='alert(1)'/></svg>"), Code.MEDIA_ACTIVE),
                Arguments.of("a.svg", bytes(svg + "<g ONLOAD='alert(1)'/></svg>"), Code.MEDIA_ACTIVE),
                Arguments.of("a.svg", bytes(svg + "<foreignObject/></svg>"), Code.MEDIA_ACTIVE),
                Arguments.of("a.svg", bytes(svg + "<a href='javascript:alert(1)'/></svg>"), Code.MEDIA_ACTIVE),
                Arguments.of("a.svg", bytes(svg + "<image xlink:href='http://x.org/a.png'/></svg>"), Code.MEDIA_ACTIVE),
                Arguments.of("a.svg", bytes(svg + "<use href='other.svg#a'/></svg>"), Code.MEDIA_ACTIVE),
                Arguments.of("a.svg", bytes(svg + "<style>@import 'x.css'</style></svg>"), Code.MEDIA_ACTIVE),
                Arguments.of("a.svg", bytes(svg + "<g style='fill:url(//x.org/a)'/></svg>"), Code.MEDIA_ACTIVE),
                Arguments.of("a.svg", bytes(svg + "<style>a{fill:u\\72l(//x.org)}</style></svg>"), Code.MEDIA_ACTIVE),
                Arguments.of(
                        "a.svg", bytes(svg + "<a><set attributeName='href' to='x'/></a></svg>"), Code.MEDIA_ACTIVE),
                Arguments.of("a.svg", bytes("<?xml-stylesheet href='x.css'?>" + svg + "</svg>"), Code.MEDIA_ACTIVE),
                Arguments.of("a.svg", bytes("<!DOCTYPE svg>" + svg + "</svg>"), Code.MEDIA_ACTIVE),
                Arguments.of(
                        "a.svg",
                        bytes("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + svg + "&a;</svg>"),
                        Code.MEDIA_ACTIVE),
                Arguments.of(
                        "a.svg",
                        bytes(svg + "<style>a{background:image-set('https://x.org/a' 1x)}</style></svg>"),
                        Code.MEDIA_ACTIVE),
                Arguments.of(
                        "a.svg",
                        bytes(svg + "<style>a{background:-webkit-image-set('a.png' 1x)}</style></svg>"),
                        Code.MEDIA_ACTIVE),
                Arguments.of("a.svg", bytes(svg + "<g style='background:src(//x.org/a)'/></svg>"), Code.MEDIA_ACTIVE),
                Arguments.of("a.svg", bytes(svg + "<g fill='image(//x.org/a)'/></svg>"), Code.MEDIA_ACTIVE),
                Arguments.of("a.svg", bytes(svg + "<style>a{--a:'//x.org/a'}</style></svg>"), Code.MEDIA_ACTIVE),
                Arguments.of("a.svg", bytes(svg + "<style>a{fill:ur\\l(//x.org)}</style></svg>"), Code.MEDIA_ACTIVE),
                Arguments.of("a.svg", bytes(svg + "<g fill='ur\\l(//x.org)'/></svg>"), Code.MEDIA_ACTIVE),
                Arguments.of(
                        "a.svg", bytes(svg + "<style>a{fill:ur<!-- -->l(//x.org)}</style></svg>"), Code.MEDIA_ACTIVE),
                Arguments.of(
                        "a.svg", bytes(svg + "<style>a{}<g/>a{fill:url(//x.org)}</style></svg>"), Code.MEDIA_ACTIVE),
                Arguments.of(
                        "a.svg",
                        bytes(svg + "<style>a{}<![CDATA[a{fill:url(//x.org)}]]></style></svg>"),
                        Code.MEDIA_ACTIVE),
                Arguments.of(
                        "a.svg",
                        bytes(svg + "<style>a{b:'@namespace'; fill:url(//x.org/a);}</style></svg>"),
                        Code.MEDIA_ACTIVE),
                Arguments.of("a.svg", bytes(svg + "<style>g > text{display:none}</style></svg>"), Code.MEDIA_HIDDEN),
                Arguments.of(
                        "a.svg", bytes(svg + "<g class='a'/><style>.a{display:none}</style></svg>"), Code.MEDIA_HIDDEN),
                Arguments.of("a.pdf", Papers.linking("javascript:alert(1)"), Code.MEDIA_ACTIVE),
                Arguments.of("a.pdf", Papers.linking(" java\nscript:alert(1)"), Code.MEDIA_ACTIVE),
                Arguments.of("a.pdf", Papers.linking("FILE:///etc/passwd"), Code.MEDIA_ACTIVE),
                Arguments.of("a.pdf", Papers.layered(true), Code.MEDIA_HIDDEN),
                Arguments.of("a.pdf", Papers.toBeBlackened(), Code.MEDIA_HIDDEN),
                Arguments.of("a.pdf", Papers.packed(1, 65 << 20), Code.MEDIA_SIZE),
                Arguments.of("a.pdf", Papers.packed(2, 300 << 20), Code.MEDIA_SIZE),
                Arguments.of("a.png", longPng(), Code.MEDIA_SIZE),
                Arguments.of("a.png", packedBeside("zTXt", "a\0\0"), Code.MEDIA_SIZE),
                Arguments.of("a.png", packedBeside("iCCP", "a\0\0"), Code.MEDIA_SIZE),
                Arguments.of("a.png", packedBeside("iTXt", "a\0\1\0en\0b\0"), Code.MEDIA_SIZE),
                Arguments.of("a.svg", bytes(svg + "<g>"), Code.MEDIA_DAMAGED),
                Arguments.of("a.svg", bytes(svg + "<g>".repeat(2000)), Code.MEDIA_DAMAGED),
                Arguments.of("a.pdf", Papers.acting("JS"), Code.MEDIA_ACTIVE),
                Arguments.of("a.pdf", Papers.acting("Launch"), Code.MEDIA_ACTIVE),
                Arguments.of("a.pdf", Papers.locked(), Code.MEDIA_DAMAGED),
                Arguments.of("a.pdf", Arrays.copyOf(paper, paper.length / 2), Code.MEDIA_DAMAGED),
                Arguments.of("a.pdf", Arrays.copyOf(paper, paper.length - 20), Code.MEDIA_DAMAGED),
                Arguments.of("a.pdf", bytes("%PDF-1.7\nstartxref\n0\n%%EOF"), Code.MEDIA_DAMAGED),
                Arguments.of("a.pdf", bomb(), Code.MEDIA_SIZE),
                Arguments.of("a.jpg", Arrays.copyOf(jpeg, jpeg.length / 2), Code.MEDIA_DAMAGED),
                Arguments.of("a.jpg", Arrays.copyOf(jpeg, jpeg.length - 2), Code.MEDIA_DAMAGED),
                Arguments.of("a.jpg", Arrays.copyOf(jpeg, 30), Code.MEDIA_DAMAGED),
                Arguments.of("a.png", Arrays.copyOf(png, png.length / 2), Code.MEDIA_DAMAGED),
                Arguments.of("a.png", large(png, 20_000, 20), Code.MEDIA_SIZE),
                Arguments.of("a.png", large(png, 15_000, 15_000), Code.MEDIA_SIZE),
                Arguments.of("a.png", large(png, 2_000_000_000, 2_000_000_000), Code.MEDIA_SIZE),
                Arguments.of("a.jpg", tall(jpeg), Code.MEDIA_SIZE),
                Arguments.of("a.png", jpeg, Code.MEDIA_TYPE),
                Arguments.of("a.jpg", bytes("<html></html>"), Code.MEDIA_TYPE),
                Arguments.of("a.csv", jpeg, Code.MEDIA_TYPE),
                Arguments.of("a.pdf", png, Code.MEDIA_TYPE),
                Arguments.of("a.heic", bytes("\0\0\0\u0018ftypheic\0\0\0\0"), Code.MEDIA_TYPE),
                Arguments.of("a.docx", bytes("PK\3\4"), Code.MEDIA_TYPE),
                Arguments.of("a", bytes("x"), Code.MEDIA_TYPE));
    }

    /** Says of itself that it is larger. */
    private static byte[] large(byte[] png, int width, int height) {
        byte[] head = Arrays.copyOfRange(png, 16, 29);
        ByteBuffer.wrap(head).putInt(0, width).putInt(4, height);
        return Pictures.concat(
                Arrays.copyOf(png, 8), Pictures.chunk("IHDR", head), Arrays.copyOfRange(png, 33, png.length));
    }

    private static byte[] tall(byte[] jpeg) {
        byte[] file = jpeg.clone();
        for (int i = 0; i + 9 < file.length; i++) {
            if ((file[i] & 0xff) == 0xff && (file[i + 1] & 0xff) == 0xc0) {
                ByteBuffer.wrap(file).putShort(i + 5, (short) 20_000);
                return file;
            }
        }
        throw new IllegalStateException("no frame");
    }

    /** A list of objects that unpacks to far more than it takes. */
    private static byte[] bomb() {
        byte[] packed = Pictures.deflated(new byte[100 << 20]);
        return Pictures.concat(
                bytes("%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 5/Filter/FlateDecode/Length " + packed.length
                        + ">>\nstream\n"),
                packed,
                bytes("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF"));
    }

    @ParameterizedTest(name = "{0} {2} {index}")
    @MethodSource("hostile")
    void whatCannotBeTrustedIsRefused(String name, byte[] file, Code code) {
        Refusal refusal = refusal(name, file);

        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).as(refusal.what()).isEqualTo(code);
        assertThat(refusal.what()).isNotEmpty();
        assertThat(refusal.hint()).isNotEmpty();
    }

    @Test
    void aScriptIsToldByItsLine() {
        assertThat(refusal("a.svg", bytes("<svg xmlns='http://www.w3.org/2000/svg'>\n\n<script/></svg>"))
                        .what())
                .contains("line 3");
    }

    @Test
    void packedTextsOfPicturesAreDropped() {
        byte[] png = Pictures.encoded(Pictures.fields(50, 50), "png");
        byte[] file =
                beside(png, "zTXt", Pictures.concat(Pictures.ascii("a\0\0"), Pictures.deflated(new byte[1 << 20])));

        assertThat(clean("a.png", file).copies()).hasSize(1);
    }

    /** Behind the head. */
    private static byte[] beside(byte[] png, String name, byte[] data) {
        return Pictures.concat(
                Arrays.copyOf(png, 33), Pictures.chunk(name, data), Arrays.copyOfRange(png, 33, png.length));
    }

    private static byte[] packedBeside(String name, String head) {
        byte[] packed = Pictures.deflated(new byte[5 << 20]);
        return beside(Pictures.encoded(Pictures.fields(50, 50), "png"), name, Pictures.concat(bytes(head), packed));
    }

    /** Its pixels are followed by a hundred million bytes that nobody draws. */
    private static byte[] longPng() {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(100)
                .putInt(100)
                .put((byte) 8)
                .put((byte) 2)
                .array();
        return Pictures.concat(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'},
                Pictures.chunk("IHDR", head),
                Pictures.chunk("IDAT", Pictures.deflated(new byte[100 << 20])),
                Pictures.chunk("IEND", new byte[0]));
    }

    @Test
    void interlacedPicturesAreNoBombs() {
        BufferedImage image = Pictures.fields(101, 67);
        assertThat(clean("a.png", Pictures.interlaced(image)).copies().get(0).width())
                .isEqualTo(101);
    }

    @Test
    void notesAreTakenOffPaperAndItsLinksStay() throws IOException {
        byte[] paper = whole(clean("a.pdf", Papers.noted()));

        assertThat(new String(paper, StandardCharsets.ISO_8859_1))
                .doesNotContain("CANARY")
                .contains("https://example.org/m");
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(document.getPage(0).getAnnotations())
                    .extracting(PDAnnotation::getSubtype)
                    .containsExactly("Highlight", "Link");
        }
    }

    @Test
    void hiddenLayersAreNamed() {
        assertThat(refusal("a.pdf", Papers.layered(true)).what()).contains("“For the lawyer”");
        assertThat(clean("a.pdf", Papers.layered(false)).copies()).hasSize(1);
    }

    @Test
    void whatADrawingDoesNotShowIsNotInIt() {
        String cleaned = new String(
                whole(clean(
                        "a.svg",
                        bytes("<svg xmlns='http://www.w3.org/2000/svg' data-by='CANARY'><desc>CANARY</desc>"
                                + "<style>.off,.no{display:none} .on{fill:red}</style>"
                                + "<g display='none'><text>CANARY</text></g><g class='on off'><text>CANARY</text></g>"
                                + "<g style='fill:red; display : none'><g/><text>CANARY</text></g>"
                                + "<g visibility='hidden'><text>CANARY</text><text visibility='visible'>Seen</text></g>"
                                + "<text style='visibility:hidden'>CANARY</text><text>A<tspan display='none'>CANARY</tspan>"
                                + "</text><g data-name='CANARY' class='on'><path d='M0 0'/></g></svg>"))),
                StandardCharsets.UTF_8);

        assertThat(cleaned).doesNotContain("CANARY").contains("Seen", "<text>A</text>", "<g class=\"on\"><path d=");
    }

    @Test
    void aDrawingMayNameWhatItIsMadeOf() {
        byte[] file = bytes(
                "<svg xmlns='http://www.w3.org/2000/svg' aria-label='see \"https://example.org\"'"
                        + " requiredExtensions='http://www.w3.org/1999/xhtml'><style>@namespace s url(http://www.w3.org/2000/svg);"
                        + "@namespace 'http://www.w3.org/1999/xhtml'; s|a{fill:url(#b);font-family:\"Source Sans\"}</style></svg>");

        assertThat(new String(whole(clean("a.svg", file)), StandardCharsets.UTF_8))
                .contains("@namespace s", "Source Sans");
    }

    @Test
    void whatIsAllowedStaysAsItIs() {
        byte[] file = bytes("a;b\n");
        assertThat(whole(clean("a.CSV", file))).isSameAs(file);
    }
}
