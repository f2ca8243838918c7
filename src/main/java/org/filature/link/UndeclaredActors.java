package org.filature.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Severity;
import org.filature.model.Actor;
import org.filature.model.ActorType;
import org.filature.model.Alias;
import org.filature.model.Dossier;
import org.filature.model.Entry;
import org.filature.model.Head;
import org.filature.model.Origin;
import org.filature.model.Slug;
import org.filature.model.Text;
import org.filature.model.Visibility;

/** Gives actors that are only named a page of their own, where the dossier's rules allow that. */
public final class UndeclaredActors {
    private static final int LONGEST = 80;

    private UndeclaredActors() {}

    /** The dossier with an actor for each name that has none; the dossier itself where that is an error. */
    public static Dossier declare(Dossier dossier) {
        Severity severity =
                dossier.site().rules().getOrDefault(Code.UNDECLARED_ACTOR, Code.UNDECLARED_ACTOR.severity());
        if (severity == Severity.ERROR) {
            return dossier;
        }
        Directory directory = Directory.of(dossier, entry -> true);
        SortedMap<String, SortedSet<String>> named = new TreeMap<>();
        dossier.entries()
                .flatMap(References::of)
                .filter(reference -> reference.strict() && reference.wanted() == Actor.class)
                .map(reference -> reference.ref().target())
                .filter(name -> directory.look(name, Actor.class) instanceof Lookup.Missing)
                .forEach(name -> named.computeIfAbsent(id(name, directory), id -> new TreeSet<>())
                        .add(name));
        List<Actor> actors = new ArrayList<>(dossier.actors());
        named.forEach((id, names) -> actors.add(actor(id, names, dossier.site().firstLanguage())));
        return dossier.withActors(actors);
    }

    /** An id that no entry of another type has. */
    private static String id(String name, Directory directory) {
        String id = Slug.of(name, LONGEST);
        Optional<Entry> taken = directory.byId(id);
        return taken.isPresent() ? id + "-actor" : id;
    }

    private static Actor actor(String id, SortedSet<String> names, String language) {
        Head head = new Head(
                id,
                Origin.NONE,
                Visibility.PUBLIC,
                Text.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                new TreeMap<>());
        List<Alias> others =
                names.stream().skip(1).map(name -> new Alias(name, false)).toList();
        return new Actor(
                head,
                Text.of(language, names.first()),
                ActorType.UNKNOWN,
                others,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                new TreeMap<>(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                false);
    }
}
