package org.filature.link;

import java.util.Optional;
import java.util.function.Predicate;
import org.filature.model.Dossier;
import org.filature.model.Entry;

/**
 * The directory of the last round, which the next differs from in little.
 *
 * <p>For one round at a time.
 */
public final class DirectoryMemory {
    private Optional<Directory> last = Optional.empty();

    /** Lists a dossier's entries as {@link Directory#of} does. */
    public Directory of(Dossier dossier, Predicate<Entry> visible, Predicate<Entry> published) {
        Directory present = last.flatMap(before -> before.again(dossier, visible, published))
                .orElseGet(() -> Directory.of(dossier, visible, published));
        last = Optional.of(present);
        return present;
    }
}
