package org.filature.archive;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.filature.fetch.Fetcher;
import org.filature.model.ArchiveStamp;
import org.filature.model.Source;
import org.filature.read.SourceEdit;
import org.filature.read.SourceEdit.NotEditedException;

/** Writes where an archive keeps a source. */
public final class ArchiveAddress {
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
        ArchiveStamp.day(address).ifPresent(day -> keys.put("archived", day));
        try {
            // Whatever day stands there, the address tells when the archive made its copy.
            SourceEdit.write(wanted.file(), wanted.source().id(), keys, Set.of("archived"));
            return Optional.empty();
        } catch (NotEditedException e) {
            return Optional.of(Keeper.byHand(e, keys).why());
        }
    }
}
