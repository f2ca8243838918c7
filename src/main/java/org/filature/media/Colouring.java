package org.filature.media;

import java.util.Optional;
import org.filature.media.Decoded.Values;

/**
 * Turns a pixel's numbers into sRGB. Inks are taken for ideal ones: their profiles are tables too large to be worth it.
 */
final class Colouring {
    private static final int OPAQUE = 0xff << 24;

    private final Values values;
    private final Optional<IccProfile> profile;

    private Colouring(Values values, Optional<IccProfile> profile) {
        this.values = values;
        this.profile = profile;
    }

    /** For the pixels of a picture. */
    static Colouring of(Decoded picture) {
        boolean isGrey = picture.values() == Values.GREY || picture.values() == Values.GREY_ALPHA;
        return new Colouring(
                picture.values(), picture.profile().filter(profile -> profile.isGrey() == isGrey && !profile.isSrgb()));
    }

    /** Alpha, red, green and blue in one number. */
    int argb(int[] pixel) {
        return switch (values) {
            case GREY -> OPAQUE | grey(pixel[0]);
            case GREY_ALPHA -> pixel[1] << 24 | grey(pixel[0]);
            case RGB -> OPAQUE | colour(pixel[0], pixel[1], pixel[2]);
            case RGB_ALPHA -> pixel[3] << 24 | colour(pixel[0], pixel[1], pixel[2]);
            case YCC -> {
                int rgb = rgb(pixel);
                yield OPAQUE | colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
            }
            case CMYK -> printed(255 - pixel[0], 255 - pixel[1], 255 - pixel[2], 255 - pixel[3]);
            case INVERTED_CMYK -> printed(pixel[0], pixel[1], pixel[2], pixel[3]);
            case YCCK -> {
                int cmy = rgb(pixel);
                yield printed(255 - (cmy >> 16 & 0xff), 255 - (cmy >> 8 & 0xff), 255 - (cmy & 0xff), 255 - pixel[3]);
            }
            case INVERTED_YCCK -> {
                int light = rgb(pixel);
                yield printed(light >> 16 & 0xff, light >> 8 & 0xff, light & 0xff, pixel[3]);
            }
        };
    }

    private int grey(int value) {
        int grey = profile.map(known -> known.grey(value)).orElse(value);
        return grey << 16 | grey << 8 | grey;
    }

    private int colour(int red, int green, int blue) {
        return profile.isPresent() ? profile.get().colour(red, green, blue) : red << 16 | green << 8 | blue;
    }

    /** What each ink leaves of the light, and black of that. */
    private static int printed(int red, int green, int blue, int black) {
        return OPAQUE | share(red, black) << 16 | share(green, black) << 8 | share(blue, black);
    }

    private static int share(int value, int of) {
        return (value * of + 127) / 255;
    }

    /** ITU-T T.871, in whole numbers. */
    private static int rgb(int[] ycc) {
        int y = (ycc[0] << 16) + (1 << 15);
        int cb = ycc[1] - 128;
        int cr = ycc[2] - 128;
        int red = (y + 91_881 * cr) >> 16;
        int green = (y - 22_554 * cb - 46_802 * cr) >> 16;
        int blue = (y + 116_130 * cb) >> 16;
        return within(red) << 16 | within(green) << 8 | within(blue);
    }

    private static int within(int value) {
        return Math.max(0, Math.min(255, value));
    }
}
