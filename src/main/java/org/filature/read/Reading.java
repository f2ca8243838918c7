package org.filature.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Location;
import org.filature.model.Source;

/** What is gathered while one entry is read: its problems, the places of its values, the sources written in place. */
final class Reading {
    private final Settings settings;
    private final Diagnostics diagnostics;
    private final Queue<Source> sourcesInPlace;
    private final Map<String, Location> places = new HashMap<>();

    /**
     * What holds for every entry of a dossier.
     *
     * @param languages the first is the originals'
     * @param kinds kinds of events
     * @param keysAreRuled whether an unknown key is an error, as it is unless a dossier says otherwise
     */
    record Settings(List<String> languages, List<String> kinds, boolean keysAreRuled) {
        Settings {
            languages = List.copyOf(languages);
            kinds = List.copyOf(kinds);
        }

        Settings(List<String> languages, List<String> kinds) {
            this(languages, kinds, true);
        }
    }

    Reading(Settings settings, Diagnostics diagnostics) {
        this(settings, diagnostics, new ConcurrentLinkedQueue<>());
    }

    Reading(Settings settings, Diagnostics diagnostics, Queue<Source> sourcesInPlace) {
        this.settings = settings;
        this.diagnostics = diagnostics;
        this.sourcesInPlace = sourcesInPlace;
    }

    String firstLanguage() {
        return settings.languages().get(0);
    }

    List<String> languages() {
        return settings.languages();
    }

    Settings settings() {
        return settings;
    }

    void problem(Code code, Location at, String message, String hint) {
        diagnostics.add(code, at, message, hint);
    }

    void place(String pointer, Location at) {
        places.put(pointer, at);
    }

    /** The place of a value that has been read. */
    Optional<Location> at(String pointer) {
        return Optional.ofNullable(places.get(pointer));
    }

    Map<String, Location> places() {
        return places;
    }

    void found(Source inPlace) {
        sourcesInPlace.add(inPlace);
    }
}
