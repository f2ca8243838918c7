package org.filature.check;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Location;
import org.filature.history.History;
import org.filature.link.Bodies;
import org.filature.link.Directory;
import org.filature.link.Lookup;
import org.filature.media.Media;
import org.filature.model.Citation;
import org.filature.model.Dossier;
import org.filature.model.Entry;
import org.filature.model.Prose;

/**
 * What rules look at.
 *
 * @param dossier all that was read, drafts too: what will be published one day is checked today
 * @param bodies its texts, understood
 * @param digests the SHA-256 of each file of {@code media/}, by its path below it
 * @param media what is published of each of these files
 * @param history what a repository knows of its files
 * @param folder how messages name the content folder, such as {@code content}
 * @param now the instant for which embargoes are judged
 */
public record Subject(
        Dossier dossier,
        Directory directory,
        Bodies bodies,
        Map<String, String> digests,
        Media media,
        History history,
        String folder,
        Instant now,
        Diagnostics diagnostics) {
    /** The same with other texts. */
    public Subject with(Bodies others) {
        return new Subject(dossier, directory, others, digests, media, history, folder, now, diagnostics);
    }

    /** The same, reporting elsewhere. */
    Subject with(Diagnostics others) {
        return new Subject(dossier, directory, bodies, digests, media, history, folder, now, others);
    }

    /** The same with other entries to look at; references lead where they lead. */
    Subject on(Dossier others) {
        return new Subject(others, directory, bodies, digests, media, history, folder, now, diagnostics);
    }

    void problem(Code code, Location at, String message, String hint) {
        diagnostics.add(code, at, message, hint);
    }

    /** Every entry and the home page's introduction. */
    Stream<Entry> pages() {
        return Stream.concat(dossier.entries(), dossier.home().stream());
    }

    /** The entry that a reference leads to, published or not. */
    <E extends Entry> Optional<E> find(String target, Class<E> wanted) {
        Lookup lookup = directory.look(target, wanted);
        if (lookup instanceof Lookup.Found found) {
            return Optional.of(wanted.cast(found.entry()));
        }
        return lookup instanceof Lookup.Hidden hidden ? Optional.of(wanted.cast(hidden.entry())) : Optional.empty();
    }

    /**
     * Whether readers see nothing of some sources, though there are some: they are drafts, under embargo or retracted.
     * What cannot be found is told elsewhere.
     */
    boolean areHidden(List<Citation> citations) {
        return !citations.isEmpty()
                && citations.stream()
                        .allMatch(citation -> directory.look(citation.source().target()) instanceof Lookup.Hidden);
    }

    /** Whether an entry's text cites a source, in any language. */
    boolean citesInText(Entry entry) {
        return bodies.all(entry).anyMatch(Subject::cites);
    }

    private static boolean cites(Prose text) {
        for (Prose.Piece piece : text.pieces()) {
            if (piece instanceof Prose.Cited) {
                return true;
            }
        }
        return false;
    }

    /** A file below the content folder, as messages name it. */
    String shown(String path) {
        return folder.isEmpty() ? path : folder + "/" + path;
    }

    /** A file's path below the content folder. */
    String below(String path) {
        String prefix = shown("");
        return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    }
}
