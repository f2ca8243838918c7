package org.filature.view;

import java.util.List;

/**
 * Somebody with the part they play.
 *
 * @param marks what that rests on, where it is not what the whole page rests on
 */
public record RoleLine(Link actor, Words role, List<Mark> marks) {
    public RoleLine {
        marks = List.copyOf(marks);
    }
}
