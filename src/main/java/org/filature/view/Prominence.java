package org.filature.view;

import org.filature.picture.Letters;

/** How much an actor stands out in a picture: the more are tied to it, the larger its mark and the bolder its name. */
enum Prominence {
    MINOR(4.5, 14, false),
    MIDDLE(6, 15, true),
    MAJOR(8, 18, true);

    private static final int FOR_MIDDLE = 4;
    private static final int FOR_MAJOR = 8;

    private final double radius;
    private final double size;
    private final boolean bold;

    Prominence(double radius, double size, boolean bold) {
        this.radius = radius;
        this.size = size;
        this.bold = bold;
    }

    static Prominence of(int neighbours) {
        return neighbours >= FOR_MAJOR ? MAJOR : neighbours >= FOR_MIDDLE ? MIDDLE : MINOR;
    }

    double radius() {
        return radius;
    }

    Letters lettering() {
        return new Letters(size, bold);
    }
}
