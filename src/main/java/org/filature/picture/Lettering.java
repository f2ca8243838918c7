package org.filature.picture;

import java.util.ArrayList;
import java.util.List;

/** Words set in the room that they have. */
public final class Lettering {
    private Lettering() {}

    /** The width of words in a sans of some size. */
    public static double width(String text, double size) {
        return new Letters(size, false).width(text);
    }

    /**
     * Words in lines no wider than some room; what does not fit the last line ends in an ellipsis.
     *
     * @param most how many lines at most
     */
    public static List<String> wrap(String text, double size, double room, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size) <= room) {
                line.setLength(0);
                line.append(longer);
            } else if (lines.size() + 1 == most) {
                line.append(' ').append(word);
            } else {
                lines.add(cut(line.toString(), size, room));
                line.setLength(0);
                line.append(word);
            }
        }
        lines.add(cut(line.toString(), size, room));
        return List.copyOf(lines);
    }

    /** Words that fit some room, with an ellipsis where some are left out. */
    public static String cut(String text, double size, double room) {
        return new Letters(size, false).cut(text, room);
    }
}
