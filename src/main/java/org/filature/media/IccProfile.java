package org.filature.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A colour profile (ISO 15076-1) as far as it turns red, green and blue, or grey, into sRGB: by a curve for each and a
 * matrix, as the profiles of cameras and screens do. The JDK's own way differs in its last bit from system to system.
 *
 * @param curves how light each of the 256 values of a channel is; one curve for grey, three for colours
 * @param matrix from the profile's light to that of sRGB, row by row; empty for grey
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record IccProfile(double[][] curves, double[] matrix) {
    private static final double[] FROM_XYZ = {
        3.1338561, -1.6168667, -0.4906146, -0.9787684, 1.9161415, 0.0334540, 0.0719453, -0.2289914, 1.4052427
    };
    private static final int FINE = 1 << 14;
    private static final byte[] TO_SRGB = toSrgb();
    private static final int MOST_TAGS = 200;

    /** A profile; nothing if it is of another kind, or broken: such pictures are taken for sRGB. */
    static Optional<IccProfile> read(byte[] file) {
        try {
            ByteBuffer icc = ByteBuffer.wrap(file);
            String space = word(icc, 16);
            if (!word(icc, 20).equals("XYZ ") || icc.getInt(128) > MOST_TAGS) {
                return Optional.empty();
            }
            if (space.equals("GRAY")) {
                return curve(icc, "kTRC").map(grey -> new IccProfile(new double[][] {grey}, new double[0]));
            }
            return space.equals("RGB ") ? colours(icc) : Optional.empty();
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<IccProfile> colours(ByteBuffer icc) {
        String[] names = {"r", "g", "b"};
        double[][] curves = new double[3][];
        double[] toXyz = new double[9];
        for (int i = 0; i < 3; i++) {
            Optional<double[]> curve = curve(icc, names[i] + "TRC");
            int at = find(icc, names[i] + "XYZ");
            if (curve.isEmpty() || at < 0) {
                return Optional.empty();
            }
            curves[i] = curve.get();
            for (int row = 0; row < 3; row++) {
                toXyz[3 * row + i] = fixed(icc, at + 8 + 4 * row);
            }
        }
        return Optional.of(new IccProfile(curves, whiteStaysWhite(product(FROM_XYZ, toXyz))));
    }

    /** Whether it says what is taken for granted where there is none. */
    boolean isSrgb() {
        if (matrix.length != 9) {
            return false;
        }
        for (int i = 0; i < 9; i++) {
            if (Math.abs(matrix[i] - (i % 4 == 0 ? 1 : 0)) > 0.005) {
                return false;
            }
        }
        for (double[] curve : curves) {
            for (int value = 0; value < 256; value++) {
                if (Math.abs(srgb(curve[value]) - value) > 1) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A grey value in sRGB; what has colours has none. */
    int grey(int value) {
        return srgb(curves[0][value]);
    }

    /** A colour in sRGB: red, green and blue in one number. */
    int colour(int red, int green, int blue) {
        if (matrix.length != 9) {
            return red << 16 | green << 8 | blue;
        }
        double r = curves[0][red];
        double g = curves[1][green];
        double b = curves[2][blue];
        return srgb(matrix[0] * r + matrix[1] * g + matrix[2] * b) << 16
                | srgb(matrix[3] * r + matrix[4] * g + matrix[5] * b) << 8
                | srgb(matrix[6] * r + matrix[7] * g + matrix[8] * b);
    }

    boolean isGrey() {
        return matrix.length == 0;
    }

    private static int srgb(double light) {
        double within = Math.max(0, Math.min(1, light));
        return TO_SRGB[(int) (within * (FINE - 1) + 0.5)] & 0xff;
    }

    private static byte[] toSrgb() {
        byte[] values = new byte[FINE];
        for (int i = 0; i < FINE; i++) {
            double light = i / (double) (FINE - 1);
            double value = light <= 0.0031308 ? 12.92 * light : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
            values[i] = (byte) (int) (255 * value + 0.5);
        }
        return values;
    }

    private static double[] product(double[] a, double[] b) {
        double[] c = new double[9];
        for (int i = 0; i < 9; i++) {
            int row = i / 3 * 3;
            int column = i % 3;
            c[i] = a[row] * b[column] + a[row + 1] * b[column + 3] + a[row + 2] * b[column + 6];
        }
        return c;
    }

    /** Rounding in profiles would tint grey. */
    private static double[] whiteStaysWhite(double[] matrix) {
        for (int row = 0; row < 9; row += 3) {
            double sum = matrix[row] + matrix[row + 1] + matrix[row + 2];
            if (!(Math.abs(sum) > 0.1)) {
                throw new IllegalArgumentException("white is no white");
            }
            for (int i = row; i < row + 3; i++) {
                matrix[i] /= sum;
            }
        }
        return matrix;
    }

    private static Optional<double[]> curve(ByteBuffer icc, String tag) {
        int at = find(icc, tag);
        if (at < 0) {
            return Optional.empty();
        }
        if (word(icc, at).equals("para")) {
            return Optional.of(parametric(icc, at));
        }
        return word(icc, at).equals("curv") ? Optional.of(table(icc, at)) : Optional.empty();
    }

    private static double[] table(ByteBuffer icc, int at) {
        int count = icc.getInt(at + 8);
        double[] curve = new double[256];
        for (int i = 0; i < 256; i++) {
            double value = i / 255.0;
            if (count == 0) {
                curve[i] = value;
            } else if (count == 1) {
                curve[i] = StrictMath.pow(value, (icc.getShort(at + 12) & 0xffff) / 256.0);
            } else {
                double place = value * (count - 1);
                int low = (int) place;
                double from = entry(icc, at, low);
                double to = entry(icc, at, Math.min(low + 1, count - 1));
                curve[i] = from + (to - from) * (place - low);
            }
        }
        return curve;
    }

    private static double entry(ByteBuffer icc, int at, int index) {
        return (icc.getShort(at + 12 + 2 * index) & 0xffff) / 65535.0;
    }

    private static double[] parametric(ByteBuffer icc, int at) {
        int kind = icc.getShort(at + 8);
        if (kind < 0 || kind > 4) {
            throw new IllegalArgumentException("there is no such curve");
        }
        int[] counts = {1, 3, 4, 5, 7};
        double[] p = new double[7];
        for (int i = 0; i < counts[kind]; i++) {
            p[i] = fixed(icc, at + 12 + 4 * i);
        }
        double gamma = p[0];
        double a = kind == 0 ? 1 : p[1];
        double b = p[2];
        double c = kind >= 3 ? p[3] : 0;
        double d = kind >= 3 ? p[4] : kind == 0 ? 0 : -b / a;
        double e = kind == 4 ? p[5] : kind == 2 ? p[3] : 0;
        double f = kind == 4 ? p[6] : kind == 2 ? p[3] : 0;
        double[] curve = new double[256];
        for (int i = 0; i < 256; i++) {
            double x = i / 255.0;
            curve[i] = x >= d ? StrictMath.pow(Math.max(0, a * x + b), gamma) + e : c * x + f;
        }
        return curve;
    }

    private static int find(ByteBuffer icc, String tag) {
        int count = icc.getInt(128);
        for (int i = 0; i < count; i++) {
            if (word(icc, 132 + 12 * i).equals(tag)) {
                return icc.getInt(136 + 12 * i);
            }
        }
        return -1;
    }

    private static double fixed(ByteBuffer icc, int at) {
        return icc.getInt(at) / 65536.0;
    }

    private static String word(ByteBuffer icc, int at) {
        byte[] word = new byte[4];
        icc.get(at, word);
        return new String(word, StandardCharsets.US_ASCII);
    }
}
