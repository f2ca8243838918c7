package org.filature.view;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.filature.diagnostic.TextFile;
import org.filature.link.Web;
import org.filature.model.Actor;
import org.filature.model.Editing;
import org.filature.model.Entry;
import org.filature.model.Origin;
import org.filature.model.Page;

/**
 * Where readers can propose changes. No page leads to the file of somebody with a pseudonym, which holds the name, nor
 * to that of an entry that is not shown: also not for a source that is written in place there.
 */
final class EditLinks {
    private static final String MARKDOWN = ".md";
    private static final Set<String> IN_PLACE = Set.of("");

    private final Editing editing;
    private final Set<String> open = new HashSet<>();

    private EditLinks(Editing editing) {
        this.editing = editing;
    }

    static EditLinks of(Web web) {
        EditLinks links = new EditLinks(web.site().editing());
        if (!links.editing.pattern().isEmpty()) {
            Stream.concat(web.entries(), web.home().stream())
                    .filter(EditLinks::isOpen)
                    .forEach(entry -> links.add(entry.head().origin()));
        }
        return links;
    }

    private static boolean isOpen(Entry entry) {
        boolean hasOwnFile = entry instanceof Page
                || !entry.head().origin().fields().keySet().equals(IN_PLACE);
        return hasOwnFile && !(entry instanceof Actor actor && actor.pseudonymous());
    }

    private void add(Origin origin) {
        open.add(origin.file().path());
        origin.translations().values().forEach(file -> open.add(file.path()));
    }

    /** The address at which a file is edited; empty if none is known, or the file is not for all eyes. */
    String of(TextFile file) {
        boolean isList = !file.path().endsWith(MARKDOWN);
        return isList || open.contains(file.path()) ? editing.address(file.path()) : "";
    }

    /** Whether anything can be edited. */
    boolean isKnown() {
        return !editing.pattern().isEmpty();
    }
}
