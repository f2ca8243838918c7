package org.filature.link;

import java.util.List;
import java.util.stream.Stream;
import org.filature.link.Use.Fact;
import org.filature.model.Actor;
import org.filature.model.Citation;
import org.filature.model.Claim;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Lawsuit;

/** Every source that an entry's fields rest on, fact by fact; the body's citations apart. */
public final class Citations {
    private Citations() {}

    /** The uses of sources in an entry's fields, in the order of the format. */
    public static Stream<Use> of(Entry entry) {
        Stream<Use> own = Stream.empty();
        if (entry instanceof Event event) {
            own = of(event);
        } else if (entry instanceof Actor actor) {
            own = of(actor);
        } else if (entry instanceof Lawsuit lawsuit) {
            own = of(lawsuit);
        } else if (entry instanceof Claim claim) {
            own = claim.replies().stream().flatMap(reply -> uses(entry, Fact.REPLY, reply.sources()));
        }
        Stream<Citation> differing =
                entry.head().differs().stream().flatMap(difference -> difference.source().stream());
        return Stream.of(
                        uses(entry, Fact.ENTRY, entry.head().sources()),
                        own,
                        uses(entry, Fact.DIFFERENCE, differing.toList()))
                .flatMap(uses -> uses);
    }

    private static Stream<Use> of(Event event) {
        return Stream.of(
                        event.money().stream().flatMap(money -> uses(event, Fact.MONEY, money.sources())),
                        event.figures().stream().flatMap(figure -> uses(event, Fact.FIGURE, figure.sources())),
                        event.quotes().stream().flatMap(quote -> uses(event, Fact.QUOTE, quote.sources())))
                .flatMap(uses -> uses);
    }

    private static Stream<Use> of(Actor actor) {
        return Stream.of(
                        actor.positions().stream().flatMap(position -> uses(actor, Fact.POSITION, position.sources())),
                        actor.relations().stream().flatMap(relation -> uses(actor, Fact.RELATION, relation.sources())),
                        actor.response().stream().flatMap(response -> uses(actor, Fact.RESPONSE, response.sources())))
                .flatMap(uses -> uses);
    }

    private static Stream<Use> of(Lawsuit lawsuit) {
        return Stream.of(
                        lawsuit.parties().stream().flatMap(party -> uses(lawsuit, Fact.PARTY, party.sources())),
                        lawsuit.counts().stream().flatMap(count -> uses(lawsuit, Fact.COUNT, count.sources())),
                        lawsuit.counts().stream()
                                .flatMap(count -> count.statuses().stream())
                                .flatMap(status -> uses(lawsuit, Fact.STATUS, status.sources())),
                        lawsuit.statuses().stream().flatMap(status -> uses(lawsuit, Fact.STATUS, status.sources())),
                        lawsuit.docket().stream().flatMap(line -> uses(lawsuit, Fact.DOCKET, line.sources())))
                .flatMap(uses -> uses);
    }

    private static Stream<Use> uses(Entry entry, Fact fact, List<Citation> citations) {
        return citations.stream().map(citation -> new Use(entry, fact, citation));
    }
}
