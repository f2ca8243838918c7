package org.filature.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.filature.model.PageState;
import org.filature.model.SiteFiles;

/**
 * A folder on disk that is replaced whole, or not at all.
 *
 * <p>Changed files are written to a folder beside it. Only {@link #publish} touches the folder itself: unchanged files
 * are linked into the new one, and the two change places. A build that stops before leaves everything as it was.
 */
public final class SiteFolder implements Output, AutoCloseable {
    /** What operating systems leave behind by themselves. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private final Path site;
    private final Path staging;
    private final Path previous;
    private final Path lockFile;
    private final FileChannel lockChannel;
    private final FileLock lock;
    private final Map<String, Manifest.Item> written = new ConcurrentHashMap<>();
    private final Set<String> unchanged = ConcurrentHashMap.newKeySet();
    private final Map<String, Object> folders = new ConcurrentHashMap<>();
    private final Set<String> made = ConcurrentHashMap.newKeySet();
    /** Whether there is a site already, with files that may be the same. */
    private boolean isReplacing;

    private SiteFolder(Path site, Path lockFile, FileChannel lockChannel, FileLock lock) {
        this.site = site;
        this.staging = sibling(site, "staging");
        this.previous = sibling(site, "previous");
        this.lockFile = lockFile;
        this.lockChannel = lockChannel;
        this.lock = lock;
    }

    /**
     * Prepares to replace a folder.
     *
     * @throws ForeignFilesException if it holds files that no build has written
     * @throws IOException if the disk fails, or another build is at work on the folder
     */
    public static SiteFolder open(Path output) throws IOException, ForeignFilesException {
        Path site = Files.exists(output)
                ? output.toRealPath()
                : output.toAbsolutePath().normalize();
        if (Files.exists(site) && !Files.isDirectory(site)) {
            throw new IOException(output + " is a file, where the site's folder should be");
        }
        Files.createDirectories(sibling(site, "lock").getParent());
        Path lockFile = sibling(site, "lock");
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        SiteFolder folder = new SiteFolder(site, lockFile, channel, lock(channel, site));
        try {
            folder.recover();
            folder.isReplacing = Files.exists(site);
            folder.refuseForeignFiles();
            return folder;
        } catch (IOException | ForeignFilesException e) {
            folder.close();
            throw e;
        }
    }

