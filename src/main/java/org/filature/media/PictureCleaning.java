package org.filature.media;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.filature.media.Cleaned.Made;
import org.filature.png.ColourPng;

/**
 * Makes a picture anew from its pixels alone: decoded, in sRGB, upright, in some widths. What is not pixels cannot come
 * through.
 */
final class PictureCleaning {
    private static final float QUALITY = 0.82f;
    /** So many megabytes of pixels are in memory at once, whatever the number of cores, unless one alone has more. */
    private static final int ROOM = 192;

    private static final Semaphore MEMORY = new Semaphore(ROOM);

    private PictureCleaning() {}

    static Cleaned clean(FileType type, byte[] file) throws Refusal {
        Decoder.Opened opened = Decoder.open(type, file);
        int room = (int) Math.min(ROOM, 1 + (opened.bytes() >> 20));
        MEMORY.acquireUninterruptibly(room);
        try {
            Decoder.Result decoded = opened.decode();
            try {
                return new Cleaned(copies(type, decoded), decoded.isMoving());
            } catch (RuntimeException broken) {
                throw Refusal.damaged("its pixels cannot be read");
            }
        } finally {
            MEMORY.release(room);
        }
    }

    /** Each from the one that is next larger, which costs little and shows no difference. */
    private static List<Made> copies(FileType type, Decoder.Result decoded) {
        Decoded picture = decoded.picture();
        List<Integer> widths = Widths.of(picture.isLying() ? picture.height() : picture.width());
        Canvas widest = Shrinking.to(picture, widths.get(widths.size() - 1));
        boolean isOpaque = ColourPng.isOpaque(widest.pixels());
        boolean isPhoto = decoded.isPhoto()
                && isOpaque
                && (type == FileType.JPEG || ColourPng.colours(widest.pixels()).length == 0);
        List<Made> copies = new ArrayList<>();
        Canvas canvas = widest;
        copies.add(made(canvas, isPhoto));
        for (int i = widths.size() - 2; i >= 0; i--) {
            canvas = Shrinking.to(Decoded.of(canvas, isOpaque), widths.get(i));
            copies.add(made(canvas, isPhoto));
        }
        Collections.reverse(copies);
        return copies;
    }

    private static Made made(Canvas canvas, boolean isPhoto) {
        byte[] bytes = isPhoto ? jpeg(canvas) : ColourPng.of(canvas.width(), canvas.height(), canvas.pixels());
        return new Made(canvas.width(), canvas.height(), isPhoto ? "jpg" : "png", bytes);
    }

    /**
     * The JDK's encoder computes in whole numbers: its bytes are the same with either of the libraries that JDKs have.
     */
    private static byte[] jpeg(Canvas canvas) {
        BufferedImage image = image(canvas);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = writer();
        JPEGImageWriteParam settings = new JPEGImageWriteParam(Locale.ROOT);
        settings.setOptimizeHuffmanTables(true);
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(QUALITY);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail so", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** In the order of bytes that the encoder has itself: it would take long to reorder any other. */
    private static BufferedImage image(Canvas canvas) {
        byte[] bytes = new byte[3 * canvas.pixels().length];
        int at = 0;
        for (int pixel : canvas.pixels()) {
            bytes[at++] = (byte) (pixel >> 16);
            bytes[at++] = (byte) (pixel >> 8);
            bytes[at++] = (byte) pixel;
        }
        WritableRaster raster = Raster.createInterleavedRaster(
                new DataBufferByte(bytes, bytes.length),
                canvas.width(),
                canvas.height(),
                3 * canvas.width(),
                3,
                new int[] {0, 1, 2},
                null);
        ColorModel colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(colours, raster, false, null);
    }

    private static ImageWriter writer() {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.imageio.")) {
                return writer;
            }
        }
        throw new IllegalStateException("every Java platform writes JPEG");
    }
}
