package org.filature.check;

import java.util.Optional;
import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.edtf.EdtfDate;
import org.filature.model.Source;

/** Nobody reads or archives what is not yet published. */
final class SourceDatesRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.SOURCE_DATES);
    }

    @Override
    public void check(Subject subject) {
        for (Source source : subject.dossier().sources()) {
            check(source, source.accessed(), "/accessed", subject);
            check(source, source.archived(), "/archived", subject);
        }
    }

    private static void check(Source source, Optional<EdtfDate> seen, String pointer, Subject subject) {
        if (Order.isBefore(seen, source.issued())) {
            subject.problem(
                    Code.SOURCE_DATES,
                    source.head().origin().at(pointer),
                    "`" + pointer.substring(1) + "` is before the source was published, `"
                            + source.issued().map(EdtfDate::text).orElse("") + "`",
                    "mend one of the dates");
        }
    }
}
