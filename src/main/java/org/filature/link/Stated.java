package org.filature.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.filature.model.Actor;
import org.filature.model.ActorType;
import org.filature.model.Claim;
import org.filature.model.Count;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Lawsuit;
import org.filature.model.LifeDate;
import org.filature.model.Sourced;

/**
 * A fact that stands in an entry's fields.
 *
 * @param kind what kind of fact
 * @param field where it is written, as JSON pointer, such as {@code /money/0}
 * @param what the fact itself
 */
public record Stated(Use.Fact kind, String field, Sourced what) {
    /**
     * The facts in an entry's fields, in the order of the format. Who took part in an event and where it was belong to
     * what the entry says as a whole, and are facts by themselves only where they have sources of their own.
     */
    public static List<Stated> of(Entry entry) {
        List<Stated> facts = new ArrayList<>();
        if (entry instanceof Event event) {
            add(event, facts);
        } else if (entry instanceof Actor actor) {
            add(actor, facts);
        } else if (entry instanceof Lawsuit lawsuit) {
            add(lawsuit, facts);
        } else if (entry instanceof Claim claim) {
            add(Use.Fact.REPLY, "/replies", claim.replies(), facts);
        }
        return facts;
    }

    private static void add(Event event, List<Stated> facts) {
        add(Use.Fact.ROLE, "/actors", event.actors(), facts);
        event.place().ifPresent(place -> facts.add(new Stated(Use.Fact.PLACE, "/place", place)));
        facts.removeIf(part -> part.what().sources().isEmpty());
        add(Use.Fact.MONEY, "/money", event.money(), facts);
        add(Use.Fact.FIGURE, "/figures", event.figures(), facts);
        add(Use.Fact.QUOTE, "/quotes", event.quotes(), facts);
    }

    private static void add(Actor actor, List<Stated> facts) {
        boolean isPerson = actor.actorType() == ActorType.PERSON;
        actor.beginning().ifPresent(date -> add(isPerson ? Use.Fact.BORN : Use.Fact.FOUNDED, date, facts));
        actor.ending().ifPresent(date -> add(isPerson ? Use.Fact.DIED : Use.Fact.DISSOLVED, date, facts));
        add(Use.Fact.POSITION, "/positions", actor.positions(), facts);
        add(Use.Fact.RELATION, "/relations", actor.relations(), facts);
        actor.response().ifPresent(response -> facts.add(new Stated(Use.Fact.RESPONSE, "/response", response)));
    }

    private static void add(Use.Fact kind, LifeDate date, List<Stated> facts) {
        facts.add(new Stated(kind, "/" + kind.name().toLowerCase(Locale.ROOT), date));
    }

    private static void add(Lawsuit lawsuit, List<Stated> facts) {
        add(Use.Fact.PARTY, "/parties", lawsuit.parties(), facts);
        add(Use.Fact.COUNT, "/counts", lawsuit.counts(), facts);
        for (int i = 0; i < lawsuit.counts().size(); i++) {
            Count count = lawsuit.counts().get(i);
            add(Use.Fact.COUNT_STATUS, "/counts/" + i + "/statuses", count.statuses(), facts);
        }
        add(Use.Fact.STATUS, "/statuses", lawsuit.statuses(), facts);
        add(Use.Fact.DOCKET, "/docket", lawsuit.docket(), facts);
    }

    private static void add(Use.Fact kind, String list, List<? extends Sourced> items, List<Stated> facts) {
        for (int i = 0; i < items.size(); i++) {
            facts.add(new Stated(kind, list + "/" + i, items.get(i)));
        }
    }
}
