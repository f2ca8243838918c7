package org.filature.view;

import java.util.List;

/**
 * A picture of who is tied to whom, ready to be drawn.
 *
 * @param id of the page's part that it is
 * @param top of the canvas: 0, or less where a tie bulges beyond the marks
 * @param width of the canvas
 * @param height of the canvas
 * @param title what it is
 * @param description what it shows, for those who do not see it
 * @param caption what one sees, sentence by sentence
 * @param legend what its lines mean: only what it shows
 */
public record NetworkPicture(
        String id,
        long top,
        long width,
        long height,
        String title,
        String description,
        List<String> caption,
        List<Key> legend,
        List<Node> nodes,
        List<Line> lines) {
    /** Nothing to see. */
    public static final NetworkPicture NONE =
            new NetworkPicture("", 0, 0, 0, "", "", List.of(), List.of(), List.of(), List.of());

    public NetworkPicture {
        caption = List.copyOf(caption);
        legend = List.copyOf(legend);
        nodes = List.copyOf(nodes);
        lines = List.copyOf(lines);
    }

    /** Whether there is anything to see. */
    public boolean shown() {
        return !nodes.isEmpty();
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
