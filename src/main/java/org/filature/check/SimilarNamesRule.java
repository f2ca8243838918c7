package org.filature.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Location;
import org.filature.link.Reference;
import org.filature.link.References;
import org.filature.model.Actor;
import org.filature.model.Entry;
import org.filature.model.Position;
import org.filature.model.Relation;

/**
 * Two actors whose names are ways of writing one may be one, entered twice. A relation between them, of whatever kind,
 * says that they are two.
 */
final class SimilarNamesRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.SIMILAR_NAMES);
    }

    private record Pair(Actor one, Actor two) {}

    @Override
    public Scope scope() {
        return Scope.DOSSIER;
    }

    @Override
    public Object looksAt(Entry entry, Subject subject) {
        // Whoever has no file is told of where others name them.
        boolean isNamedOnly = subject.dossier().actors().stream().anyMatch(actor -> !isWritten(actor));
        return entry instanceof Actor || isNamedOnly ? entry : "";
    }

    @Override
    public void check(Subject subject) {
        List<Pair> pairs = pairs(subject);
        boolean isAnyNamedOnly = pairs.stream().anyMatch(pair -> !isWritten(pair.one) && !isWritten(pair.two));
        Map<String, Location> mentions = isAnyNamedOnly ? mentions(subject) : Map.of();
        pairs.forEach(pair -> report(pair, mentions, subject));
    }

    private static List<Pair> pairs(Subject subject) {
        AlikeNames names = new AlikeNames();
        Set<String> told = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Actor actor : subject.dossier().actors()) {
            for (FoldedName name : FoldedName.of(actor)) {
                names.add(name)
                        .map(FoldedName::actor)
                        .filter(other -> !isTied(actor, other, subject) && !isTied(other, actor, subject))
                        .filter(other -> told.add(actor.id()))
                        .ifPresent(other -> pairs.add(new Pair(actor, other)));
            }
        }
        return pairs;
    }

    private static boolean isTied(Actor actor, Actor other, Subject subject) {
        return Stream.concat(
                        actor.relations().stream().map(Relation::of),
                        actor.positions().stream().map(Position::org))
                .flatMap(ref -> subject.find(ref.target(), Actor.class).stream())
                .anyMatch(end -> end.id().equals(other.id()));
    }

    private static void report(Pair pair, Map<String, Location> mentions, Subject subject) {
        boolean isSecond = !isWritten(pair.one) && isWritten(pair.two);
        Actor here = isSecond ? pair.two : pair.one;
        Actor there = isSecond ? pair.one : pair.two;
        subject.problem(
                Code.SIMILAR_NAMES,
                isWritten(here) ? here.head().origin().at("/name") : mentions.getOrDefault(here.id(), Location.NONE),
                "`" + here.name().words() + "` may be `" + there.name().words() + "` (" + there.id() + ")",
                "if so, keep one, with the other's name among its `aliases`; if not, write a relation between the two,"
                        + " such as `{kind: other, of: " + there.id() + "}`");
    }

    private static boolean isWritten(Actor actor) {
        return !actor.head().origin().file().path().isEmpty();
    }

    /** Where actors that have no file are first named. */
    private static Map<String, Location> mentions(Subject subject) {
        Map<String, Location> mentions = new HashMap<>();
        subject.dossier()
                .entries()
                .flatMap(References::of)
                .filter(reference -> reference.wanted() == Actor.class)
                .map(Reference::ref)
                .forEach(ref -> subject.find(ref.target(), Actor.class)
                        .ifPresent(actor -> mentions.merge(
                                actor.id(), ref.at(), (one, two) -> one.compareTo(two) <= 0 ? one : two)));
        return mentions;
    }
}
