package org.filature.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.filature.link.Appearance.Part;
import org.filature.model.Actor;
import org.filature.model.CaseRelation;
import org.filature.model.Claim;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Lawsuit;
import org.filature.model.Money;
import org.filature.model.Ref;
import org.filature.model.Source;
import org.filature.model.Tag;

/**
 * Works out {@link Threads} in one walk over the dossier. Events are walked in the order of time and everything else by
 * id, so that every strand comes out sorted.
 */
final class ThreadSpinner {
    private final Web web;
    private final Directory directory;
    private final Bodies bodies;
    private final WebMemory memory;

    private final Strand<Event> before = new Strand<>();
    private final Strand<Event> after = new Strand<>();
    private final Strand<Entry> related = new Strand<>();
    private final Strand<Event> events = new Strand<>();
    private final Strand<Claim> claims = new Strand<>();
    private final Strand<Lawsuit> lawsuits = new Strand<>();
    private final Strand<Claim> claimsBy = new Strand<>();
    private final Strand<Claim> claimsAbout = new Strand<>();
    private final Strand<Claim> repliesBy = new Strand<>();
    private final Strand<Tie> ties = new Strand<>();
    private final Strand<Appearance> appearances = new Strand<>();
    private final Strand<CaseTie> caseTies = new Strand<>();
    private final Strand<Flow> paidBy = new Strand<>();
    private final Strand<Flow> paidTo = new Strand<>();
    private final Strand<Entry> mentions = new Strand<>();
    private final Strand<Use> uses = new Strand<>();
    private final List<Flow> flows = new ArrayList<>();
    private final SortedMap<String, List<Event>> kinds = new TreeMap<>();
    private final SortedMap<String, Tag> tags = new TreeMap<>();
    private final Map<String, List<Entry>> tagged = new HashMap<>();

    ThreadSpinner(Web web, Directory directory, Bodies bodies, WebMemory memory) {
        this.web = web;
        this.memory = memory;
        this.directory = directory;
        this.bodies = bodies;
    }

    Threads spin() {
        List<Gist> gists = gists();
        return memory.threads(() -> spin(gists));
    }

    private Threads spin(List<Gist> gists) {
        // Each of these ties strands of its own.
        Stream.<Runnable>of(
                        this::facts,
                        () -> gists.forEach(this::tags),
                        () -> gists.forEach(this::uses),
                        () -> mentions(gists))
                .parallel()
                .forEach(Runnable::run);
        return new Threads(
                before.tied(),
                after.tied(),
                related.tied(),
                events.tied(),
                claims.tied(),
                lawsuits.tied(),
                claimsBy.tied(),
                claimsAbout.tied(),
                repliesBy.tied(),
                ties.tied(),
                appearances.tied(),
                caseTies.tied(),
                paidBy.tied(),
                paidTo.tied(),
                mentions.tied(),
                uses.tied(),
                List.copyOf(flows),
                Collections.unmodifiableSortedMap(kinds),
                Collections.unmodifiableSortedMap(tags),
                Map.copyOf(tagged));
    }

    /** What is written in the fields of entries. */
    private void facts() {
        eventsOfClaims();
        Event previous = null;
        for (Event event : web.events()) {
            spin(event);
            if (previous != null) {
                before.tie(event, previous);
                after.tie(previous, event);
            }
            previous = event;
        }
        web.actors().forEach(this::spin);
        web.lawsuits().forEach(this::spin);
        web.claims().forEach(this::spin);
    }

    private void mentions(List<Gist> gists) {
        Map<String, Gist> byId = new HashMap<>(2 * gists.size());
        gists.stream()
                .filter(gist -> !isHome(gist.entry()))
                .forEach(gist -> byId.put(gist.entry().id(), gist));
        gists.stream().filter(gist -> !isHome(gist.entry())).forEach(gist -> mentions(gist, byId));
    }

    /** Claims name their events: turned round first, so that the events of a claim come in the order of time. */
    private void eventsOfClaims() {
        Map<String, List<Claim>> byEvent = new HashMap<>();
        for (Claim claim : web.claims()) {
            Stream.concat(claim.events().stream(), claim.about().stream())
                    .flatMap(ref -> find(ref, Event.class))
                    .distinct()
                    .forEach(event -> byEvent.computeIfAbsent(event.id(), key -> new ArrayList<>())
                            .add(claim));
        }
        for (Event event : web.events()) {
            for (Claim claim : byEvent.getOrDefault(event.id(), List.of())) {
                claims.tie(event, claim);
                events.tie(claim, event);
            }
        }
    }

    private void spin(Event event) {
        kinds.computeIfAbsent(event.kind(), key -> new ArrayList<>()).add(event);
        event.actors()
                .forEach(participant -> find(participant.actor(), Actor.class).forEach(actor -> {
                    events.tie(actor, event);
                }));
        event.lawsuits().stream().flatMap(ref -> find(ref, Lawsuit.class)).forEach(lawsuit -> {
            events.tie(lawsuit, event);
            lawsuits.tie(event, lawsuit);
        });
        event.related().stream()
                .flatMap(ref -> find(ref, Entry.class))
                .filter(other -> !other.id().equals(event.id()))
                .forEach(other -> {
                    related.tieOnce(event, other);
                    if (other instanceof Event) {
                        related.tieOnce(other, event);
                    }
                });
        for (Money money : event.money()) {
            Flow flow = new Flow(event, money);
            flows.add(flow);
            money.from().stream().flatMap(ref -> find(ref, Actor.class)).forEach(actor -> tie(paidBy, actor, flow));
            money.to().stream().flatMap(ref -> find(ref, Actor.class)).forEach(actor -> tie(paidTo, actor, flow));
        }
    }

