package org.filature.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.model.Actor;
import org.filature.model.Citation;
import org.filature.model.Claim;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Lawsuit;
import org.filature.model.Participant;
import org.filature.model.Position;
import org.filature.model.Prose;
import org.filature.model.Ref;
import org.filature.model.RelatedCase;
import org.filature.model.Relation;
import org.filature.model.Reply;
import org.filature.model.Source;

/**
 * What one entry says of others.
 *
 * @param targets what its fields and citations refer to, as {@link Directory} compares names
 * @param found what these lead to: an id of the wanted type and one of any, in the order of asking
 * @param cited the facts in it that rest on a source, by the source's id
 * @param shown ids of the entries that its page and theirs show as tied
 * @param mentioned ids of entries that its other fields refer to or its texts name
 */
record Gist(
        Entry entry,
        Set<String> targets,
        List<String> found,
        List<Cited> cited,
        Set<String> shown,
        List<String> mentioned) {
    /** A fact that rests on a source. */
    record Cited(Source source, Use use) {}

    /**
     * Whether two gists of an entry make for the same threads: nothing changed but its texts, its label and where facts
     * stand in its file, and all leads to and names the same.
     */
    boolean isAlike(Gist other) {
        return SameFacts.of(entry, other.entry)
                && found.equals(other.found)
                && shown.equals(other.shown)
                && mentioned.equals(other.mentioned)
                && uses().equals(other.uses());
    }

    private List<String> uses() {
        return cited.stream()
                .map(one -> one.source.id() + " " + one.use.fact() + " "
                        + one.use.citation().at() + " " + one.use.citation().quote())
                .toList();
    }

    static Gist of(Entry entry, Directory directory, Bodies bodies, List<String> languages) {
        return new Maker(entry, directory, bodies).make(languages);
    }

    private static final class Maker {
        private final Entry entry;
        private final Directory directory;
        private final Bodies bodies;
        private final Set<String> targets = new HashSet<>();
        private final List<String> found = new ArrayList<>();
        private final List<Cited> cited = new ArrayList<>();

        Maker(Entry entry, Directory directory, Bodies bodies) {
            this.entry = entry;
            this.directory = directory;
            this.bodies = bodies;
        }

        Gist make(List<String> languages) {
            Citations.of(entry)
                    .filter(use -> use.stated()
                            .map(Stated::what)
                            .filter(fact -> !directory.isTold(fact))
                            .isEmpty())
                    .forEach(this::use);
            texts(languages);
            if (entry instanceof Claim claim) {
                claim.establishedBy().forEach(proof -> use(new Use(entry, Use.Fact.PROOF, Optional.empty(), proof)));
            }
            Stream<String> inBodies = bodies.all(entry)
                    .flatMap(prose -> Stream.concat(prose.links().stream(), prose.mentions().stream()));
            Set<Ref> untold = untold();
            Stream<String> inFields = References.of(entry)
                    .filter(reference -> !untold.contains(reference.ref()))
                    .flatMap(reference -> find(reference.ref(), reference.wanted()))
                    .map(Entry::id);
            Set<String> shown = shown().map(Entry::id).collect(Collectors.toSet());
            List<String> mentioned = Stream.concat(inFields, inBodies)
                    .distinct()
                    .filter(id -> !id.equals(entry.id()) && !shown.contains(id))
                    .toList();
            return new Gist(entry, targets, found, cited, shown, mentioned);
        }

        /** Those who stand for a party that may not be shown. */
        private Set<Ref> untold() {
            return entry instanceof Lawsuit lawsuit
                    ? lawsuit.parties().stream()
                            .filter(party -> !directory.isTold(party))
                            .flatMap(party -> party.attorneys().stream())
                            .collect(Collectors.toSet())
                    : Set.of();
        }

        private Stream<? extends Entry> shown() {
            if (entry instanceof Event event) {
                return shown(event);
            } else if (entry instanceof Actor actor) {
                return all(
                        Stream.concat(
                                actor.positions().stream().map(Position::org),
                                actor.relations().stream().map(Relation::of)),
                        Actor.class);
            } else if (entry instanceof Lawsuit lawsuit) {
                return shown(lawsuit);
            } else if (entry instanceof Claim claim) {
                return shown(claim);
            }
            return Stream.empty();
        }

        private Stream<? extends Entry> shown(Event event) {
            Stream<Ref> payers =
                    event.money().stream().flatMap(money -> Stream.concat(money.from().stream(), money.to().stream()));
            Stream<Ref> actors = Stream.concat(event.actors().stream().map(Participant::actor), payers);
            return Stream.of(
                            all(actors, Actor.class),
                            all(event.lawsuits().stream(), Lawsuit.class),
                            all(event.related().stream(), Event.class))
                    .flatMap(entries -> entries);
        }

        private Stream<? extends Entry> shown(Lawsuit lawsuit) {
            Stream<Ref> sides = lawsuit.parties().stream()
                    .filter(directory::isTold)
                    .flatMap(party -> Stream.concat(Stream.of(party.actor()), party.attorneys().stream()));
            return Stream.concat(
                    all(Stream.concat(sides, lawsuit.judges().stream()), Actor.class),
                    all(lawsuit.related().stream().map(RelatedCase::lawsuit), Lawsuit.class));
        }

        private Stream<? extends Entry> shown(Claim claim) {
            Stream<Ref> speakers = Stream.concat(
                    Stream.of(claim.by()), claim.replies().stream().map(Reply::by));
            return Stream.of(
                            all(speakers, Actor.class),
                            all(claim.about().stream(), Entry.class),
                            all(claim.events().stream(), Event.class),
                            all(claim.lawsuits().stream(), Lawsuit.class))
                    .flatMap(entries -> entries);
        }

        private <E extends Entry> Stream<E> all(Stream<Ref> refs, Class<E> wanted) {
            return refs.flatMap(ref -> find(ref, wanted));
        }

        /**
         * A text's citations count once, whatever languages it is in; a translation adds only sources that the original
         * lacks.
         */
        private void texts(List<String> languages) {
            Set<String> before = new HashSet<>();
            for (String language : languages) {
                List<Citation> citations = citations(bodies.of(entry, language)).stream()
                        .filter(citation -> !before.contains(citation.source().target()))
                        .toList();
                citations.forEach(citation -> use(new Use(entry, Use.Fact.TEXT, Optional.empty(), citation)));
                citations.forEach(citation -> before.add(citation.source().target()));
            }
        }

        private static List<Citation> citations(Prose prose) {
            return prose.pieces().stream()
                    .filter(Prose.Cited.class::isInstance)
                    .flatMap(piece -> ((Prose.Cited) piece).sources().stream())
                    .toList();
        }

        private void use(Use use) {
            find(use.citation().source(), Source.class).forEach(source -> cited.add(new Cited(source, use)));
        }

        private <E extends Entry> Stream<E> find(Ref ref, Class<E> wanted) {
            targets.add(Directory.fold(ref.target()));
            Optional<E> one = directory.find(ref.target(), wanted);
            Optional<? extends Entry> any = wanted == Entry.class ? one : directory.find(ref.target(), Entry.class);
            found.add(one.map(Entry::id).orElse(""));
            found.add(any.map(Entry::id).orElse(""));
            return one.stream();
        }
    }
}
