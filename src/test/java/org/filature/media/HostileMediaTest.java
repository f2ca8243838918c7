package org.filature.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filature.media.Cleanings.bytes;
import static org.filature.media.Cleanings.clean;
import static org.filature.media.Cleanings.refusal;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that lie, hide programs, load what is elsewhere or unpack without end are refused. */
class HostileMediaTest {
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
}
