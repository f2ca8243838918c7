package org.filature.check;

import java.util.Set;
import org.filature.diagnostic.Code;

/** A correction says when it was made: the page of corrections is in that order. */
final class CorrectionDateRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.UNDATED_CORRECTION);
    }

    @Override
    public void check(Subject subject) {
        subject.pages().forEach(entry -> {
            for (int i = 0; i < entry.head().corrections().size(); i++) {
                if (entry.head().corrections().get(i).date().isEmpty()) {
                    subject.problem(
                            Code.UNDATED_CORRECTION,
                            entry.head().origin().at("/corrections/" + i),
                            "the correction does not say when it was made",
                            "add `date:` to it");
                }
            }
        });
    }
}
