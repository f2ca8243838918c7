package org.filature.picture;

/**
 * The room a flow picture has, in units of its own.
 *
 * @param pitch from one column to the next
 * @param margin for the names right of the last column
 * @param lead how far bands run straight from a column, under their amounts
 * @param letter the size of letters
 * @param line the height of a line of letters
 * @param thickest the largest band
 * @param tallest what the bands of one column may take together
 * @param gap between the actors of a column
 */
public record FlowRoom(
        double pitch,
        double margin,
        double lead,
        double letter,
        double line,
        double thickest,
        double tallest,
        double gap) {

    /** No band of a known amount is thinner. */
    static final double THINNEST = 2;

    private static final double WIDE = 640;

    /** Room on a screen wider than a telephone's. */
    public static FlowRoom wide(int columns) {
        double pitch = columns <= 2 ? WIDE : columns == 3 ? WIDE / 2 : 225;
        return new FlowRoom(pitch, columns <= 3 ? 180 : 165, columns <= 2 ? 260 : 150, 13, 17, 96, 460, 18);
    }

    /** Room on a narrow screen. */
    public static FlowRoom narrow(int columns) {
        return new FlowRoom(columns <= 2 ? 190 : 180, 110, 112, 12, 15, 96, 460, 14);
    }
}
