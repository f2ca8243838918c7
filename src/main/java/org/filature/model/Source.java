package org.filature.model;

import java.util.List;
import java.util.Optional;
import org.filature.edtf.EdtfDate;

/**
 * What facts rest on (CSL item, schema.org CreativeWork, FollowTheMoney Document).
 *
 * @param kind CSL's type, such as {@code article-newspaper}; empty if not said
 * @param url where it was published; empty if not said
 * @param language BCP 47 tag of the source itself; empty if not said
 * @param file a copy below {@code media/}; empty if there is none
 * @param sha256 of that copy, lower-case hex; empty if not said
 * @param saved when the program kept that copy of what is another's; empty if the author put it there
 * @param citeKey the key it has where it was exported from, by which it may be cited too; empty if it has none
 */
public record Source(
        Head head,
        String kind,
        Text title,
        List<String> authors,
        Text publisher,
        Text containerTitle,
        Optional<EdtfDate> issued,
        Optional<EdtfDate> accessed,
        String url,
        String archiveUrl,
        Optional<EdtfDate> archived,
        String language,
        String file,
        String sha256,
        Optional<EdtfDate> saved,
        Optional<Reliability> reliability,
        Text note,
        String citeKey)
        implements Entry {
    public Source {
        authors = List.copyOf(authors);
    }

    /**
     * When the copy in the archive was made; empty if that is not known. The day on which the dossier's own copy was
     * saved is not that of an archive's.
     */
    public Optional<EdtfDate> archiveDate() {
        boolean isOwn = saved.isPresent()
                && archived.equals(saved)
                && !ArchiveStamp.day(archiveUrl).equals(archived.map(EdtfDate::text));
        return archiveUrl.isEmpty() || isOwn ? Optional.empty() : archived;
    }

    /** The copy as far as readers may have it: what the program saved of others only where the dossier says so. */
    public String publishedFile(Site site) {
        return saved.isEmpty() || site.media().copies() ? file : "";
    }

    @Override
    public Text label() {
        return title;
    }

    @Override
    public EntryType type() {
        return EntryType.SOURCE;
    }

    /** Ids are unique, so they tell entries apart as well as all fields would, and at once. */
    @Override
    public int hashCode() {
        return head.id().hashCode();
    }
}
