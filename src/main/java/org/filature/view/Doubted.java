package org.filature.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.filature.model.EventStatus;

/** Says of how many things some are not established: a number alone would tell them all as facts. */
final class Doubted {
    private Doubted() {}

    /**
     * A number, and how many of them are in doubt.
     *
     * @param all the number in words, such as {@code 5 events}
     * @param statuses how each of them stands
     */
    static String of(Edition edition, String all, List<EventStatus> statuses) {
        Map<EventStatus, Integer> doubted = new EnumMap<>(EventStatus.class);
        for (EventStatus status : statuses) {
            if (status != EventStatus.ESTABLISHED) {
                doubted.merge(status, 1, Integer::sum);
            }
        }
        if (doubted.isEmpty()) {
            return all;
        }
        EventStatus any = doubted.keySet().iterator().next();
        if (doubted.size() == 1 && doubted.containsValue(statuses.size())) {
            String each = statuses.size() == 1 ? "one." : statuses.size() == 2 ? "both." : "all.";
            return edition.tongue().messages().get("overview.doubted." + each + Edition.id(any), all);
        }
        String parts = doubted.entrySet().stream()
                .map(part ->
                        edition.numbers().count("overview.doubted.some." + Edition.id(part.getKey()), part.getValue()))
                .collect(Collectors.joining(edition.say("list.separator")));
        return edition.tongue().messages().get("overview.doubted", all, parts);
    }
}
