package org.filature.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/**
 * A JPEG taken apart: what its decoder needs, its orientation and its colour profile. All other segments (EXIF, XMP,
 * IPTC, thumbnails, notes, comments) and all that stands behind its end, where telephones put films, is dropped.
 */
final class JpegFile {
    /** How the values of its pixels are meant. */
    enum Colours {
        GREY,
        YCC,
        RGB,
        CMYK,
        YCCK
    }

    private static final int SOI = 0xd8;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int APP0 = 0xe0;
    private static final int APP15 = 0xef;
    private static final int COMMENT = 0xfe;
    private static final byte[] JFIF = {
        (byte) 0xff, (byte) APP0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };
    /** An honest one has a dozen; each costs as much as the whole. */
    private static final int MOST_SCANS = 200;

    private final byte[] file;
    private final ByteArrayOutputStream segments = new ByteArrayOutputStream();
    private final TreeMap<Integer, byte[]> profile = new TreeMap<>();
    private int orientation = Exif.UPRIGHT;
    private int width;
    private int height;
    private int components;
    private String ids = "";
    private int frame;
    private boolean isJfif;
    private int adobe = -1;

    private JpegFile(byte[] file) {
        this.file = file;
    }

    /** Takes a file apart. */
    static JpegFile read(byte[] file) throws Refusal {
        JpegFile jpeg = new JpegFile(file);
        try {
            jpeg.read();
        } catch (IndexOutOfBoundsException cutOff) {
            throw Refusal.damaged("it ends in the middle");
        }
        return jpeg;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int components() {
        return components;
    }

    int orientation() {
        return orientation;
    }

    /** Whether all of it is decoded at once. */
    boolean isProgressive() {
        return frame == 0xc2;
    }

    byte[] profile() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        profile.values().forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    /** Whether inks are written as what they leave of the light, as Adobe's programs do. */
    boolean isInverted() {
        return adobe >= 0;
    }

    /** As every decoder guesses it (ITU-T T.872, and what libjpeg makes of files that say nothing). */
    Colours colours() {
        if (components == 1) {
            return Colours.GREY;
        } else if (components == 4) {
            return adobe == 2 ? Colours.YCCK : Colours.CMYK;
        } else if (isJfif || adobe > 0) {
            return Colours.YCC;
        }
        return adobe == 0 || ids.equals("RGB") ? Colours.RGB : Colours.YCC;
    }

    /** The same picture with nothing else in the file. */
    byte[] bare() {
        Colours colours = colours();
        if (colours == Colours.GREY || colours == Colours.YCC) {
            return concatenated(JFIF);
        }
        return concatenated(adobe >= 0 || colours == Colours.RGB ? adobe(colours) : new byte[0]);
    }

    private static byte[] adobe(Colours colours) {
        byte transform = (byte) (colours == Colours.YCCK ? 2 : 0);
        return new byte[] {(byte) 0xff, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, transform};
    }

    /** The same where something else says how its colours are meant: with what the file itself says of that, or not. */
    byte[] inPlace() {
        boolean saysNothing = !isJfif && adobe < 0;
        return saysNothing ? concatenated(new byte[0]) : bare();
    }

    private byte[] concatenated(byte[] mark) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(segments.size() + 64);
        whole.write(0xff);
        whole.write(SOI);
        whole.writeBytes(mark);
        whole.writeBytes(segments.toByteArray());
        return whole.toByteArray();
    }

    private void read() throws Refusal {
        int at = 2;
        int scans = 0;
        while (true) {
            while (octet(at) == 0xff && octet(at + 1) == 0xff) {
                at++;
            }
            if (octet(at) != 0xff) {
                throw Refusal.damaged("something stands between its parts");
            }
            int marker = octet(at + 1);
            if (marker == EOI) {
                segments.write(file, at, 2);
                break;
            }
            int end = at + 2 + length(at + 2);
            segment(marker, at, end);
            at = end;
            if (marker == SOS) {
                if (++scans > MOST_SCANS) {
                    throw Refusal.damaged("it draws itself more than " + MOST_SCANS + " times");
                }
                at = scan(at);
            }
        }
        if (width == 0 || scans == 0) {
            throw Refusal.damaged("it holds no picture");
        }
    }

    private void segment(int marker, int at, int end) throws Refusal {
        if (end > file.length) {
            throw Refusal.damaged("it ends in the middle");
        }
        boolean isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame) {
            frame(marker, at);
        }
        if (marker >= APP0 && marker <= APP15) {
            note(marker - APP0, at + 4, end);
        } else if (marker != COMMENT) {
            segments.write(file, at, end - at);
        }
    }

    private void frame(int marker, int at) throws Refusal {
        components = octet(at + 9);
        boolean isKnown =
                marker <= 0xc2 && octet(at + 4) == 8 && (components == 1 || components == 3 || components == 4);
        if (!isKnown || width > 0) {
            throw Refusal.damaged("it is of a kind that is hardly in use, and that browsers do not show");
        }
        frame = marker;
        height = length(at + 5);
        width = length(at + 7);
        StringBuilder named = new StringBuilder();
        for (int i = 0; i < components; i++) {
            named.append((char) octet(at + 10 + 3 * i));
        }
        ids = named.toString();
    }

    private void note(int kind, int start, int end) {
        String head = new String(file, start, Math.min(end - start, 14), StandardCharsets.ISO_8859_1);
        if (kind == 0 && head.startsWith("JFIF\0")) {
            isJfif = true;
        } else if (kind == 1 && head.startsWith("Exif\0")) {
            byte[] exif = new byte[Math.max(0, end - start - 6)];
            System.arraycopy(file, start + 6, exif, 0, exif.length);
            orientation = Exif.orientation(exif);
        } else if (kind == 2 && head.startsWith("ICC_PROFILE\0") && end - start > 14) {
            byte[] part = new byte[end - start - 14];
            System.arraycopy(file, start + 14, part, 0, part.length);
            profile.put(octet(start + 12), part);
        } else if (kind == 14 && head.startsWith("Adobe") && end - start >= 12) {
            adobe = octet(start + 11);
        }
    }

    /** Copies the pixels of a scan up to the next segment. */
    private int scan(int from) {
        int at = from;
        while (octet(at) != 0xff || octet(at + 1) == 0 || (octet(at + 1) >= 0xd0 && octet(at + 1) <= 0xd7)) {
            at += octet(at) == 0xff ? 2 : 1;
        }
        segments.write(file, from, at - from);
        return at;
    }

    private int length(int at) {
        return octet(at) << 8 | octet(at + 1);
    }

    private int octet(int at) {
        return file[at] & 0xff;
    }
}
