package org.filature.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.filature.check.Keeping;
import org.filature.diagnostic.Diagnostics;
import org.filature.link.Implied;
import org.filature.model.Dossier;
import org.filature.model.Entry;
import org.filature.model.Source;

/** The sources of a dossier, and where each is written. */
public final class Sources {
    private final Path content;
    private final String shown;
    private final List<Source> sources;

    private Sources(Path content, String shown, List<Source> sources) {
        this.content = content;
        this.shown = shown;
        this.sources = List.copyOf(sources);
    }

    /**
     * The sources that are published. Those of drafts are left out: who asks a host for a page tells it what is being
     * looked at.
     *
     * @param drafts whether those count as published
     */
    public static Sources of(Dossier dossier, Path content, String shown, Instant now, boolean drafts) {
        Predicate<Entry> isShown =
                entry -> (drafts || entry.head().visibility().isPublishedAt(now)) && !entry.isRetracted();
        Implied implied = Implied.of(dossier, isShown, new Diagnostics());
        return new Sources(
                content,
                shown,
                implied.dossier().sources().stream()
                        .filter(isShown)
                        .filter(source -> !implied.hidden().contains(source.id()))
                        .toList());
    }

    /** Those without an archived copy, in order of id. */
    public List<MissingCopy> missing() {
        return sources.stream().filter(Keeping::isAtRisk).map(this::place).toList();
    }

    /** The source with an id. */
    public Optional<MissingCopy> find(String id) {
        return sources.stream()
                .filter(source -> source.id().equals(id))
                .map(this::place)
                .findFirst();
    }

    /** All ids. */
    public List<String> ids() {
        return sources.stream().map(Source::id).toList();
    }

    private MissingCopy place(Source source) {
        String path = source.head().origin().file().path();
        String below = path.startsWith(shown + "/") ? path.substring(shown.length() + 1) : path;
        return new MissingCopy(source, content.resolve(below), refusal(below, source.id()));
    }

    private static String refusal(String path, String id) {
        boolean isOwn = path.startsWith("sources/") && path.endsWith(".md");
        if (isOwn || path.equals("sources.yaml")) {
            return "";
        }
        return path.equals("sources.json") || path.equals("sources.bib")
                ? "the next export would overwrite `" + path + "`: move the source to `sources.yaml`, with `id: " + id
                        + "`"
                : "it is written in place: move it to `sources.yaml`, and name it by its id there";
    }
}
