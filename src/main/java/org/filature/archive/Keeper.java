package org.filature.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.filature.fetch.Answer;
import org.filature.fetch.Answer.Found;
import org.filature.fetch.Fetcher;
import org.filature.model.Sha256;
import org.filature.model.Source;
import org.filature.read.SourceEdit;
import org.filature.read.SourceEdit.NotEditedException;

/**
 * Saves the page behind a source to {@code media/sources/}, and writes that into the source's entry. A copy gets its
 * name when it is whole; the entry is written when the copy has its name.
 */
public final class Keeper {
    private static final String FOLDER = "sources";

    private final Fetcher fetcher;
    private final Path media;
    private final Clock clock;

    /** @param media the dossier's folder {@code media/} */
    public Keeper(Fetcher fetcher, Path media, Clock clock) {
        this.fetcher = fetcher;
        this.media = media;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * There is a copy, and its source names it.
         *
         * @param file below {@code media/}
         * @param archived the day
         */
        record Saved(String file, String sha256, String archived, long size) implements Outcome {}

        /** There is none. */
        record NotSaved(String why) implements Outcome {}
    }

    /**
     * Saves one.
     *
     * @throws IOException if the own disk fails
     */
    public Outcome save(MissingCopy wanted) throws IOException, InterruptedException {
        if (!wanted.isEditable()) {
            return new Outcome.NotSaved(wanted.refusal());
        }
        Source source = wanted.source();
        Path folder = media.resolve(FOLDER);
        Files.createDirectories(folder);
        Path part = folder.resolve("." + source.id() + ".part");
        try {
            Answer answer = fetch(source.url(), part);
            return answer instanceof Found found ? keep(wanted, found, part) : new Outcome.NotSaved(words(answer));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Answer fetch(String address, Path part) throws IOException, InterruptedException {
        try (OutputStream sink = new BufferedOutputStream(Files.newOutputStream(part))) {
            return fetcher.get(address, sink);
        }
    }

    private Outcome keep(MissingCopy wanted, Found found, Path part) throws IOException {
        if (found.size() == 0) {
            return new Outcome.NotSaved("there is nothing in it");
        }
        Source source = wanted.source();
        if (Verdict.isFrontPage(source.url(), found.at())) {
            return new Outcome.NotSaved("its address leads to " + found.at()
                    + ", the front page of a site: what was cited may be gone. Look for an archived copy, and write"
                    + " its address with --set");
        }
        Path copy = place(source.id(), MediaTypes.extension(found.type(), found.at()), found.sha256());
        boolean isNew = Files.notExists(copy);
        if (isNew) {
            Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
        }
        String day = LocalDate.now(clock.withZone(ZoneOffset.UTC)).toString();
        String file = FOLDER + "/" + copy.getFileName();
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("file", file);
        keys.put("sha256", found.sha256());
        if (source.archived().isEmpty()) {
            keys.put("archived", day);
        }
        keys.put("saved", day);
        try {
            SourceEdit.add(wanted.file(), source.id(), keys);
        } catch (NotEditedException e) {
            if (isNew) {
                Files.deleteIfExists(copy);
            }
            return byHand(e, keys);
        }
        return new Outcome.Saved(file, found.sha256(), day, found.size());
    }

    /** A name that is free, or that of the very same copy, which an interrupted run left behind. */
    private Path place(String id, String extension, String sha256) throws IOException {
        for (int number = 1; ; number++) {
            Path place = media.resolve(FOLDER).resolve(id + (number == 1 ? "" : "-" + number) + "." + extension);
            if (Files.notExists(place) || Sha256.hex(place).equals(sha256)) {
                return place;
            }
        }
    }

    /** What an author has to do where the program cannot. */
    static Outcome.NotSaved byHand(NotEditedException problem, Map<String, String> keys) {
        StringBuilder lines = new StringBuilder();
        keys.forEach((key, value) ->
                lines.append("; `").append(key).append(": ").append(value).append('`'));
        return new Outcome.NotSaved(
                problem.getMessage() + ". Write by hand" + lines.toString().replaceFirst(";", ""));
    }

    private static String words(Answer answer) {
        return answer instanceof Answer.Refused refused
                ? "the host says " + refused.status()
                : ((Answer.Failed) answer).words();
    }
}
