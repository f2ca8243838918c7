package org.filature.search;

import java.util.Arrays;

/** Shares out what does not suffice for all: none gets more than the others, and none more than it wants. */
public final class FairShare {
    private FairShare() {}

    /**
     * The most that each may have.
     *
     * @param wishes what each wants
     * @param total what there is
     */
    public static int of(int[] wishes, double total) {
        int[] sorted = wishes.clone();
        Arrays.sort(sorted);
        double left = total;
        for (int i = 0; i < sorted.length; i++) {
            int others = sorted.length - i;
            if (sorted[i] * (double) others > left) {
                return (int) Math.max(0, left / others);
            }
            left -= sorted[i];
        }
        return Integer.MAX_VALUE;
    }
}
