package org.filature.view;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.filature.link.Web;
import org.filature.model.Event;

/**
 * The events that stand out: those that the dossier marks as major. Where it marks none, those to which most claims,
 * cases and sources are tied, of equals the later, and the page says so: a count is no judgement.
 *
 * @param events in order of time
 * @param counted whether they were counted, not marked
 */
record Highlights(List<Event> events, boolean counted) {
    Highlights {
        events = List.copyOf(events);
    }

    /** The latest of those marked, or those with most ties. */
    static Highlights of(Web web, int most) {
        List<Event> marked = marked(web).toList();
        if (!marked.isEmpty()) {
            return new Highlights(marked.subList(Math.max(0, marked.size() - most), marked.size()), false);
        }
        List<Event> counted = web.events().stream()
                .map(event -> new Weighed(event, weight(web, event)))
                .filter(weighed -> weighed.weight() > 0)
                .sorted(Comparator.comparingInt(Weighed::weight)
                        .thenComparing(weighed -> weighed.event().date())
                        .reversed())
                .limit(most)
                .map(Weighed::event)
                .sorted(Comparator.comparing(Event::date))
                .toList();
        return new Highlights(counted, !counted.isEmpty());
    }

    static Stream<Event> marked(Web web) {
        return web.events().stream().filter(Event::standsOut);
    }

    private static int weight(Web web, Event event) {
        return web.claims(event).size()
                + web.lawsuits(event).size()
                + event.head().sources().size();
    }

    private record Weighed(Event event, int weight) {}
}
