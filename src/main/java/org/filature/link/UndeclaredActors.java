package org.filature.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
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
import org.filature.model.Site;
import org.filature.model.Slug;
import org.filature.model.Text;

/** Gives actors that are only named a page of their own, where the dossier's rules allow that. */
final class UndeclaredActors {
    private static final int LONGEST = 80;

    private final Dossier dossier;
    private final Predicate<Entry> shown;
    private final Diagnostics diagnostics;
    private final Directory directory;

    UndeclaredActors(Dossier dossier, Predicate<Entry> shown, Diagnostics diagnostics) {
        this.dossier = dossier;
        this.shown = shown;
        this.diagnostics = diagnostics;
        this.directory = Directory.of(dossier, entry -> true);
    }

    /** Whether actors may be named that have no file. */
    static boolean areAllowed(Site site) {
        return site.rules().getOrDefault(Code.UNDECLARED_ACTOR, Code.UNDECLARED_ACTOR.severity()) != Severity.ERROR;
    }

    /**
     * An actor for each name that has none.
     *
     * @param hidden gains the ids of those that only entries name that may not be shown
     */
    List<Actor> actors(Set<String> hidden) {
        SortedMap<String, SortedSet<String>> inShown = named(shown);
        SortedMap<String, SortedSet<String>> inAll = named(entry -> true);
        inAll.keySet().stream().filter(id -> !inShown.containsKey(id)).forEach(hidden::add);
        inAll.putAll(inShown);
        List<Actor> actors = new ArrayList<>();
        inAll.forEach((id, names) -> actors.add(actor(id, names, dossier.site().firstLanguage())));
        undeclared(entry -> true).forEach(this::report);
        return actors;
    }

    private SortedMap<String, SortedSet<String>> named(Predicate<Entry> by) {
        SortedMap<String, SortedSet<String>> named = new TreeMap<>();
        undeclared(by)
                .forEach(ref -> named.computeIfAbsent(id(ref.target()), key -> new TreeSet<>())
                        .add(ref.target()));
        return named;
    }

    /** Names of actors that lead nowhere; an entry of another type is a mistake that a rule reports. */
    private Stream<Ref> undeclared(Predicate<Entry> by) {
        return dossier.entries()
                .filter(by)
                .flatMap(References::of)
                .filter(reference -> reference.strict() && reference.wanted() == Actor.class)
                .map(Reference::ref)
                .filter(ref -> directory.byId(ref.target()).isEmpty())
                .filter(ref -> directory.look(ref.target(), Actor.class) instanceof Lookup.Missing);
    }

    private void report(Ref ref) {
        String message = "`" + ref.target() + "` has no file; its page is made of its mentions";
        diagnostics.add(Code.UNDECLARED_ACTOR, ref.at(), message, "write actors/" + id(ref.target()) + ".md");
    }

    /** An id that no entry of another type has. */
    private String id(String name) {
        String id = Slug.of(name, LONGEST);
        return directory.byId(id).isPresent() ? id + "-actor" : id;
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
                false,
                false,
                false);
    }
}
