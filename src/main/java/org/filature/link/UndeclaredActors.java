package org.filature.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Severity;
import org.filature.model.Actor;
import org.filature.model.ActorType;
import org.filature.model.Alias;
import org.filature.model.Dossier;
import org.filature.model.Entry;
import org.filature.model.Head;
import org.filature.model.Origin;
import org.filature.model.Ref;
import org.filature.model.Slug;
import org.filature.model.Text;

/** Gives actors that are only named a page of their own, where the dossier's rules allow that. */
public final class UndeclaredActors {
    private static final int LONGEST = 80;

    private UndeclaredActors() {}

    /**
     * The dossier with an actor for each name that has none; the dossier itself where that is an error.
     *
     * @param diagnostics where each such name is reported
     */
    public static Dossier declare(Dossier dossier, Diagnostics diagnostics) {
        Severity severity =
                dossier.site().rules().getOrDefault(Code.UNDECLARED_ACTOR, Code.UNDECLARED_ACTOR.severity());
        if (severity == Severity.ERROR) {
            return dossier;
        }
        Directory directory = Directory.of(dossier, entry -> true);
        SortedMap<String, SortedSet<String>> named = new TreeMap<>();
        undeclared(dossier, directory).forEach(ref -> {
            String id = id(ref.target(), directory);
            named.computeIfAbsent(id, key -> new TreeSet<>()).add(ref.target());
            String message = "`" + ref.target() + "` has no file; its page is made of its mentions";
            diagnostics.add(Code.UNDECLARED_ACTOR, ref.at(), message, "write actors/" + id + ".md");
        });
        List<Actor> actors = new ArrayList<>(dossier.actors());
        named.forEach((id, names) -> actors.add(actor(id, names, dossier.site().firstLanguage())));
        return dossier.withActors(actors);
    }

    private static Stream<Ref> undeclared(Dossier dossier, Directory directory) {
        return dossier.entries()
                .flatMap(References::of)
                .filter(reference -> reference.strict() && reference.wanted() == Actor.class)
                .map(Reference::ref)
                .filter(ref -> directory.look(ref.target(), Actor.class) instanceof Lookup.Missing);
    }

    /** An id that no entry of another type has. */
    private static String id(String name, Directory directory) {
        String id = Slug.of(name, LONGEST);
        Optional<Entry> taken = directory.byId(id);
        return taken.isPresent() ? id + "-actor" : id;
    }

    private static Actor actor(String id, SortedSet<String> names, String language) {
        Head head = Head.bare(id, Origin.NONE);
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
