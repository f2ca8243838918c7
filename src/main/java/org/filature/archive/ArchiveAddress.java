package org.filature.archive;

import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filature.fetch.Fetcher;
import org.filature.model.Source;
import org.filature.read.SourceEdit;
import org.filature.read.SourceEdit.NotEditedException;

/** Writes where an archive keeps a source. */
public final class ArchiveAddress {
    /** When the copy was made, as web.archive.org and archive.today say it in their addresses. */
    private static final Pattern STAMP = Pattern.compile("/(\\d{4})[.-]?(\\d{2})[.-]?(\\d{2})(?:-?\\d{6})?/");

    private ArchiveAddress() {}

    /**
     * What is wrong with an address as that of a copy.
     *
     * @return empty if nothing is
     */
    public static Optional<String> mistake(Source source, String address) {
        boolean isPlain = !address.isBlank() && !address.matches("(?s).*[\\s<>\"`].*");
        Optional<URI> parsed = isPlain ? Fetcher.address(address) : Optional.empty();
        if (parsed.isEmpty()) {
            return Optional.of("`" + address + "` is not an address of http or https");
        }
        if (!source.archiveUrl().isEmpty()) {
            return Optional.of("`" + source.id() + "` has an `archive-url` already: " + source.archiveUrl());
        }
        return parsed.equals(Fetcher.address(source.url()))
                ? Optional.of("that is the address of `" + source.id() + "` itself, and not of a copy")
                : Optional.empty();
    }

    /**
     * Writes it.
     *
     * @return why that could not be done; empty if it was
     */
    public static Optional<String> write(MissingCopy wanted, String address) throws IOException {
        if (!wanted.isEditable()) {
            return Optional.of(wanted.refusal());
        }
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("archive-url", address);
        if (wanted.source().archived().isEmpty()) {
            day(address).ifPresent(day -> keys.put("archived", day));
        }
        try {
            SourceEdit.add(wanted.file(), wanted.source().id(), keys);
            return Optional.empty();
        } catch (NotEditedException e) {
            return Optional.of(Keeper.byHand(e, keys).why());
        }
    }

    /** The day on which a copy was made, if its address says so: it is never guessed. */
    private static Optional<String> day(String address) {
        Matcher stamp = STAMP.matcher(address);
        if (!stamp.find()) {
            return Optional.empty();
        }
        String day = String.format(Locale.ROOT, "%s-%s-%s", stamp.group(1), stamp.group(2), stamp.group(3));
        try {
            return Optional.of(
                    LocalDate.parse(day, DateTimeFormatter.ISO_LOCAL_DATE).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
