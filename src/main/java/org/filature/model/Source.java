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
        Optional<Reliability> reliability,
        Text note,
        String citeKey)
        implements Entry {
    public Source {
        authors = List.copyOf(authors);
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
