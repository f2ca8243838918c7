package org.filature.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where most counts of a case stand alike: it is said once above their table, and each row says only what differs.
 *
 * @param states that one state, without what it rests on, which each row tells; none where no more than half of the
 *     counts share it
 * @param counts how many share it
 * @param all how many counts there are
 */
public record UsualState(List<StateLine> states, int counts, int all) {
    /** Of fewer rows, none is tired of reading the same twice. */
    private static final int FEWEST = 3;

    public UsualState {
        states = List.copyOf(states);
    }

    static UsualState of(List<LawsuitView.CountLine> counts) {
        Map<List<StateLine>, Integer> shared = new LinkedHashMap<>();
        counts.stream()
                .map(LawsuitView.CountLine::statuses)
                .filter(states -> states.size() == 1)
                .forEach(states -> shared.merge(List.of(states.get(0).unmarked()), 1, Integer::sum));
        int most = shared.isEmpty() ? 0 : Collections.max(shared.values());
        return most < FEWEST || most * 2 <= counts.size()
                ? new UsualState(List.of(), 0, counts.size())
                : shared.entrySet().stream()
                        .filter(entry -> entry.getValue() == most)
                        .findFirst()
                        .map(entry -> new UsualState(entry.getKey(), most, counts.size()))
                        .orElseThrow();
    }

    /** Whether there is one. */
    public boolean shown() {
        return !states.isEmpty();
    }

    /** Whether it is that of every count. */
    public boolean whole() {
        return counts == all;
    }

    /** Whether it is that of a count. */
    public boolean covers(LawsuitView.CountLine count) {
        return shown()
                && count.statuses().size() == 1
                && states.get(0).equals(count.statuses().get(0).unmarked());
    }
}
