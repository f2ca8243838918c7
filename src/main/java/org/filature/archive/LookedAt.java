package org.filature.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.filature.edtf.EdtfDate;
import org.filature.model.Source;

/** When an author last looked at a source. */
final class LookedAt {
    private LookedAt() {}

    /** Whether an author looked at a source, or saved it, on a later day than that of an instant. */
    static boolean isSince(Source source, Instant seen) {
        Instant endOfDay = seen.atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC);
        return seen.isAfter(Instant.EPOCH)
                && Stream.of(source.accessed(), source.archived(), source.saved())
                        .flatMap(date -> date.flatMap(LookedAt::start).stream())
                        .anyMatch(day -> !day.isBefore(endOfDay));
    }

    /** When a day begins; nothing for a date that is no day. */
    static Optional<Instant> start(EdtfDate date) {
        try {
            return Optional.of(LocalDate.parse(date.text()).atStartOfDay().toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
