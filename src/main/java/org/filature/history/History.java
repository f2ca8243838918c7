package org.filature.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Repository;

/** The git repository that a content folder lies in, if it lies in one. Opened only when something is asked of it. */
public final class History {
    private final Path folder;

    private History(Path folder) {
        this.folder = folder;
    }

    /**
     * An original and one of its translations.
     *
     * @param original the path of its file below the content folder, with {@code /}
     * @param translation likewise
     */
    public record Twins(String original, String translation, String language) {}

    /** What is known of the files below a folder, which need not lie in a repository. */
    public static History of(Path folder) {
        return new History(folder);
    }

    /**
     * What originals said when their translations were last touched, for those that have been changed since. Changes
     * that are not yet committed count as made now. Without a repository, or where only its last commits were fetched,
     * nothing is known. Takes as long as the repository has commits, up to a bound; what is older than that is not
     * known either.
     */
    public Map<Twins, String> originalsThen(Collection<Twins> twins) {
        if (twins.isEmpty()) {
            return Map.of();
        }
        try {
            Optional<Repository> found = Repositories.around(folder);
            if (found.isEmpty()) {
                return Map.of();
            }
            try (Repository repository = found.get()) {
                return Lookback.run(repository, folder, twins);
            }
        } catch (IOException | RuntimeException e) {
            // A repository that is damaged, or of a kind that the library cannot read, is no mistake of the dossier's.
            return Map.of();
        }
    }
}