    private static FileLock lock(FileChannel channel, Path site) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // The same program in another thread: told below like any other.
        }
        channel.close();
        throw new IOException("another build is writing " + site);
    }

    private static Path sibling(Path site, String suffix) {
        return site.resolveSibling("." + site.getFileName() + "." + suffix);
    }

    /** Puts right what a build left behind that was killed. */
    private void recover() throws IOException {
        if (Files.exists(previous)) {
            if (Files.exists(site)) {
                Trees.delete(previous);
            } else {
                Files.move(previous, site);
            }
        }
        Trees.delete(staging);
        Files.createDirectories(staging);
    }

    private void refuseForeignFiles() throws IOException, ForeignFilesException {
        if (!Files.exists(site)) {
            return;
        }
        Set<String> known = Manifest.read(site).files().keySet();
        List<String> foreign = Trees.files(site).stream()
                .filter(path -> !known.contains(path) && !SiteFiles.UNLISTED.contains(path))
                .filter(path -> !LITTER.contains(path.substring(path.lastIndexOf('/') + 1)))
                .toList();
        if (!foreign.isEmpty()) {
            throw new ForeignFilesException(foreign);
        }
    }

    @Override
    public void write(String path, byte[] bytes) {
        if (written.putIfAbsent(path, Manifest.Item.of(bytes)) != null) {
            throw new IllegalStateException("written twice: " + path);
        }
        try {
            if (isReplacing && isSame(site.resolve(path), bytes)) {
                unchanged.add(path);
            } else {
                stage(path, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes a file over from the last site, whose name says what is in it.
     *
     * @param isWhole whether it is still what was once written
     * @return whether there is one; if not, it is to be written
     */
    public boolean keep(String path, Predicate<byte[]> isWhole) {
        Path file = site.resolve(path);
        try {
            if (!isReplacing || !Files.isRegularFile(file)) {
                return false;
            }
            byte[] bytes = Files.readAllBytes(file);
            boolean isKept = isWhole.test(bytes);
            if (isKept && written.putIfAbsent(path, Manifest.Item.of(bytes)) == null) {
                unchanged.add(path);
            }
            return isKept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was last published here. */
    public Publication last() {
        return new Publication(site);
    }

    /** Keeps something of pages in the list of files, for the next publication. */
    public void keep(Map<String, PageState> pages) {
        pages.forEach((path, state) -> written.computeIfPresent(path, (key, item) -> item.of(state)));
    }

    /**
     * One file at a time in each folder: two threads that make files in one folder wait for each other in the kernel,
     * and burn more time there than the writing takes.
     */
    private void stage(String path, byte[] bytes) throws IOException {
        Path file = staging.resolve(path);
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        synchronized (folders.computeIfAbsent(folder, key -> new Object())) {
            if (made.add(folder)) {
                Files.createDirectories(file.getParent());
            }
            Files.write(file, bytes);
        }
    }

    private static boolean isSame(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /**
     * Puts everything written in the folder's place, with the list of it.
     *
     * @param key by which the list is signed, if it is
     * @return how many files are new, changed or gone
     */
    public int publish(Optional<SigningKey> key) throws IOException {
        list(key);
        return publish();
    }

    /**
     * Writes the list of everything written; nothing but {@link #publish()} may follow.
     *
     * @param key by which the list is signed, if it is
     */
    public void list(Optional<SigningKey> key) {
        Manifest manifest = Manifest.of(written);
        byte[] listed = manifest.bytes();
        write(SiteFiles.MANIFEST, listed);
        write(SiteFiles.SUMS, manifest.sums(listed));
        key.ifPresent(signer -> write(SiteFiles.SIGNATURE, signer.sign(listed)));
    }

    /** The path of every file that is to be published. */
    public List<String> paths() {
        return written.keySet().stream().sorted().toList();
    }

    /** A file as it is to be published: as it lies on the disk, written now or before. */
    public byte[] bytes(String path) {
        try {
            return Files.readAllBytes((unchanged.contains(path) ? site : staging).resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts everything that is written and listed in the folder's place.
     *
     * @return how many files are new, changed or gone
     */
    public int publish() throws IOException {
        List<String> changed = Stream.concat(
                        written.keySet().stream().filter(path -> !unchanged.contains(path)), gone().stream())
                .toList();
        if (changed.isEmpty()) {
            return 0;
        }
        for (String path : unchanged) {
            Path file = staging.resolve(path);
            Files.createDirectories(file.getParent());
            Trees.link(site.resolve(path), file);
        }
        swap();
        // The lists change with every file; they are counted where nothing else did.
        int files = (int) changed.stream()
                .filter(path -> !SiteFiles.UNLISTED.contains(path))
                .count();
        return files == 0 ? changed.size() : files;
    }

    /** The files written so far that are new or changed. */
    public SortedSet<String> changes() {
        SortedSet<String> changes = new TreeSet<>(written.keySet());
        changes.removeAll(unchanged);
        return changes;
    }

    private List<String> gone() throws IOException {
        return Files.exists(site)
                ? Trees.files(site).stream()
                        .filter(path -> !written.containsKey(path))
                        .toList()
                : List.of();
    }

    private void swap() throws IOException {
        boolean isFirst = !Files.exists(site);
        if (!isFirst) {
            Files.move(site, previous);
        }
        try {
            Files.move(staging, site);
        } catch (IOException e) {
            if (!isFirst) {
                Files.move(previous, site);
            }
            throw e;
        }
        Trees.delete(previous);
    }

    /** Forgets what was written and not published. */
    @Override
    public void close() throws IOException {
        Trees.delete(staging);
        lock.release();
        lockChannel.close();
        Files.deleteIfExists(lockFile);
    }
}
