package org.filature.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.filature.media.Cleaned.Made;
import org.filature.model.Sha256;

/**
 * Cleaned files of earlier runs, in a hidden folder of the dossier: not elsewhere on the disk, where nobody looks for
 * what must not be found. A file that is not whole is made anew; a disk that cannot be written is done without.
 */
final class MediaCache {
    private static final int MAGIC = 0x66696c32;
    private static final int SUM = 32;
    private static final String IGNORE = ".gitignore";

    private final Path folder;

    MediaCache(Path folder) {
        this.folder = folder;
    }

    Optional<Cleaned> find(String key) {
        try {
            byte[] file = Files.readAllBytes(folder.resolve(key));
            int length = file.length - SUM;
            boolean isWhole =
                    length > 0 && Arrays.equals(sum(file, length), Arrays.copyOfRange(file, length, file.length));
            return isWhole ? read(file) : Optional.empty();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static Optional<Cleaned> read(byte[] file) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        if (in.readInt() != MAGIC) {
            return Optional.empty();
        }
        boolean isMoving = in.readBoolean();
        List<Made> copies = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            int width = in.readInt();
            int height = in.readInt();
            String ending = in.readUTF();
            copies.add(new Made(width, height, ending, in.readNBytes(in.readInt())));
        }
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        }
        return Optional.of(new Cleaned(copies, isMoving, texts));
    }

    void keep(String key, Cleaned cleaned) {
        try {
            Files.createDirectories(folder);
            if (Files.notExists(folder.resolve(IGNORE))) {
                Files.writeString(folder.resolve(IGNORE), "*\n");
            }
            byte[] bytes = bytes(cleaned);
            Path part = Files.createTempFile(folder, "part", ".tmp");
            Files.write(part, bytes);
            Files.move(part, folder.resolve(key), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException withoutIt) {
            // The next run makes it anew.
        }
    }

    private static byte[] bytes(Cleaned cleaned) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        out.writeBoolean(cleaned.isMoving());
        out.writeInt(cleaned.copies().size());
        for (Made made : cleaned.copies()) {
            out.writeInt(made.width());
            out.writeInt(made.height());
            out.writeUTF(made.ending());
            out.writeInt(made.bytes().length);
            out.write(made.bytes());
        }
        out.writeInt(cleaned.texts().size());
        for (String text : cleaned.texts()) {
            byte[] letters = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(letters.length);
            out.write(letters);
        }
        byte[] content = bytes.toByteArray();
        out.write(sum(content, content.length));
        return bytes.toByteArray();
    }

    private static byte[] sum(byte[] bytes, int length) {
        MessageDigest digest = Sha256.digest();
        digest.update(bytes, 0, length);
        return digest.digest();
    }

    /** Deletes all others: what was taken back must not lie about. */
    void keepOnly(Set<String> keys) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (!keys.contains(name) && !name.equals(IGNORE)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException later) {
            // The next run deletes it.
        }
    }
}
