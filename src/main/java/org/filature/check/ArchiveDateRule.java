package org.filature.check;

import java.util.Optional;
import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.edtf.EdtfDate;
import org.filature.edtf.EdtfException;
import org.filature.model.ArchiveStamp;
import org.filature.model.Source;

/** An archive says in its addresses when it made a copy: that is what readers are told. */
final class ArchiveDateRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.ARCHIVE_DATE);
    }

    @Override
    public void check(Subject subject) {
        for (Source source : subject.dossier().sources()) {
            Optional<EdtfDate> said = ArchiveStamp.day(source.archiveUrl()).flatMap(ArchiveDateRule::date);
            if (differs(source.archived(), said)) {
                subject.problem(
                        Code.ARCHIVE_DATE,
                        source.head().origin().at("/archived"),
                        "`archived` is not when the archive made the copy, which its address says: "
                                + said.map(EdtfDate::text).orElse(""),
                        "write the day of `archive-url`; the day of a copy in media/ is `saved`");
            }
        }
    }

    /** Neither holds the other: a month holds its days. */
    private static boolean differs(Optional<EdtfDate> written, Optional<EdtfDate> said) {
        return Order.isBefore(written, said) || Order.isBefore(said, written);
    }

    private static Optional<EdtfDate> date(String day) {
        try {
            return Optional.of(EdtfDate.parse(day));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }
}
