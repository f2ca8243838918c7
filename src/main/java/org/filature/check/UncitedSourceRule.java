package org.filature.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.link.Citations;
import org.filature.model.Claim;
import org.filature.model.Entry;
import org.filature.model.Prose;
import org.filature.model.Ref;
import org.filature.model.Source;

/** A source is listed because something rests on it. */
final class UncitedSourceRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.UNCITED_SOURCE);
    }

    @Override
    public void check(Subject subject) {
        Set<String> cited = new HashSet<>();
        subject.pages().forEach(entry -> cited(entry, subject).forEach(cited::add));
        subject.dossier().sources().stream()
                .filter(source -> subject.directory().isVisible(source) && !cited.contains(source.id()))
                .forEach(source -> subject.problem(
                        Code.UNCITED_SOURCE,
                        source.head().origin().at("/id"),
                        "nothing rests on the source `" + source.id() + "`",
                        "cite it, or delete it"));
    }

    /** The ids of the sources that an entry's fields and text name. */
    private static Stream<String> cited(Entry entry, Subject subject) {
        Stream<String> fields =
                Citations.of(entry).map(use -> use.citation().source().target());
        Stream<String> texts = subject.bodies()
                .all(entry)
                .flatMap(prose -> prose.pieces().stream())
                .filter(Prose.Cited.class::isInstance)
                .flatMap(piece -> ((Prose.Cited) piece).sources().stream())
                .map(citation -> citation.source().target());
        Stream<String> links = subject.bodies().all(entry).flatMap(prose -> prose.links().stream());
        Stream<String> proofs =
                entry instanceof Claim claim ? claim.establishedBy().stream().map(Ref::target) : Stream.empty();
        return Stream.of(fields, texts, links, proofs)
                .flatMap(targets -> targets)
                .distinct()
                .flatMap(target -> subject.find(target, Source.class).stream())
                .map(Source::id);
    }
}
