package org.filature.media;

/** How large a file may be. What is larger takes more memory than a small machine has, and no reader wants it. */
final class Limits {
    /** Bytes of a file. */
    static final long FILE = 256L << 20;
    /** Pixels of a picture's longer side. */
    static final int SIDE = 16_000;
    /** Pixels of a picture. A telephone's camera takes 48 million at most. */
    static final int PIXELS = 50_000_000;

    /** Bytes that a part of a document may unpack to. */
    static final int UNPACKED = 64 << 20;

    private Limits() {}

    /** Refuses a picture by what it says of its size, before it is decoded. */
    static void check(int width, int height) throws Refusal {
        if (width <= 0 || height <= 0) {
            throw Refusal.damaged("it says that it is " + width + " × " + height + " pixels large");
        }
        if (width > SIDE || height > SIDE || (long) width * height > PIXELS) {
            throw Refusal.large(
                    "is " + width + " × " + height + " pixels large: a picture may have " + SIDE + " a side, and "
                            + PIXELS / 1_000_000 + " million",
                    "make it smaller; readers get " + Widths.WIDEST + " pixels across");
        }
    }

    /** What a document is refused with of which something unpacks to more than it may. */
    static Refusal unpacking(long most) {
        return Refusal.large("unpacks to more than " + (most >> 20) + " MB", "print it to a new PDF");
    }
}
