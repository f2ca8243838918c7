package org.filature.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures that tell of where and by whom they were taken, in every way that their formats have. */
public final class Pictures {
    /** Stands in everything that must not be published. */
    public static final String CANARY = "CANARY-7f3a";

    private static final String XMP = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
            + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
            + " xmlns:exif='http://ns.adobe.com/exif/1.0/' exif:GPSLatitude='48,51.5N' exif:Note='" + CANARY
            + "'/></rdf:RDF></x:xmpmeta>";

    private Pictures() {}

    /** Four fields: red and green above, blue and white below. */
    public static BufferedImage fields(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean left = x < width / 2;
                Color colour = y < height / 2 ? left ? Color.RED : Color.GREEN : left ? Color.BLUE : Color.WHITE;
                image.setRGB(x, y, colour.getRGB());
            }
        }
        return image;
    }

    /** One colour all over. */
    public static BufferedImage plain(int width, int height, int rgb) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, rgb);
        }
        return image;
    }

    public static byte[] encoded(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException(format);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PNG in seven passes, which differ in size by what its sides leave over. */
    static byte[] interlaced(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** EXIF with the maker's name, a place and a thumbnail; for TIFF the same with the pixels. */
    public static byte[] exif(int orientation) {
        return tiff(orientation, new byte[0], 0, 0);
    }

    private static byte[] tiff(int orientation, byte[] rgb, int width, int height) {
        byte[] canary = ascii(CANARY + "\0");
        byte[] xmp = ascii(XMP);
        int entries = rgb.length > 0 ? 15 : 4;
        int folder = 8;
        int data = folder + 2 + entries * 12 + 4;
        int gps = data + canary.length + xmp.length + 8;
        int pixels = gps + 2 + 3 * 12 + 4 + 24;
        ByteBuffer out = ByteBuffer.allocate(pixels + rgb.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put(ascii("II")).putShort((short) 42).putInt(folder).putShort((short) entries);
        if (rgb.length > 0) {
            entry(out, 256, 3, 1, width);
            entry(out, 257, 3, 1, height);
            entry(out, 258, 3, 3, data + canary.length + xmp.length);
            entry(out, 259, 3, 1, 1);
            entry(out, 262, 3, 1, 2);
        }
        entry(out, 270, 2, canary.length, data);
        entry(out, 271, 2, canary.length, data);
        if (rgb.length > 0) {
            entry(out, 273, 4, 1, pixels);
        }
        entry(out, 274, 3, 1, orientation);
        if (rgb.length > 0) {
            entry(out, 277, 3, 1, 3);
            entry(out, 278, 4, 1, height);
            entry(out, 279, 4, 1, rgb.length);
            entry(out, 305, 2, canary.length, data);
            entry(out, 700, 1, xmp.length, data + canary.length);
        }
        entry(out, 34853, 4, 1, gps);
        out.putInt(0)
                .put(canary)
                .put(xmp)
                .putShort((short) 8)
                .putShort((short) 8)
                .putShort((short) 8);
        out.position(gps).putShort((short) 3);
        entry(out, 0, 1, 4, 0x00000302);
        entry(out, 1, 2, 2, 'N');
        entry(out, 2, 5, 3, gps + 2 + 36 + 4);
        out.putInt(0).putInt(48).putInt(1).putInt(51).putInt(1).putInt(30).putInt(1);
        return out.put(rgb).array();
    }

    private static void entry(ByteBuffer out, int tag, int type, int count, int value) {
        out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    public static byte[] tiff(BufferedImage image, int orientation) {
        byte[] rgb = new byte[image.getWidth() * image.getHeight() * 3];
        for (int i = 0; i < rgb.length / 3; i++) {
            int pixel = image.getRGB(i % image.getWidth(), i / image.getWidth());
            rgb[3 * i] = (byte) (pixel >> 16);
            rgb[3 * i + 1] = (byte) (pixel >> 8);
            rgb[3 * i + 2] = (byte) pixel;
        }
        return tiff(orientation, rgb, image.getWidth(), image.getHeight());
    }

    /** With EXIF, XMP, IPTC, a comment, a maker's note, a profile and a film behind the end. */
    public static byte[] jpeg(BufferedImage image, int orientation, byte[] profile) {
        byte[] bare = encoded(image, "jpg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bare, 0, 2);
        segment(out, 0xe1, ascii("Exif\0\0"), exif(orientation));
        segment(out, 0xe1, ascii("http://ns.adobe.com/xap/1.0/\0"), ascii(XMP));
        byte[] iptc = concat(new byte[] {0x1c, 2, 80, 0, (byte) CANARY.length()}, ascii(CANARY));
        byte[] head = concat(ascii("8BIM"), new byte[] {4, 4, 0, 0, 0, 0, 0, (byte) iptc.length});
        segment(out, 0xed, ascii("Photoshop 3.0\0"), concat(head, iptc));
        segment(out, 0xfe, ascii(CANARY));
        segment(out, 0xe5, ascii("MAKER " + CANARY));
        if (profile.length > 0) {
            segment(out, 0xe2, ascii("ICC_PROFILE\0"), new byte[] {1, 1}, profile);
        }
        out.write(bare, 2, bare.length - 2);
        out.writeBytes(ascii("ftypmp42 " + CANARY));
        return out.toByteArray();
    }

    /** Puts a segment behind a JPEG's beginning. */
    static byte[] with(byte[] jpeg, int marker, byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        segment(out, marker, parts);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[]... parts) {
        byte[] data = concat(parts);
        out.write(0xff);
        out.write(marker);
        out.write((data.length + 2) >> 8);
        out.write(data.length + 2);
        out.writeBytes(data);
    }

    /** With EXIF, XMP, a text, a compressed text, a time and a profile. */
    public static byte[] png(BufferedImage image, int orientation, byte[] profile) {
        byte[] bare = encoded(image, "png");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bare, 0, 33);
        if (profile.length > 0) {
            chunk(out, "iCCP", ascii(CANARY + "\0\0"), deflated(profile));
        }
        chunk(out, "eXIf", exif(orientation));
        chunk(out, "tEXt", ascii("Author\0" + CANARY));
        chunk(out, "zTXt", ascii("Comment\0\0"), deflated(ascii(CANARY)));
        chunk(out, "iTXt", ascii("XML:com.adobe.xmp\0\0\0\0\0" + XMP));
        chunk(out, "tIME", new byte[] {7, (byte) 0xe8, 10, 2, 12, 0, 0});
        out.write(bare, 33, bare.length - 33);
        out.writeBytes(ascii(CANARY));
        return out.toByteArray();
    }

    /** A chunk of a PNG by itself. */
    static byte[] chunk(String name, byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        chunk(out, name, parts);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[]... parts) {
        byte[] data = concat(parts);
        CRC32 sum = new CRC32();
        sum.update(ascii(name));
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(ascii(name));
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** With a comment and XMP. */
    public static byte[] gif(BufferedImage image) {
        byte[] bare = encoded(image, "gif");
        int table = (bare[10] & 0x80) == 0 ? 0 : 3 << ((bare[10] & 7) + 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bare, 0, 13 + table);
        out.writeBytes(new byte[] {0x21, (byte) 0xfe, (byte) CANARY.length()});
        out.writeBytes(ascii(CANARY + "\0"));
        out.writeBytes(new byte[] {0x21, (byte) 0xff, 11});
        out.writeBytes(ascii("XMP DataXMP"));
        out.write(100);
        out.write(ascii(XMP + XMP), 0, 100);
        out.write(0);
        out.write(bare, 13 + table, bare.length - 13 - table);
        return out.toByteArray();
    }

    /** One colour all over, which takes no bits for its pixels; with EXIF and XMP. */
    public static byte[] webp(int width, int height, int rgb, int orientation) {
        Bits bits = new Bits();
        bits.put(0x2f, 8);
        bits.put(width - 1, 14);
        bits.put(height - 1, 14);
        bits.put(0, 1 + 3);
        bits.put(0, 3);
        for (int value : List.of(rgb >> 8 & 0xff, rgb >> 16 & 0xff, rgb & 0xff, 0xff)) {
            bits.put(0b101, 3);
            bits.put(value, 8);
        }
        bits.put(0b001, 3);
        bits.put(0, 1);
        byte[] picture = bits.bytes();
        ByteBuffer size = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN).putInt(0x2c);
        size.put((byte) (width - 1)).put((byte) ((width - 1) >> 8)).put((byte) 0);
        size.put((byte) (height - 1)).put((byte) ((height - 1) >> 8)).put((byte) 0);
        byte[] chunks = concat(
                riff("VP8X", size.array()),
                riff("VP8L", picture),
                riff("EXIF", exif(orientation)),
                riff("XMP ", ascii(XMP)));
        return riff("RIFF", concat(ascii("WEBP"), chunks));
    }

    private static byte[] riff(String name, byte[] data) {
        byte[] length = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(data.length)
                .array();
        return concat(ascii(name), length, data, new byte[data.length % 2]);
    }

    /** A profile of a matrix and a curve, as screens have it. */
    public static byte[] profile(double gamma, double[] xyz) {
        String[] tags = {"rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "desc"};
        int data = 132 + tags.length * 12;
        ByteBuffer icc = ByteBuffer.allocate(data + 3 * 20 + 16 + 32);
        icc.put(16, ascii("RGB XYZ "));
        icc.putInt(128, tags.length);
        for (int i = 0; i < tags.length; i++) {
            int at = i < 3 ? data + 20 * i : i < 6 ? data + 60 : data + 76;
            icc.put(132 + 12 * i, ascii(tags[i]));
            icc.putInt(136 + 12 * i, at).putInt(140 + 12 * i, 20);
        }
        for (int i = 0; i < 3; i++) {
            icc.put(data + 20 * i, ascii("XYZ "));
            for (int j = 0; j < 3; j++) {
                icc.putInt(data + 20 * i + 8 + 4 * j, (int) Math.round(xyz[3 * i + j] * 65536));
            }
        }
        icc.put(data + 60, ascii("para")).putInt(data + 72, (int) Math.round(gamma * 65536));
        icc.put(data + 76, ascii("desc" + CANARY));
        return icc.array();
    }

    static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** Bits from the lowest up, as lossless WebP has them. */
    private static final class Bits {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private long pending;
        private int count;

        void put(int value, int length) {
            pending |= (long) value << count;
            count += length;
            while (count >= 8) {
                out.write((int) pending & 0xff);
                pending >>>= 8;
                count -= 8;
            }
        }

        byte[] bytes() {
            out.write((int) pending & 0xff);
            return out.toByteArray();
        }
    }
}
