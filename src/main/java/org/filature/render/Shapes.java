package org.filature.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The marks of kinds in pictures. They have the outlines that {@code marks.css} gives them in text, so that a person is
 * the same round thing in a list, in the network and on the timeline.
 */
final class Shapes {
    /** In hundredths of the mark's box, clockwise, as in the {@code polygon()}s of the stylesheet. */
    private static final double[] EVENT = {50, 0, 100, 50, 50, 100, 0, 50};

    private static final double[] CASE = {0, 0, 30, 0, 50, 62, 70, 0, 100, 0, 64, 100, 36, 100};
    private static final double[] SOURCE = {10, 0, 60, 0, 90, 32, 90, 100, 10, 100};

    private Shapes() {}

    /**
     * One mark as an SVG element of the classes {@code shape} and {@code shape--kind}. It has no words: the link or the
     * group around it says what it is.
     *
     * @param x of its centre
     * @param y of its centre
     * @param size of its box
     */
    static String svg(String kind, double x, double y, double size) {
        double half = size / 2;
        String name = "class=\"shape shape--" + Html.escape(kind) + "\" ";
        return switch (kind) {
            case "person" -> "<circle " + name + "cx=\"" + n(x) + "\" cy=\"" + n(y) + "\" r=\"" + n(half) + "\"/>";
            case "organization" ->
                "<rect " + name + "x=\"" + n(x - half) + "\" y=\"" + n(y - half) + "\" width=\"" + n(size)
                        + "\" height=\"" + n(size) + "\"/>";
            case "claim" ->
                "<path " + name + "d=\"M" + n(x - half) + " " + n(y + half) + "V" + n(y) + "A" + n(half) + " " + n(half)
                        + " 0 1 1 " + n(x) + " " + n(y + half) + "Z\"/>";
            case "event" -> polygon(name, EVENT, x, y, size);
            case "case" -> polygon(name, CASE, x, y, size);
            case "source" -> polygon(name, SOURCE, x, y, size);
            default -> throw new IllegalArgumentException("no shape for `" + kind + "`");
        };
    }

    private static String polygon(String name, double[] outline, double x, double y, double size) {
        String points = IntStream.range(0, outline.length / 2)
                .mapToObj(i ->
                        n(x + size * (outline[2 * i] / 100 - .5)) + "," + n(y + size * (outline[2 * i + 1] / 100 - .5)))
                .collect(Collectors.joining(" "));
        return "<polygon " + name + "points=\"" + points + "\"/>";
    }

    /** The same digits everywhere, and no more of them than a screen can show. */
    private static String n(double number) {
        return BigDecimal.valueOf(number)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
