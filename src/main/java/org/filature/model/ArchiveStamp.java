package org.filature.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day on which an archive made a copy, as web.archive.org and archive.today say it in their addresses. */
public final class ArchiveStamp {
    private static final Pattern STAMP = Pattern.compile("/(\\d{4})[.-]?(\\d{2})[.-]?(\\d{2})(?:-?\\d{6})?/");
    /** Where the address of what was archived begins: the days in it are its own. */
    private static final Pattern ORIGINAL = Pattern.compile("(?i)(?<=.)https?:/");

    private ArchiveStamp() {}

    /** The day that an address of a copy tells; empty if it tells none: it is never guessed. */
    public static Optional<String> day(String address) {
        String place = ORIGINAL.split(address, 2)[0];
        Matcher stamp = STAMP.matcher(place);
        if (!stamp.find()) {
            return Optional.empty();
        }
        String day = String.format(Locale.ROOT, "%s-%s-%s", stamp.group(1), stamp.group(2), stamp.group(3));
        try {
            return Optional.of(LocalDate.parse(day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
