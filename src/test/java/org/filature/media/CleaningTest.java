package org.filature.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filature.media.Cleanings.bytes;
import static org.filature.media.Cleanings.clean;
import static org.filature.media.Cleanings.middle;
import static org.filature.media.Cleanings.refusal;
import static org.filature.media.Cleanings.whole;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.filature.media.Cleaned.Made;
import org.filature.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single files become. */
class CleaningTest {
    private static final double[] P3 = {.51512, .2412, -.00105, .29198, .69225, .04189, .1571, .06657, .78407};
    private static final double[] ADOBE = {.60974, .31111, .01947, .20528, .62567, .06087, .14919, .06322, .74457};

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
        assertThat(Cleaning.VERSION).isEqualTo("5");
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
    void profilesWithinPaperSayNothingAndKeepTheirColours() throws IOException {
        byte[] profile = Pictures.profile(2.2, ADOBE);
        System.arraycopy(Pictures.ascii("acsp"), 0, profile, 36, 4);
        byte[] paper = whole(clean("a.pdf", Leftovers.coloured(profile)));

        assertThat(new String(paper, StandardCharsets.ISO_8859_1)).doesNotContain("CANARY");
        byte[] bare = IccTexts.without(profile);
        assertThat(IccProfile.read(bare).orElseThrow().colour(180, 120, 60))
                .isEqualTo(IccProfile.read(profile).orElseThrow().colour(180, 120, 60));
        String raw = new String(bare, StandardCharsets.ISO_8859_1);
        assertThat(new String(paper, StandardCharsets.ISO_8859_1).split(Pattern.quote(raw), -1))
                .hasSize(3);
    }

    /** A profile of the JDK's, with its names and rights. */
    @ParameterizedTest
    @ValueSource(ints = {ColorSpace.CS_sRGB, ColorSpace.CS_GRAY, ColorSpace.CS_LINEAR_RGB})
    void othersReadProfilesWithoutWordsAsBefore(int kind) {
        byte[] profile = ICC_Profile.getInstance(kind).getData();
        byte[] bare = IccTexts.without(profile);
        assertThat(bare).hasSameSizeAs(profile);
        assertThat(new String(profile, StandardCharsets.ISO_8859_1).replace("\0", ""))
                .containsPattern("lcms internal|linear sRGB|opyright");
        assertThat(new String(bare, StandardCharsets.ISO_8859_1).replace("\0", ""))
                .doesNotContainPattern("internal|linear|virtual|built|opyright|none");
        ICC_ColorSpace before = new ICC_ColorSpace(ICC_Profile.getInstance(profile));
        ICC_ColorSpace after = new ICC_ColorSpace(ICC_Profile.getInstance(bare));
        for (int i = 0; i < 20; i++) {
            float[] colour = {i * 7 % 20 / 19f, i * 3 % 20 / 19f, i / 19f};
            float[] own = Arrays.copyOf(colour, before.getNumComponents());
            assertThat(after.toRGB(own)).isEqualTo(before.toRGB(own));
        }
    }

    @Test
    void whatIsNoProfileIsNothing() {
        assertThat(IccTexts.without(bytes("CANARY".repeat(100)))).isEmpty();
    }

    /** Of fonts there is nothing to be found: their makers' rights are in all of them. */
    @Test
    void paperSaysNoMoreThanWhatIsWrittenOnIt() {
        List<String> texts = clean("a.pdf", Letters.saying("plainly written", Letters.Place.NUMBERED_LETTERS))
                .texts();

        assertThat(texts).hasSize(2);
        assertThat(texts.get(0)).isEqualToIgnoringWhitespace("plainly written");
        assertThat(texts.get(1).lines()).hasSize(3).contains("Identity", "Adobe");
    }

    @Test
    void photographsSpellNoWords() {
        List<String> texts = clean("a.pdf", Leftovers.photographs(2000, 1500)).texts();

        assertThat(texts).hasSizeLessThan(3);
        assertThat(texts.get(texts.size() - 1)).hasSizeLessThan(200);
    }

    @Test
    void whatProgramsNoteInWordsOfTheirOwnIsNotInPaper() throws IOException {
        byte[] noted = Papers.scanned();
        assertThat(ascii(noted)).contains(Pictures.CANARY);

        byte[] paper = whole(clean("a.pdf", noted));

        assertThat(ascii(paper)).doesNotContain(Pictures.CANARY, "Acme", "Login");
        assertThat(drawn(paper)).isEqualTo(drawn(noted));
    }

    private static String ascii(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The colours of the first page. */
    private static List<Integer> drawn(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            int[] colours = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            assertThat(Arrays.stream(colours).distinct().count()).isGreaterThan(2);
            return Arrays.stream(colours).boxed().toList();
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
