package org.filature.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Takes out of a colour profile (ISO 15076-1) what it says in words: of which screen it is, when it was measured, by
 * whom. Nothing moves, and what colours are computed from stays, byte by byte; what no tag has is blanked as well.
 */
final class IccTexts {
    /** What colours are computed from. All else, and makers add their own, is words or numbers about a device. */
    private static final Set<String> COLOURS = Set.of(
            "wtpt", "bkpt", "chad", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "lumi", "A2B0", "A2B1",
            "A2B2", "A2B3", "B2A0", "B2A1", "B2A2", "B2A3", "D2B0", "D2B1", "D2B2", "D2B3", "B2D0", "B2D1", "B2D2",
            "B2D3", "gamt", "pre0", "pre1", "pre2", "cicp", "rig0", "rig2");

    private static final int HEAD = 128;
    private static final int TABLE = HEAD + 4;
    private static final int ENTRY = 12;
    private static final int MOST_TAGS = 200;
    private static final int SIGNATURE = 36;

    private final byte[] file;
    private final ByteBuffer icc;
    private final byte[] bare;
    private final ByteBuffer out;

    private IccTexts(byte[] file) {
        this.file = file;
        this.icc = ByteBuffer.wrap(file);
        this.bare = new byte[file.length];
        this.out = ByteBuffer.wrap(bare);
    }

    /** The same profile without words; nothing at all of what is none, which every reader passes over. */
    static byte[] without(byte[] file) {
        boolean isProfile = file.length >= TABLE && word(file, SIGNATURE).equals("acsp");
        int tags = isProfile ? ByteBuffer.wrap(file).getInt(HEAD) : -1;
        if (tags < 0 || tags > MOST_TAGS || TABLE + tags * ENTRY > file.length) {
            return new byte[0];
        }
        return new IccTexts(file).bare(tags);
    }

    private byte[] bare(int tags) {
        System.arraycopy(file, 0, bare, 0, TABLE + tags * ENTRY);
        head();
        for (int i = 0; i < tags; i++) {
            int at = icc.getInt(TABLE + i * ENTRY + 4);
            int length = icc.getInt(TABLE + i * ENTRY + 8);
            boolean isWithin = at >= TABLE + tags * ENTRY && length >= 8 && length <= file.length - at;
            if (isWithin && COLOURS.contains(word(file, TABLE + i * ENTRY))) {
                System.arraycopy(file, at, bare, at, length);
            } else if (isWithin) {
                empty(at, length);
            }
        }
        return bare;
    }

    /** When it was made, by which program, for whose device; and a sum of what it no longer says. */
    private void head() {
        Arrays.fill(bare, 24, 36, (byte) 0);
        out.putShort(24, (short) 2000).putShort(26, (short) 1).putShort(28, (short) 1);
        Arrays.fill(bare, 48, 56, (byte) 0);
        Arrays.fill(bare, 80, HEAD, (byte) 0);
    }

    /** Profiles must have some of these: they stay, and are of no words. What is there stays if colours need it too. */
    private void empty(int at, int length) {
        if (out.getInt(at) != 0) {
            return;
        }
        System.arraycopy(file, at, bare, at, 4);
        String kind = word(file, at);
        if (kind.equals("desc") && length > 12) {
            out.putInt(at + 8, 1);
        } else if (kind.equals("mluc") && length >= 16) {
            out.putInt(at + 12, ENTRY);
        }
    }

    private static String word(byte[] file, int at) {
        return new String(file, at, 4, StandardCharsets.ISO_8859_1);
    }
}
