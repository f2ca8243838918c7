package org.filature.picture;

/** On which side of its mark a label stands. */
public enum Side {
    EAST,
    WEST,
    SOUTH,
    NORTH;

    /** Between a mark and its label. */
    public static final double GAP = 5;

    /** The label of a node whose mark is at a point. */
    Box label(Graph.Node node, double x, double y) {
        double away = node.radius() + GAP;
        double w = node.width();
        double h = node.height();
        return switch (this) {
            case EAST -> new Box(x + away, y - h / 2, x + away + w, y + h / 2);
            case WEST -> new Box(x - away - w, y - h / 2, x - away, y + h / 2);
            case SOUTH -> new Box(x - w / 2, y + away - 1, x + w / 2, y + away - 1 + h);
            case NORTH -> new Box(x - w / 2, y - away + 1 - h, x + w / 2, y - away + 1);
        };
    }
}
