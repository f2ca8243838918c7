package org.filature.media;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.util.Optional;
import org.filature.diagnostic.Code;
import org.filature.media.Decoded.Rows;
import org.filature.media.Decoded.Values;

/** Reads the numbers of decoded pictures as they are: the JDK's own conversions of colour differ between systems. */
final class Samples {
    private Samples() {}

    /** The numbers of an image of any of the JDK's kinds. */
    static Decoded of(BufferedImage image, Optional<IccProfile> profile, int orientation) throws Refusal {
        ColorModel model = image.getColorModel();
        int width = image.getWidth();
        int height = image.getHeight();
        if (model instanceof IndexColorModel palette) {
            return new Decoded(
                    width, height, Values.RGB_ALPHA, indexed(image.getRaster(), palette), profile, orientation);
        }
        boolean isGrey = model.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        boolean isColoured = model.getColorSpace().getType() == ColorSpace.TYPE_RGB;
        int bands = image.getRaster().getNumBands();
        boolean isKnown = (isGrey || isColoured)
                && bands == (isGrey ? 1 : 3) + (model.hasAlpha() ? 1 : 0)
                && image.getSampleModel().getDataType() <= DataBuffer.TYPE_INT
                && image.getSampleModel().getDataType() != DataBuffer.TYPE_SHORT
                && !model.isAlphaPremultiplied();
        if (!isKnown) {
            throw new Refusal(
                    Code.MEDIA_TYPE, "has its colours in a form that is not read", "save it as a PNG or a JPEG");
        }
        Values values = isGrey
                ? model.hasAlpha() ? Values.GREY_ALPHA : Values.GREY
                : model.hasAlpha() ? Values.RGB_ALPHA : Values.RGB;
        return new Decoded(width, height, values, of(image.getRaster(), bands), profile, orientation);
    }

    private static Rows indexed(Raster raster, IndexColorModel palette) {
        int[] colours = new int[palette.getMapSize()];
        palette.getRGBs(colours);
        int[] indices = new int[raster.getWidth()];
        return (y, row) -> {
            raster.getSamples(raster.getMinX(), raster.getMinY() + y, indices.length, 1, 0, indices);
            for (int x = 0, at = 0; x < indices.length; x++) {
                int colour = indices[x] < colours.length ? colours[indices[x]] : 0xff << 24;
                row[at++] = colour >> 16 & 0xff;
                row[at++] = colour >> 8 & 0xff;
                row[at++] = colour & 0xff;
                row[at++] = colour >>> 24;
            }
        };
    }

    /** The numbers of a raster, each brought to eight bits. */
    static Rows of(Raster raster, int bands) {
        SampleModel model = raster.getSampleModel();
        if (raster.getNumBands() != bands) {
            throw new IllegalArgumentException("it has other numbers than it says");
        }
        if (model instanceof PixelInterleavedSampleModel interleaved
                && raster.getDataBuffer() instanceof DataBufferByte bytes
                && raster.getParent() == null) {
            return bytes(raster, interleaved, bytes);
        }
        int[] most = new int[bands];
        for (int i = 0; i < bands; i++) {
            most[i] = model.getSampleSize(i) > 16 ? 0 : (1 << model.getSampleSize(i)) - 1;
        }
        return (y, row) -> {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, row);
            for (int i = 0; i < row.length; i++) {
                int of = most[i % bands];
                row[i] = of == 255 ? row[i] : of == 0 ? 0 : (int) (((long) (row[i] & of) * 255 + of / 2) / of);
            }
        };
    }

    private static Rows bytes(Raster raster, PixelInterleavedSampleModel model, DataBufferByte buffer) {
        byte[] data = buffer.getData();
        int[] offsets = model.getBandOffsets();
        int step = model.getPixelStride();
        int width = raster.getWidth();
        return (y, row) -> {
            int at = buffer.getOffset() + y * model.getScanlineStride();
            for (int x = 0, i = 0; x < width; x++, at += step) {
                for (int offset : offsets) {
                    row[i++] = data[at + offset] & 0xff;
                }
            }
        };
    }
}
