package org.filature.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filature.diagnostic.Location;
import org.filature.edtf.EdtfDate;
import org.filature.edtf.EdtfException;
import org.filature.model.Head;
import org.filature.model.Origin;
import org.filature.model.Slug;
import org.filature.model.Source;
import org.filature.model.Text;

/** Makes sources of what other programs export: keys that Filature does not show are passed over, not reported. */
final class ImportedSources {
    private ImportedSources() {}

    /**
     * What an export says of one source.
     *
     * @param key by which it was cited there
     * @param texts by CSL's names: {@code title}, {@code publisher}, {@code URL} …
     */
    record Exported(
            String key,
            Location at,
            String kind,
            List<String> authors,
            Map<String, String> texts,
            Optional<EdtfDate> issued,
            Optional<EdtfDate> accessed) {
        private Text text(String name, String language) {
            String words = word(name);
            return words.isEmpty() ? Text.EMPTY : Text.of(language, words);
        }

        private String word(String name) {
            return Characters.shown(texts.getOrDefault(name, "")).strip();
        }
    }

    static Source source(Exported exported, String language) {
        String id = Slug.isId(exported.key()) && exported.key().length() <= EntryFile.LONGEST_ID
                ? exported.key()
                : Slug.of(lastSegment(exported.key()), EntryFile.LONGEST_ID);
        Origin origin = new Origin(exported.at().file(), Map.of("/title", exported.at(), "", exported.at()));
        Head head = Head.bare(id, origin);
        return new Source(
                head,
                exported.kind(),
                exported.text("title", language),
                exported.authors(),
                exported.text("publisher", language),
                exported.text("container-title", language),
                exported.issued(),
                exported.accessed(),
                exported.word("URL"),
                "",
                Optional.empty(),
                exported.word("language"),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                exported.text("note", language),
                exported.key());
    }

    /** Zotero's ids are addresses: only what stands behind the last slash tells sources apart for a reader. */
    private static String lastSegment(String key) {
        String tail = key.substring(key.lastIndexOf('/') + 1);
        return tail.isBlank() ? key : tail;
    }

    /** A date, if it is one; exports hold all sorts of things, and a source without a date is better than none. */
    static Optional<EdtfDate> date(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(EdtfDate.parse(text.strip()));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }
}
