package org.filature.check;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.Nearest;
import org.filature.model.Media;
import org.filature.model.Site;

/**
 * Pictures and documents that facts and settings name are in the media folder, and pictures have words for those who
 * cannot see them.
 */
final class MediaRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.MISSING_MEDIA, Code.MISSING_ALT);
    }

    @Override
    public void check(Subject subject) {
        Site site = subject.dossier().site();
        exists(site.logo(), site.origin().at("/theme/logo"), subject);
        Stream.concat(
                        subject.dossier().events().stream().flatMap(event -> event.media().stream()),
                        subject.dossier().actors().stream().flatMap(actor -> actor.portrait().stream()))
                .forEach(media -> check(media, subject));
        subject.dossier().sources().stream()
                .filter(source -> !source.file().isEmpty())
                .forEach(source -> exists(source.file(), source.head().origin().at("/file"), subject));
        subject.dossier().lawsuits().stream()
                .flatMap(lawsuit -> lawsuit.docket().stream())
                .filter(entry ->
                        !entry.document().isEmpty() && !entry.document().contains(":"))
                .forEach(entry -> exists(entry.document(), entry.at(), subject));
    }

    private static void check(Media media, Subject subject) {
        exists(media.file(), media.at(), subject);
        if (media.alt().isEmpty() && isPicture(media.file())) {
            subject.problem(
                    Code.MISSING_ALT,
                    media.at(),
                    "the picture has no words for those who cannot see it",
                    "add `alt:` and say what it shows");
        }
    }

    private static boolean isPicture(String file) {
        return file.matches("(?i).*\\.(avif|gif|jpe?g|png|svg|webp)");
    }

    private static void exists(String file, Location at, Subject subject) {
        Collection<String> known = subject.dossier().media().keySet();
        if (!file.isEmpty() && !known.contains(file)) {
            subject.problem(
                    Code.MISSING_MEDIA,
                    at,
                    "there is no file `media/" + file + "`",
                    Nearest.hintOrSome(file, known, "media/ holds", "put the file into media/"));
        }
    }
}
