package org.filature.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.filature.model.Actor;
import org.filature.model.Claim;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Lawsuit;
import org.filature.model.Page;
import org.filature.model.Ref;
import org.filature.model.Site;
import org.filature.model.Source;

/** Every reference that an entry's fields hold, in the order of the format; citations apart, see {@link Citations}. */
public final class References {
    private References() {}

    /** The references of an entry. */
    public static Stream<Reference> of(Entry entry) {
        Stream<Reference> own = Stream.empty();
        if (entry instanceof Event event) {
            own = of(event);
        } else if (entry instanceof Actor actor) {
            own = of(actor);
        } else if (entry instanceof Lawsuit lawsuit) {
            own = of(lawsuit);
        } else if (entry instanceof Claim claim) {
            own = of(claim);
        }
        return own.filter(reference -> !reference.ref().target().isEmpty());
    }

    private static Stream<Reference> of(Event event) {
        return concat(List.of(
                strict(event.actors().stream().map(participant -> participant.actor()), Actor.class),
                strict(event.lawsuits().stream(), Lawsuit.class),
                strict(
                        event.money().stream()
                                .flatMap(money -> Stream.concat(money.from().stream(), money.to().stream())),
                        Actor.class),
                loose(event.quotes().stream().flatMap(quote -> quote.by().stream())),
                strict(event.related().stream(), Entry.class)));
    }

    private static Stream<Reference> of(Actor actor) {
        return concat(List.of(
                strict(actor.positions().stream().map(position -> position.org()), Actor.class),
                strict(actor.relations().stream().map(relation -> relation.of()), Actor.class)));
    }

    private static Stream<Reference> of(Lawsuit lawsuit) {
        return concat(List.of(
                loose(court(lawsuit).stream()),
                loose(lawsuit.judges().stream()),
                strict(lawsuit.parties().stream().map(party -> party.actor()), Actor.class),
                loose(lawsuit.parties().stream().flatMap(party -> party.attorneys().stream())),
                strict(lawsuit.counts().stream().flatMap(count -> count.against().stream()), Actor.class),
                strict(lawsuit.related().stream().map(related -> related.lawsuit()), Lawsuit.class),
                strict(lawsuit.docket().stream().flatMap(entry -> entry.filedBy().stream()), Actor.class)));
    }

    private static Stream<Reference> of(Claim claim) {
        return concat(List.of(
                strict(Stream.of(claim.by()), Actor.class),
                strict(claim.about().stream(), Entry.class),
                strict(claim.establishedBy().stream().map(proof -> proof.source()), Entry.class),
                strict(claim.replies().stream().map(reply -> reply.by()), Actor.class),
                strict(claim.events().stream(), Event.class),
                strict(claim.lawsuits().stream(), Lawsuit.class)));
    }

    /** A court may be named by id or name, or be plain words. */
    static Optional<Ref> court(Lawsuit lawsuit) {
        return lawsuit.court().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Ref(lawsuit.court().words(), lawsuit.head().origin().at("/court")));
    }

    private static Stream<Reference> strict(Stream<Ref> refs, Class<? extends Entry> wanted) {
        return refs.map(ref -> new Reference(ref, wanted, true));
    }

    private static Stream<Reference> loose(Stream<Ref> refs) {
        return refs.map(ref -> new Reference(ref, Actor.class, false));
    }

    private static Stream<Reference> concat(List<Stream<Reference>> parts) {
        return parts.stream().flatMap(part -> part);
    }

    /** The policies' pages that a dossier names. */
    public static Stream<Reference> policies(Site site) {
        return strict(site.policies().values().stream(), Page.class);
    }

    /** Whether a type of entry can settle a claim. */
    public static boolean isProof(Entry entry) {
        return entry instanceof Source || entry instanceof Lawsuit;
    }
}
