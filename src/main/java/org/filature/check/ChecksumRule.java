package org.filature.check;

import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.model.Source;

/** A source's copy is the very file that was archived. */
final class ChecksumRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.CHECKSUM);
    }

    @Override
    public void check(Subject subject) {
        for (Source source : subject.dossier().sources()) {
            String actual = subject.digests().getOrDefault(source.file(), source.sha256());
            if (!source.sha256().isEmpty() && !actual.equals(source.sha256())) {
                subject.problem(
                        Code.CHECKSUM,
                        source.head().origin().at("/sha256"),
                        "`media/" + source.file() + "` is another file than this hash says; its own is " + actual,
                        "put the archived file back, or check why it changed");
            }
        }
    }
}