    private void tie(Strand<Flow> strand, Actor actor, Flow flow) {
        strand.tie(actor, flow);
    }

    private void spin(Actor actor) {
        actor.positions()
                .forEach(position -> find(position.org(), Actor.class).forEach(org -> {
                    ties.tie(actor, new Tie.Post(position, org, true));
                    ties.tie(org, new Tie.Post(position, actor, false));
                }));
        actor.relations()
                .forEach(relation -> find(relation.of(), Actor.class).forEach(other -> {
                    ties.tie(actor, new Tie.Bond(relation, other, true));
                    ties.tie(other, new Tie.Bond(relation, actor, false));
                }));
    }

    private void spin(Lawsuit lawsuit) {
        lawsuit.parties()
                .forEach(party -> find(party.actor(), Actor.class).forEach(actor -> {
                    appearances.tie(actor, new Appearance(lawsuit, Part.PARTY, Optional.of(party)));
                }));
        appear(lawsuit, Part.JUDGE, lawsuit.judges().stream());
        appear(
                lawsuit,
                Part.ATTORNEY,
                lawsuit.parties().stream().filter(directory::isTold).flatMap(party -> party.attorneys().stream()));
        lawsuit.related()
                .forEach(tie -> find(tie.lawsuit(), Lawsuit.class)
                        .filter(other -> !declaresSame(lawsuit, other, tie.relation()))
                        .forEach(other -> {
                            caseTies.tie(lawsuit, new CaseTie(tie.relation(), other, true));
                            caseTies.tie(other, new CaseTie(tie.relation(), lawsuit, false));
                        }));
    }

    private void appear(Lawsuit lawsuit, Part part, Stream<Ref> actors) {
        actors.flatMap(ref -> find(ref, Actor.class)).forEach(actor -> {
            appearances.tie(actor, new Appearance(lawsuit, part, Optional.empty()));
        });
    }

    /** Whether a tie that reads alike from both ends was already tied from the other one. */
    private boolean declaresSame(Lawsuit lawsuit, Lawsuit other, CaseRelation relation) {
        boolean isMutual = relation == CaseRelation.PARALLEL_TO || relation == CaseRelation.CONSOLIDATED_WITH;
        return isMutual
                && other.id().compareTo(lawsuit.id()) < 0
                && other.related().stream()
                        .filter(back -> back.relation() == relation)
                        .flatMap(back -> find(back.lawsuit(), Lawsuit.class))
                        .anyMatch(lawsuit::equals);
    }

    private void spin(Claim claim) {
        find(claim.by(), Actor.class).forEach(actor -> {
            claimsBy.tie(actor, claim);
        });
        claim.about().stream().flatMap(ref -> find(ref, Entry.class)).forEach(about -> {
            claimsAbout.tie(about, claim);
        });
        claim.replies().stream().flatMap(reply -> find(reply.by(), Actor.class)).forEach(actor -> {
            repliesBy.tie(actor, claim);
        });
        Stream.concat(claim.lawsuits().stream(), claim.about().stream())
                .flatMap(ref -> find(ref, Lawsuit.class))
                .distinct()
                .forEach(lawsuit -> {
                    claims.tie(lawsuit, claim);
                    lawsuits.tie(claim, lawsuit);
                });
    }

    /** Entries and the home page, which cites too; read on every core, since each is read by itself. */
    private List<Gist> gists() {
        return memory.gists(Stream.concat(web.entries(), web.home().stream()).toList(), directory, bodies);
    }

    private void tags(Gist gist) {
        Entry entry = gist.entry();
        if (isHome(entry)) {
            return;
        }
        for (Tag tag : entry.head().tags()) {
            tags.merge(tag.id(), tag, ThreadSpinner::better);
            List<Entry> all = tagged.computeIfAbsent(tag.id(), key -> new ArrayList<>());
            if (all.isEmpty() || all.get(all.size() - 1) != entry) {
                all.add(entry);
            }
        }
    }

    private void uses(Gist gist) {
        gist.cited().forEach(cited -> uses.tie(cited.source(), cited.use()));
    }

    private boolean isHome(Entry entry) {
        return web.home().filter(home -> home == entry).isPresent();
    }

    /** Of two labels of one tag, the one with more languages. */
    private static Tag better(Tag one, Tag other) {
        return other.label().byLanguage().size() > one.label().byLanguage().size() ? other : one;
    }

    /** Who stands in an entry's fields, or has the entry in its own, needs no mention. */
    private void mentions(Gist gist, Map<String, Gist> gists) {
        Entry entry = gist.entry();
        for (String id : gist.mentioned()) {
            Gist named = gists.get(id);
            if (named != null && !named.shown().contains(entry.id()) && !(named.entry() instanceof Source)) {
                mentions.tie(named.entry(), entry);
            }
        }
    }

    private <E extends Entry> Stream<E> find(Ref ref, Class<E> wanted) {
        return directory.find(ref.target(), wanted).stream();
    }
}
