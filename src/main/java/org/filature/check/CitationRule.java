package org.filature.check;

import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.link.Citations;
import org.filature.link.Lookup;
import org.filature.model.Ref;
import org.filature.model.Source;

/** What facts rest on is there. */
final class CitationRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.UNKNOWN_REFERENCE, Code.UNPUBLISHED_REFERENCE);
    }

    @Override
    public void check(Subject subject) {
        subject.dossier().written().flatMap(Citations::of).forEach(use -> {
            Ref source = use.citation().source();
            boolean isWritten = !source.target().isEmpty();
            Lookup lookup = subject.directory().look(source.target(), Source.class);
            if (isWritten && lookup instanceof Lookup.Missing) {
                subject.problem(
                        Code.UNKNOWN_REFERENCE,
                        source.at(),
                        "there is no source `" + source.target() + "`",
                        subject.directory().hint(source.target(), Source.class));
            } else if (lookup instanceof Lookup.Hidden && subject.directory().isVisible(use.entry())) {
                subject.problem(
                        Code.UNPUBLISHED_REFERENCE,
                        source.at(),
                        "the source `" + source.target() + "` is not published, so the site leaves it out",
                        "publish it, or take it out here");
            }
        });
    }
}
