package org.filature.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** The files of a content folder in the commits of its repository, by their paths below the folder. */
final class Trees {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ObjectReader reader;
    private final String prefix;
    private final Map<String, ObjectId> today = new HashMap<>();

    /** @param prefix the folder's path in the repository, ended with {@code /}; empty if it is the same */
    Trees(ObjectReader reader, String prefix) {
        this.reader = reader;
        this.prefix = prefix;
    }

    /** All files of today's commit, which are remembered. */
    Map<String, ObjectId> files(RevCommit head) throws IOException {
        today.putAll(files(head, folder()));
        return today;
    }

    /** How many files today's commit has. */
    int size() {
        return today.size();
    }

    Optional<ObjectId> today(String path) {
        return Optional.ofNullable(today.get(path));
    }

    /** Some files of a commit, as far as it has them. */
    Map<String, ObjectId> files(RevCommit commit, Collection<String> paths) throws IOException {
        return files(
                commit,
                PathFilterGroup.createFromStrings(
                        paths.stream().map(path -> prefix + path).toList()));
    }

    private Map<String, ObjectId> files(RevCommit commit, TreeFilter filter) throws IOException {
        Map<String, ObjectId> files = new HashMap<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            walk.setFilter(filter);
            while (walk.next()) {
                files.put(walk.getPathString().substring(prefix.length()), walk.getObjectId(0));
            }
        }
        return files;
    }

    /** The files that a commit with one parent, or none, has changed. */
    Set<String> changed(RevCommit commit, RevWalk commits) throws IOException {
        Set<String> changed = new HashSet<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            if (commit.getParentCount() == 0) {
                walk.addTree(new EmptyTreeIterator());
            } else {
                RevCommit parent = commit.getParent(0);
                commits.parseHeaders(parent);
                walk.addTree(parent.getTree());
            }
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            walk.setFilter(AndTreeFilter.create(folder(), TreeFilter.ANY_DIFF));
            while (walk.next()) {
                changed.add(walk.getPathString().substring(prefix.length()));
            }
        }
        return changed;
    }

    private TreeFilter folder() {
        return prefix.isEmpty() ? TreeFilter.ALL : PathFilter.create(prefix.substring(0, prefix.length() - 1));
    }

    /** A file's text, without a byte order mark. */
    String text(AnyObjectId file) throws IOException {
        String text = new String(reader.open(file).getBytes(), StandardCharsets.UTF_8);
        return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    }
}
