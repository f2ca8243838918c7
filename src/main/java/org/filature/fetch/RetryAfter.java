package org.filature.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header {@code Retry-After}: seconds, or a date (RFC 9110). */
final class RetryAfter {
    private RetryAfter() {}

    /** How long to wait, in seconds; empty if the header says nothing that can be read. */
    static Optional<Long> seconds(String header) {
        String written = header.strip();
        if (written.matches("\\d{1,9}")) {
            return Optional.of(Long.parseLong(written));
        }
        try {
            Instant until = ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(
                    Math.max(0, Duration.between(Instant.now(), until).toSeconds() + 1));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
