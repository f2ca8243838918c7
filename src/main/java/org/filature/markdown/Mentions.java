package org.filature.markdown;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.filature.model.Actor;
import org.filature.model.Alias;

/**
 * Finds the names of actors in texts: whole words, longest name first, upper and lower case as written. A name that
 * several actors share means none of them. Immutable, safe to share between threads.
 */
public final class Mentions {
    /** Whom a name means; nobody if it is shared or switched off, but even then it hides shorter names within it. */
    private record Named(String actor, boolean linked) {
        static final Named NOBODY = new Named("", false);
    }

    /** Receives each name found. */
    @FunctionalInterface
    interface Finding {
        /**
         * Takes one name.
         *
         * @param actor the id of the actor
         * @param linked whether the name may become a link
         */
        void found(int start, int end, String actor, boolean linked);
    }

    private final NameTree<Named> names = new NameTree<>();

    private Mentions() {}

    /**
     * Learns the names of a dossier's actors.
     *
     * @param actors those that may be shown
     * @param autoLink whether names become links at all; they are found in any case
     */
    public static Mentions of(Collection<Actor> actors, boolean autoLink) {
        Map<String, Named> meanings = new HashMap<>();
        for (Actor actor : actors) {
            Named named = new Named(actor.id(), autoLink && actor.autoLink());
            for (String name : actor.name().byLanguage().values()) {
                meanings.merge(name, named, Mentions::both);
            }
            for (String name : actor.formerNames()) {
                meanings.merge(name, named, Mentions::both);
            }
            for (Alias alias : actor.aliases()) {
                meanings.merge(alias.name(), alias.autoLink() ? named : Named.NOBODY, Mentions::both);
            }
        }
        Mentions mentions = new Mentions();
        meanings.forEach((name, named) -> mentions.names.put(name, named, Mentions::both));
        return mentions;
    }

    private static Named both(Named one, Named other) {
        return one.equals(other) ? one : Named.NOBODY;
    }

    /** The ids of the actors whose names occur in a plain text. */
    public SortedSet<String> in(String text) {
        SortedSet<String> found = new TreeSet<>();
        find(text, (start, end, actor, linked) -> found.add(actor));
        return found;
    }

    /** Finds every name in a text, from its beginning to its end. */
    void find(String text, Finding finding) {
        names.find(text, (start, end, named) -> {
            if (!named.actor.isEmpty()) {
                finding.found(start, end, named.actor, named.linked);
            }
        });
    }
}
