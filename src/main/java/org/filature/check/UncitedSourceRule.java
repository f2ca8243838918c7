package org.filature.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.link.Citations;
import org.filature.model.Claim;
import org.filature.model.Entry;
import org.filature.model.Prose;
import org.filature.model.Source;

/** A source is listed because something rests on it. */
final class UncitedSourceRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.UNCITED_SOURCE);
    }

    @Override
    public boolean readsTexts() {
        return true;
    }

    @Override
    public Scope scope() {
        return Scope.DOSSIER;
    }

    @Override
    public Object looksAt(Entry entry, Subject subject) {
        Set<String> named = new HashSet<>();
        Set<String> cited = new HashSet<>();
        add(entry, subject, named, cited);
        return List.of(entry instanceof Source ? entry : "", named, cited);
    }

    @Override
    public void check(Subject subject) {
        Set<String> named = new HashSet<>();
        Set<String> cited = new HashSet<>();
        subject.pages().forEach(entry -> add(entry, subject, named, cited));
        named.forEach(
                target -> subject.find(target, Source.class).map(Source::id).ifPresent(cited::add));
        subject.dossier().sources().stream()
                .filter(source -> subject.directory().isVisible(source) && !cited.contains(source.id()))
                .forEach(source -> subject.problem(
                        Code.UNCITED_SOURCE,
                        source.head().origin().at("/id"),
                        "nothing rests on the source `" + source.id() + "`",
                        "cite it, or delete it"));
    }

    private static void add(Entry entry, Subject subject, Set<String> named, Set<String> cited) {
        name(entry, named);
        subject.bodies().all(entry).forEach(prose -> {
            cited.addAll(prose.links());
            name(prose, named);
        });
    }

    /** Adds the sources that an entry's fields cite, as they are written there. */
    private static void name(Entry entry, Set<String> named) {
        Citations.of(entry).forEach(use -> named.add(use.citation().source().target()));
        if (entry instanceof Claim claim) {
            claim.establishedBy().forEach(proof -> named.add(proof.source().target()));
        }
    }

    private static void name(Prose text, Set<String> named) {
        for (Prose.Piece piece : text.pieces()) {
            if (piece instanceof Prose.Cited cited) {
                cited.sources().forEach(citation -> named.add(citation.source().target()));
            }
        }
    }
}
