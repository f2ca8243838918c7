package org.filature.media;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.filature.diagnostic.Code;
import org.filature.media.Decoded.Values;

/**
 * Decodes pictures. What the libraries get is bare of all that is not shown; sizes are looked at before anything is
 * decoded.
 */
final class Decoder {
    private Decoder() {}

    /**
     * What comes of a picture.
     *
     * @param isMoving whether it is the first of several
     * @param isPhoto whether it was compressed as photographs are
     */
    record Result(Decoded picture, boolean isMoving, boolean isPhoto) {}

    /**
     * A picture whose size is known and allowed, and which is not decoded yet.
     *
     * @param bytes how much memory decoding takes
     */
    record Opened(long bytes, Decoding decoding) {
        Result decode() throws Refusal {
            try {
                return decoding.run();
            } catch (IOException | RuntimeException broken) {
                throw Refusal.damaged("it cannot be decoded");
            }
        }
    }

    /** Decodes a picture. */
    private interface Decoding {
        Result run() throws Refusal, IOException;
    }

    /** Looks at what a picture says of itself. */
    static Opened open(FileType type, byte[] file) throws Refusal {
        try {
            return switch (type) {
                case JPEG -> jpeg(JpegFile.read(file));
                case PNG -> png(PngFile.read(file));
                case WEBP -> webp(WebpFile.read(file));
                default -> other(type, file);
            };
        } catch (IOException | RuntimeException broken) {
            throw Refusal.damaged("it cannot be decoded");
        }
    }

    private static Opened opened(int width, int height, int bytes, Decoding decoding) throws Refusal {
        Limits.check(width, height);
        return new Opened((long) width * height * bytes, decoding);
    }

    private static Opened jpeg(JpegFile file) throws Refusal {
        int bytes = file.components() * (file.isProgressive() ? 3 : 1);
        return opened(file.width(), file.height(), bytes, () -> decode(file));
    }

    private static Result decode(JpegFile file) throws Refusal, IOException {
        AtomicBoolean isBroken = new AtomicBoolean();
        ImageReader reader = reader("jpeg");
        reader.addIIOReadWarningListener((source, warning) -> isBroken.set(true));
        Raster raster = open(reader, file.bare()).readRaster(0, null);
        reader.dispose();
        if (isBroken.get()) {
            throw Refusal.damaged("a part of it is missing");
        }
        Values values = switch (file.colours()) {
            case GREY -> Values.GREY;
            case YCC -> Values.YCC;
            case RGB -> Values.RGB;
            case CMYK -> file.isInverted() ? Values.INVERTED_CMYK : Values.CMYK;
            case YCCK -> file.isInverted() ? Values.INVERTED_YCCK : Values.YCCK;
        };
        Decoded picture = new Decoded(
                file.width(),
                file.height(),
                values,
                Samples.of(raster, values.count()),
                IccProfile.read(file.profile()),
                file.orientation());
        return new Result(picture, false, true);
    }

    private static Opened png(PngFile file) throws Refusal {
        return opened(file.width(), file.height(), 8, () -> {
            BufferedImage image = open(reader("png"), file.bare()).read(0);
            Decoded picture = Samples.of(image, IccProfile.read(file.profile()), file.orientation());
            return new Result(picture, file.isMoving(), false);
        });
    }

    private static Opened webp(WebpFile file) throws Refusal {
        return opened(file.width(), file.height(), 8, () -> {
            ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
            BufferedImage image = open(reader, file.bare()).read(0);
            Decoded picture = Samples.of(image, IccProfile.read(file.profile()), file.orientation());
            return new Result(picture, file.isMoving(), !file.isLossless());
        });
    }

    /** GIF, TIFF and BMP, which the JDK reads without help. */
    private static Opened other(FileType type, byte[] file) throws Refusal, IOException {
        ImageReader reader = open(reader(type.name().toLowerCase(Locale.ROOT)), file);
        return opened(reader.getWidth(0), reader.getHeight(0), 8, () -> decode(type, reader, file));
    }

    private static Result decode(FileType type, ImageReader reader, byte[] file) throws Refusal, IOException {
        boolean isTiff = type == FileType.TIFF;
        boolean areMany = type != FileType.BMP && reader.getNumImages(true) > 1;
        if (isTiff && areMany) {
            throw new Refusal(
                    Code.MEDIA_TYPE,
                    "has several pages: a picture has one",
                    "save it as a PDF, or each page by itself");
        }
        Optional<IccProfile> profile = isTiff ? IccProfile.read(Exif.profile(file)) : Optional.empty();
        int orientation = isTiff ? Exif.orientation(file) : Exif.UPRIGHT;
        return new Result(Samples.of(reader.read(0), profile, orientation), areMany, type != FileType.GIF);
    }

    private static ImageReader open(ImageReader reader, byte[] file) {
        reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)), false, true);
        return reader;
    }

    /** The JDK's own, whatever else there may be: another would decode a little differently. */
    private static ImageReader reader(String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith("com.sun.imageio.")) {
                return reader;
            }
        }
        throw new IllegalStateException("every Java platform reads " + format);
    }
}
