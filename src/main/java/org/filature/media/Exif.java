package org.filature.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing that is asked of EXIF, and of TIFF: how a picture is to be turned. All else is thrown away unread. */
final class Exif {
    /** As it is. */
    static final int UPRIGHT = 1;

    private static final int ORIENTATION = 0x0112;
    private static final int PROFILE = 0x8773;
    private static final int MOST = 1000;

    private Exif() {}

    /** From 1 to 8, as EXIF counts; upright where nothing sensible is said. */
    static int orientation(byte[] tiff) {
        try {
            ByteBuffer bytes = open(tiff);
            int at = find(bytes, ORIENTATION);
            int value = at < 0 ? UPRIGHT : bytes.getShort(at + 8);
            return value >= 1 && value <= 8 ? value : UPRIGHT;
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            return UPRIGHT;
        }
    }

    /** The colour profile of a TIFF; empty if there is none. */
    static byte[] profile(byte[] tiff) {
        try {
            ByteBuffer bytes = open(tiff);
            int at = find(bytes, PROFILE);
            int length = at < 0 ? 0 : bytes.getInt(at + 4);
            if (length <= 4 || length > tiff.length) {
                return new byte[0];
            }
            byte[] profile = new byte[length];
            bytes.get(bytes.getInt(at + 8), profile);
            return profile;
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            return new byte[0];
        }
    }

    private static ByteBuffer open(byte[] tiff) {
        ByteBuffer bytes = ByteBuffer.wrap(tiff);
        return bytes.order(bytes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    private static int find(ByteBuffer bytes, int tag) {
        int folder = bytes.getInt(4);
        int count = Math.min(bytes.getShort(folder) & 0xffff, MOST);
        for (int i = 0; i < count; i++) {
            int at = folder + 2 + 12 * i;
            if ((bytes.getShort(at) & 0xffff) == tag) {
                return at;
            }
        }
        return -1;
    }
}
