package org.filature.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.lib.Repository;

/**
 * The git repository that a content folder lies in, if it lies in one. Opened only when something is asked of it; an
 * answer is kept until files are touched.
 */
public final class History {
    private final Path folder;
    private final Map<Twins, Optional<String>> known = new ConcurrentHashMap<>();
    private final Set<String> touched = ConcurrentHashMap.newKeySet();

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
        forgetTouched();
        Set<Twins> asked = new HashSet<>(twins);
        asked.removeAll(known.keySet());
        if (!asked.isEmpty()) {
            Map<Twins, String> found = look(asked);
            asked.forEach(pair -> known.put(pair, Optional.ofNullable(found.get(pair))));
        }
        Map<Twins, String> answers = new HashMap<>();
        twins.forEach(pair -> known.getOrDefault(pair, Optional.empty()).ifPresent(then -> answers.put(pair, then)));
        return answers;
    }

    /** Notes that a file was saved, and that what was known of it may hold no longer. */
    public void touched(String file) {
        touched.add(file);
    }

    private void forgetTouched() {
        Set<String> files = Set.copyOf(touched);
        touched.removeAll(files);
        known.entrySet().removeIf(answer -> mayBeOutdated(answer.getKey(), answer.getValue(), files));
    }

    /** What an old original said stays as it was, however often today's is saved. */
    private static boolean mayBeOutdated(Twins twins, Optional<String> then, Set<String> files) {
        return files.contains(twins.translation()) || (then.isEmpty() && files.contains(twins.original()));
    }

    /** Forgets all answers: commits may have come or gone. */
    public void forget() {
        known.clear();
    }

    private Map<Twins, String> look(Collection<Twins> twins) {
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
