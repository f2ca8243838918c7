package org.filature.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Location;
import org.filature.model.Actor;
import org.filature.model.Origin;
import org.filature.model.Slug;

/**
 * Who has a pseudonym is not told by what stands beside it: the id, which is the page's address, registers, the
 * person's own site. Of a minor even less is said.
 */
final class PseudonymRule implements Rule {
    private static final int SHORTEST_WORD = 3;
    /** Of two words of a name that are written as one within a longer word. */
    private static final int SHORTEST_WITHIN = 7;

    private static final List<String> TELLING = List.of("/identifiers", "/website");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.REAL_NAME, Code.MINOR);
    }

    @Override
    public void check(Subject subject) {
        for (Actor actor : subject.dossier().actors()) {
            if (actor.pseudonymous()) {
                pseudonym(actor, subject);
            }
            if (actor.minor()) {
                minor(actor, subject);
            }
        }
    }

    private static void pseudonym(Actor actor, Subject subject) {
        Origin origin = actor.head().origin();
        Set<String> shown = actor.name().byLanguage().values().stream()
                .flatMap(PseudonymRule::words)
                .collect(Collectors.toSet());
        List<List<String>> names =
                names(origin).map(name -> words(name).toList()).toList();
        words(actor.id())
                .filter(word -> !shown.contains(word) && names.stream().anyMatch(name -> tells(word, name)))
                .findFirst()
                .ifPresent(word -> subject.problem(
                        Code.REAL_NAME,
                        origin.fields().containsKey("/id")
                                ? origin.at("/id")
                                : origin.file().start(),
                        "the id `" + actor.id() + "`, which is the page's address, holds `" + word
                                + "` of the real name",
                        "rename the file, or write another `id:`"));
        for (String pointer : TELLING) {
            if (origin.fields().containsKey(pointer)) {
                subject.problem(
                        Code.REAL_NAME,
                        origin.at(pointer),
                        "this tells whose pseudonym it is",
                        "delete it, or move it below `private:`");
            }
        }
    }

    /** Whether a word of an id is one of a name's, or holds two of them, or one behind the initial of another. */
    private static boolean tells(String word, List<String> name) {
        return name.contains(word)
                || name.stream()
                        .anyMatch(one -> name.stream()
                                .filter(other -> !other.equals(one))
                                .anyMatch(other ->
                                        (one.length() + other.length() >= SHORTEST_WITHIN && word.contains(one + other))
                                                || word.equals(one.charAt(0) + other)));
    }

    /** The names that the file keeps to itself, as they are written. */
    private static Stream<String> names(Origin origin) {
        return origin.fields().entrySet().stream()
                .filter(field -> field.getKey().equals("/name")
                        || field.getKey().startsWith("/aliases")
                        || field.getKey().startsWith("/former-names"))
                .sorted(Map.Entry.comparingByKey())
                .map(field -> field.getValue().text());
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(Slug.of(name, Integer.MAX_VALUE).split("-", -1))
                .filter(word -> word.length() >= SHORTEST_WORD);
    }

    private static void minor(Actor actor, Subject subject) {
        Origin origin = actor.head().origin();
        if (!actor.pseudonymous()) {
            problem(subject, origin.at("/minor"), "a minor is shown by a pseudonym alone", "add `pseudonym: …`");
        }
        if (actor.portrait().isPresent()) {
            problem(subject, origin.at("/portrait"), "a minor is not shown in a portrait", "delete it");
        }
        if (actor.begin().filter(born -> born.month().isPresent()).isPresent()) {
            String pointer = origin.fields().containsKey("/born") ? "/born" : "/founded";
            problem(subject, origin.at(pointer), "the year is enough of a minor's birth", "write the year alone");
        }
    }

    private static void problem(Subject subject, Location at, String message, String hint) {
        subject.problem(Code.MINOR, at, message, hint);
    }
}
