package org.filature.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.filature.diagnostic.Diagnostics;
import org.filature.model.Sha256;

/** The SHA-256 of media. A file that has not changed since is not read again: media may be large. */
public final class MediaDigests {
    private record Known(FileTime modified, long size, String digest) {}

    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    /**
     * The digest of each file, in lower-case hex. A file that cannot be read is reported, and has none.
     *
     * @param media files by their path below {@code media/}
     * @param shown how messages name the content folder
     */
    public SortedMap<String, String> of(Map<String, Path> media, String shown, Diagnostics diagnostics) {
        Map<String, String> digests = new ConcurrentHashMap<>();
        media.entrySet().parallelStream().forEach(file -> {
            try {
                digests.put(file.getKey(), digest(file.getValue()));
            } catch (IOException e) {
                ContentFile.report(e, shown + "/media/" + file.getKey(), diagnostics);
            }
        });
        return new TreeMap<>(digests);
    }

    private String digest(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        Known before = known.get(file);
        if (before == null || before.size != now.size() || !before.modified.equals(now.lastModifiedTime())) {
            before = new Known(now.lastModifiedTime(), now.size(), Sha256.hex(file));
            known.put(file, before);
        }
        return before.digest;
    }
}
