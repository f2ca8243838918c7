package org.filature.link;

import java.util.ArrayList;
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
        List<Use> uses = new ArrayList<>();
        add(entry, Fact.ENTRY, entry.head().sources(), uses);
        if (entry instanceof Event event) {
            add(event, uses);
        } else if (entry instanceof Actor actor) {
            add(actor, uses);
        } else if (entry instanceof Lawsuit lawsuit) {
            add(lawsuit, uses);
        } else if (entry instanceof Claim claim) {
            claim.replies().forEach(reply -> add(entry, Fact.REPLY, reply.sources(), uses));
        }
        entry.head()
                .differs()
                .forEach(difference ->
                        difference.source().ifPresent(source -> uses.add(new Use(entry, Fact.DIFFERENCE, source))));
        return uses.stream();
    }

    private static void add(Event event, List<Use> uses) {
        event.money().forEach(money -> add(event, Fact.MONEY, money.sources(), uses));
        event.figures().forEach(figure -> add(event, Fact.FIGURE, figure.sources(), uses));
        event.quotes().forEach(quote -> add(event, Fact.QUOTE, quote.sources(), uses));
    }

    private static void add(Actor actor, List<Use> uses) {
        actor.positions().forEach(position -> add(actor, Fact.POSITION, position.sources(), uses));
        actor.relations().forEach(relation -> add(actor, Fact.RELATION, relation.sources(), uses));
        actor.response().ifPresent(response -> add(actor, Fact.RESPONSE, response.sources(), uses));
    }

    private static void add(Lawsuit lawsuit, List<Use> uses) {
        lawsuit.parties().forEach(party -> add(lawsuit, Fact.PARTY, party.sources(), uses));
        lawsuit.counts().forEach(count -> add(lawsuit, Fact.COUNT, count.sources(), uses));
        lawsuit.counts()
                .forEach(
                        count -> count.statuses().forEach(status -> add(lawsuit, Fact.STATUS, status.sources(), uses)));
        lawsuit.statuses().forEach(status -> add(lawsuit, Fact.STATUS, status.sources(), uses));
        lawsuit.docket().forEach(line -> add(lawsuit, Fact.DOCKET, line.sources(), uses));
    }

    private static void add(Entry entry, Fact fact, List<Citation> citations, List<Use> uses) {
        for (Citation citation : citations) {
            uses.add(new Use(entry, fact, citation));
        }
    }
}
