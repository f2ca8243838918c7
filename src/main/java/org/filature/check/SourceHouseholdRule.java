package org.filature.check;

import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.model.Source;

/** A source can be checked: it says when it was published, and is still there when its site is gone. */
final class SourceHouseholdRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.UNDATED_SOURCE, Code.UNARCHIVED_SOURCE);
    }

    @Override
    public void check(Subject subject) {
        for (Source source : subject.dossier().sources()) {
            if (source.issued().isEmpty()) {
                subject.problem(
                        Code.UNDATED_SOURCE,
                        source.head().origin().at("/title"),
                        "the source does not say when it was published",
                        "add `issued:`, as exact as it is known: 2024-10-02, 2024-10, 2024~, 202X");
            }
            if (Keeping.isAtRisk(source) && !source.isRetracted()) {
                subject.problem(
                        Code.UNARCHIVED_SOURCE,
                        source.head().origin().at("/URL"),
                        "the source is only on its own site, and may be changed or gone tomorrow",
                        "archive it, at web.archive.org for one, and add `archive-url:`; or keep a copy: `filature archive --save`");
            }
        }
    }
}
