package org.filature.picture;

import java.util.ArrayList;
import java.util.List;

/** Marks on a line that would cover one another become one. */
public final class Clusters {
    /**
     * Marks that follow one another.
     *
     * @param first the first of them
     * @param end the one after the last
     */
    public record Run(int first, int end) {
        /** How many marks it holds. */
        public int size() {
            return end - first;
        }
    }

    private Clusters() {}

    /**
     * Finds what stands closer than a gap.
     *
     * @param places in ascending order
     * @param gap the least distance of two marks
     * @param groups a number for each mark; marks of different groups stay apart
     */
    public static List<Run> of(List<Double> places, double gap, List<Long> groups) {
        List<Run> runs = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= places.size(); i++) {
            boolean apart = i == places.size()
                    || places.get(i) - places.get(i - 1) >= gap
                    || !groups.get(i).equals(groups.get(first));
            if (apart) {
                runs.add(new Run(first, i));
                first = i;
            }
        }
        return runs;
    }
}
