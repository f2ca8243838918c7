package org.filature.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.Nearest;
import org.filature.media.Medium;
import org.filature.model.Dossier;
import org.filature.model.Media;
import org.filature.model.Site;
import org.filature.model.Source;

/**
 * Pictures and documents that facts and settings name are in the media folder and can be published, and pictures have
 * words for those who cannot see them.
 */
final class MediaRule implements Rule {
    /** A place that names a file. */
    private record Use(String file, Location at) {}

    @Override
    public Set<Code> codes() {
        return Set.of(
                Code.MISSING_MEDIA,
                Code.MISSING_ALT,
                Code.MEDIA_TYPE,
                Code.MEDIA_SIZE,
                Code.MEDIA_DAMAGED,
                Code.MEDIA_ACTIVE,
                Code.MEDIA_HIDDEN,
                Code.MEDIA_MOVING);
    }

    @Override
    public void check(Subject subject) {
        List<Media> pictures = pictures(subject.dossier()).toList();
        List<Use> uses = Stream.of(
                        pictures.stream().map(media -> new Use(media.file(), media.at())),
                        documents(subject.dossier()),
                        logo(subject),
                        open(subject))
                .flatMap(some -> some)
                .filter(use -> !use.file().isEmpty())
                .toList();
        // Cleaning takes its time: it is done on all cores before anything is said.
        Set<String> kept = kept(subject.dossier());
        uses.stream().map(Use::file).filter(file -> !kept.contains(file)).distinct().toList().parallelStream()
                .forEach(subject.media()::find);
        uses.forEach(use -> check(use, kept.contains(use.file()), subject));
        pictures.forEach(media -> describes(media, subject));
    }

    private static Stream<Media> pictures(Dossier dossier) {
        return Stream.concat(
                dossier.events().stream().flatMap(event -> event.media().stream()),
                dossier.actors().stream().flatMap(actor -> actor.portrait().stream()));
    }

    private static Stream<Use> documents(Dossier dossier) {
        return Stream.concat(
                dossier.sources().stream()
                        .map(source ->
                                new Use(source.file(), source.head().origin().at("/file"))),
                dossier.lawsuits().stream()
                        .flatMap(lawsuit -> lawsuit.docket().stream())
                        .filter(entry -> !entry.document().contains(":"))
                        .map(entry -> new Use(entry.document(), entry.at())));
    }

    private static Stream<Use> logo(Subject subject) {
        Site site = subject.dossier().site();
        return Stream.of(new Use(site.logo(), site.origin().at("/theme/logo")));
    }

    private static Stream<Use> open(Subject subject) {
        Site site = subject.dossier().site();
        return site.media().open().stream()
                .sorted()
                .map(file -> new Use(file, site.origin().at("/media/open")));
    }

    private static void describes(Media media, Subject subject) {
        boolean isPicture = subject.media().find(media.file()).orElse(null) instanceof Medium.Picture;
        if (media.alt().isEmpty() && isPicture) {
            subject.problem(
                    Code.MISSING_ALT,
                    media.at(),
                    "the picture has no words for those who cannot see it",
                    "add `alt:` and say what it shows");
        }
    }

    /** Copies that are not published, and so need not be cleaned. */
    private static Set<String> kept(Dossier dossier) {
        return dossier.sources().stream()
                .filter(source -> source.publishedFile(dossier.site()).isEmpty())
                .map(Source::file)
                .collect(Collectors.toSet());
    }

    private static void check(Use use, boolean isKept, Subject subject) {
        Collection<String> known = subject.dossier().media().keySet();
        if (!known.contains(use.file())) {
            subject.problem(
                    Code.MISSING_MEDIA,
                    use.at(),
                    "there is no file `media/" + use.file() + "`",
                    Nearest.hintOrSome(use.file(), known, "media/ holds", "put the file into media/"));
            return;
        }
        Medium medium = isKept ? null : subject.media().find(use.file()).orElse(null);
        if (medium instanceof Medium.Refused refused) {
            subject.problem(refused.code(), use.at(), refused.message(), refused.hint());
        } else if (medium instanceof Medium.Picture picture && picture.isMoving()) {
            subject.problem(
                    Code.MEDIA_MOVING,
                    use.at(),
                    "`media/" + use.file() + "` moves: its first image is shown",
                    "show a still picture, or link to a film");
        }
    }
}
