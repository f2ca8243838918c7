package org.filature.leak;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Location;
import org.filature.link.Web;
import org.filature.model.Actor;
import org.filature.model.Dossier;

/** Finds real names that pseudonyms stand for in texts that are published. */
public final class RealNames {
    private RealNames() {}

    /**
     * Reports every place; does nothing where nobody has a pseudonym.
     *
     * @param words what pages say in any dossier
     */
    public static void check(Dossier dossier, Web web, Supplier<Stream<String>> words, Diagnostics diagnostics) {
        if (web.actors().stream().noneMatch(Actor::pseudonymous)) {
            return;
        }
        Secrets secrets = new Secrets();
        Gathering gathering = Gathering.of(dossier, web, secrets);
        words.get().forEach(secrets::spare);
        Stream.concat(
                        gathering.published().map(Spans::published),
                        gathering.further().stream().map(Notice.Words::words))
                .flatMap(text -> secrets.everyday(text).stream())
                .toList()
                .forEach(secrets::spare);
        gathering.published().forEach(spans -> {
            Set<Integer> told = new HashSet<>();
            Phrases.Found report = (owner, start, end) -> {
                if (told.add(start)) {
                    report(secrets.secret(owner), spans.file().at(start, end), diagnostics);
                }
            };
            String published = spans.published();
            secrets.findNames(published, report);
            secrets.findNames(Unbroken.markdown(published), report);
        });
        gathering
                .further()
                .forEach(further -> secrets.findNames(
                        Unbroken.markdown(further.words()),
                        (owner, start, end) -> report(secrets.secret(owner), further.at(), diagnostics)));
    }

    private static void report(Secret name, Location at, Diagnostics diagnostics) {
        diagnostics.add(
                Code.REAL_NAME,
                at,
                "this is " + name.what(),
                "write the pseudonym, here and in the names of files; if somebody else is meant, write an actor of that"
                        + " name");
    }
}
