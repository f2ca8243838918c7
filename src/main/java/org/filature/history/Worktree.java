package org.filature.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;

/** The files as they lie in the content folder now, compared with those of today's commit. */
final class Worktree {
    private final Path folder;
    private final String prefix;
    private final DirCache index;
    private final Map<String, ObjectId> committed;

    private Worktree(Path folder, String prefix, DirCache index, Map<String, ObjectId> committed) {
        this.folder = folder;
        this.prefix = prefix;
        this.index = index;
        this.committed = committed;
    }

    static Worktree of(Repository repository, Path folder, String prefix, Map<String, ObjectId> committed)
            throws IOException {
        return new Worktree(folder, prefix, repository.readDirCache(), committed);
    }

    /** Whether a file is as it was in today's commit. */
    boolean isCommitted(String path) throws IOException {
        ObjectId known = committed.get(path);
        return known != null && is(path, known);
    }

    /** Whether a file is the one that git knows by an id. */
    boolean is(String path, AnyObjectId id) throws IOException {
        Path file = folder.resolve(path);
        DirCacheEntry entry = index.getEntry(prefix + path);
        if (entry != null && isUntouched(file, entry)) {
            return AnyObjectId.isEqual(entry.getObjectId(), id);
        }
        byte[] bytes = Files.readAllBytes(file);
        return AnyObjectId.isEqual(new ObjectInserter.Formatter().idFor(Constants.OBJ_BLOB, bytes), id);
    }

    /** Git remembers a file's size and time, so that few have to be read. */
    private static boolean isUntouched(Path file, DirCacheEntry entry) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return entry.getLength() == now.size()
                && entry.getLastModifiedInstant().equals(now.lastModifiedTime().toInstant());
    }
}
