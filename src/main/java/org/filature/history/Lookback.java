package org.filature.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Walks from today's commit back, once, and notes for each pair what the original was when its translation was last
 * touched.
 */
final class Lookback {
    private static final int MOST_COMMITS = 1000;
    /**
     * Each commit costs a look at all names of the folders it changed: a build must not take longer for a long past.
     */
    private static final int MOST_NAMES = 1_000_000;

    private final Trees trees;
    private final Worktree worktree;
    private final RevWalk walk;
    private final Map<String, List<Pair>> byOriginal = new HashMap<>();
    private final Map<String, Pair> byTranslation = new HashMap<>();
    private int open;
    private boolean isMerged;

    /** Two files on the way back. */
    private static final class Pair {
        private final History.Twins twins;
        private Optional<RevCommit> oldestChange = Optional.empty();
        /** A commit in which the original is as it was when the translation was last touched. */
        private Optional<RevCommit> then = Optional.empty();

        private boolean isTranslationFound;

        Pair(History.Twins twins) {
            this.twins = twins;
        }
    }

    private Lookback(Trees trees, Worktree worktree, RevWalk walk) {
        this.trees = trees;
        this.worktree = worktree;
        this.walk = walk;
    }

    static Map<History.Twins, String> run(Repository repository, Path folder, Collection<History.Twins> twins)
            throws IOException {
        String prefix = prefix(repository, folder);
        try (RevWalk walk = new RevWalk(repository)) {
            Trees trees = new Trees(walk.getObjectReader(), prefix);
            RevCommit head = walk.parseCommit(repository.resolve(Constants.HEAD));
            Map<String, ObjectId> today = trees.files(head);
            Worktree worktree = Worktree.of(repository, folder, prefix, today);
            Lookback lookback = new Lookback(trees, worktree, walk);
            for (History.Twins pair : twins) {
                // What was not committed is as new as can be: nothing need be looked for.
                if (today.containsKey(pair.original()) && worktree.isCommitted(pair.translation())) {
                    lookback.add(pair);
                }
            }
            lookback.walk(head);
            return lookback.originals();
        }
    }

    /** The content folder's path below the repository's, ended with {@code /}; empty if it is the same. */
    private static String prefix(Repository repository, Path folder) throws IOException {
        Path top = repository.getWorkTree().toPath().toRealPath();
        String path = top.relativize(folder.toRealPath()).toString().replace('\\', '/');
        return path.isEmpty() ? "" : path + "/";
    }

    private void add(History.Twins twins) {
        Pair pair = new Pair(twins);
        byOriginal.computeIfAbsent(twins.original(), key -> new ArrayList<>(1)).add(pair);
        byTranslation.put(twins.translation(), pair);
        open++;
    }

    private void walk(RevCommit head) throws IOException {
        walk.setRetainBody(false);
        walk.markStart(head);
        int most = Math.min(MOST_COMMITS, MOST_NAMES / Math.max(1, trees.size()));
        for (int i = 0; i < most && open > 0; i++) {
            RevCommit commit = walk.next();
            if (commit == null) {
                return;
            }
            // What a merge brings was changed in one of its parents.
            if (commit.getParentCount() > 1) {
                isMerged = true;
            } else {
                see(commit, trees.changed(commit, walk));
            }
        }
    }

    private void see(RevCommit commit, Set<String> changed) {
        for (String path : changed) {
            Pair pair = byTranslation.get(path);
            if (pair != null && !pair.isTranslationFound) {
                pair.isTranslationFound = true;
                // On a branch the original may have been another than today's, though none has changed it since.
                pair.then = isMerged ? Optional.of(commit) : pair.oldestChange.map(later -> commit);
                open--;
            }
        }
        for (String path : changed) {
            for (Pair pair : byOriginal.getOrDefault(path, List.of())) {
                if (!pair.isTranslationFound) {
                    pair.oldestChange = Optional.of(commit);
                }
            }
        }
    }

    /**
     * The originals' texts. Where the walk ended before a translation was found, the translation is older than all that
     * was seen: then the original before its oldest change that was seen tells enough.
     */
    private Map<History.Twins, String> originals() throws IOException {
        Map<RevCommit, List<Pair>> byCommit = new LinkedHashMap<>();
        Map<History.Twins, ObjectId> then = new HashMap<>();
        for (Pair pair : byTranslation.values()) {
            Optional<RevCommit> commit = pair.isTranslationFound ? pair.then : before(pair.oldestChange);
            if (commit.isPresent()) {
                byCommit.computeIfAbsent(commit.get(), key -> new ArrayList<>()).add(pair);
            } else if (pair.isTranslationFound) {
                trees.today(pair.twins.original()).ifPresent(id -> then.put(pair.twins, id));
            }
        }
        for (Map.Entry<RevCommit, List<Pair>> at : byCommit.entrySet()) {
            Set<String> wanted = new HashSet<>();
            at.getValue().forEach(pair -> wanted.add(pair.twins.original()));
            Map<String, ObjectId> files = trees.files(at.getKey(), wanted);
            for (Pair pair : at.getValue()) {
                Optional.ofNullable(files.get(pair.twins.original())).ifPresent(id -> then.put(pair.twins, id));
            }
        }
        return texts(then);
    }

    private Optional<RevCommit> before(Optional<RevCommit> change) throws IOException {
        if (change.isEmpty() || change.get().getParentCount() == 0) {
            return Optional.empty();
        }
        return Optional.of(walk.parseCommit(change.get().getParent(0)));
    }

    private Map<History.Twins, String> texts(Map<History.Twins, ? extends AnyObjectId> then) throws IOException {
        Map<History.Twins, String> texts = new HashMap<>();
        for (Map.Entry<History.Twins, ? extends AnyObjectId> entry : then.entrySet()) {
            History.Twins twins = entry.getKey();
            if (!worktree.is(twins.original(), entry.getValue())) {
                texts.put(twins, trees.text(entry.getValue()));
            }
        }
        return texts;
    }
}
