package org.filature.view;

import java.util.List;

/**
 * A picture of who is tied to whom, ready to be drawn.
 *
 * @param id of the page's part that it is
 * @param title what it is
 * @param description what it shows, for those who do not see it
 * @param caption what one sees, sentence by sentence
 * @param legend what its lines mean: only what it shows
 * @param wide as it is drawn where there is room
 * @param narrow the same where there is none; not shown where the wide one fits anywhere
 */
public record NetworkPicture(
        String id,
        String title,
        String description,
        List<String> caption,
        List<Key> legend,
        Canvas wide,
        Canvas narrow) {
    /** Nothing to see. */
    public static final NetworkPicture NONE =
            new NetworkPicture("", "", "", List.of(), List.of(), Canvas.NONE, Canvas.NONE);

    /** By how much a picture may be made smaller, so that it can still be read: the style sheet's {@code --least}. */
    private static final double SMALLER = 0.86;

    /** Beside the picture in its box. */
    private static final double PADDING = 8;

    /** The style sheet has a rule for each of them. */
    private static final List<Integer> FOLDS = List.of(360, 440, 510, 580, 680, 790, 900, 1000);

    public NetworkPicture {
        caption = List.copyOf(caption);
        legend = List.copyOf(legend);
    }

    /** How wide a picture of some width is when it is made as small as it may be. */
    static double least(double width) {
        return width * SMALLER;
    }

    /** The room, in pixels, below which the narrow picture is better. */
    public int fold() {
        double least = least((double) wide.width) + PADDING;
        return FOLDS.stream().filter(fold -> fold >= least).findFirst().orElse(FOLDS.get(FOLDS.size() - 1));
    }

    /** Whether there is anything to see. */
    public boolean shown() {
        return wide.shown();
    }

    /**
     * What is drawn.
     *
     * @param top of the canvas: 0, or less where a tie bulges beyond the marks
     * @param nodes in the order in which a reader goes through them
     * @param lines in the order that the table of ties knows
     */
    public record Canvas(long top, long width, long height, List<Node> nodes, List<Line> lines) {
        /** Nothing to see. */
        public static final Canvas NONE = new Canvas(0, 0, 0, List.of(), List.of());

        public Canvas {
            nodes = List.copyOf(nodes);
            lines = List.copyOf(lines);
        }

        /** Whether there is anything to see. */
        public boolean shown() {
            return !nodes.isEmpty();
        }
    }

    /**
     * A line of the legend.
     *
     * @param style the line's class
     * @param track drawn as it is in the picture
     * @param arrow the family's name if it leads somewhere; else empty
     */
    public record Key(String style, String track, String arrow, String words) {}

    /**
     * An actor.
     *
     * @param to its page; not linked on that page itself
     * @param title who it is, and how much it is tied
     * @param x of the mark's middle
     * @param y of the mark's middle
     * @param radius of the mark
     * @param prominence minor, middle or major
     * @param label its name
     */
    public record Node(Link to, String title, double x, double y, double radius, String prominence, Label label) {}

    /**
     * A name beside its mark.
     *
     * @param anchor start, middle or end
     * @param x where it is anchored
     * @param y of the first line's foot
     * @param step from one line's foot to the next
     */
    public record Label(String anchor, double x, double y, double step, List<String> lines) {
        public Label {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A tie, or several of a kind between the same two.
     *
     * @param from the place of an actor
     * @param to the place of another
     * @param style its classes
     * @param track its way, as SVG's {@code path} has it
     * @param arrow the family's name if it leads to its end; else empty
     * @param title what it says, in words
     */
    public record Line(int from, int to, String style, String track, String arrow, String title) {}
}
