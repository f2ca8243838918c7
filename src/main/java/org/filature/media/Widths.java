package org.filature.media;

import java.util.ArrayList;
import java.util.List;

/** In which widths a picture is published: for a telephone, for a column, and for a column on a fine screen. */
final class Widths {
    static final int WIDEST = 1600;
    private static final int[] STEPS = {480, 960};

    private Widths() {}

    /** From narrow to wide, the last being the picture's own or the widest. A step that saves little is left out. */
    static List<Integer> of(int width) {
        int widest = Math.min(width, WIDEST);
        List<Integer> widths = new ArrayList<>();
        for (int step : STEPS) {
            if (step * 5 <= widest * 4) {
                widths.add(step);
            }
        }
        widths.add(widest);
        return widths;
    }
}
