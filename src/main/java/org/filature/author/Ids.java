package org.filature.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.filature.model.Dossier;

/**
 * The ids that a content folder has given away: those of its entries, and the names of its files, however upper and
 * lower case and accents are written, since some file systems do not tell them apart.
 */
final class Ids {
    /** Names that Windows keeps for devices, and the list pages' own. */
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "index");

    private final Set<String> taken = new HashSet<>(RESERVED);

    private Ids() {}

    /** The ids of a dossier, and those of a folder's files whether they can be read or not. */
    static Ids of(Dossier dossier, Path folder) throws IOException {
        Ids ids = new Ids();
        dossier.entries().forEach(entry -> ids.taken.add(entry.id()));
        dossier.unreadable().forEach(id -> ids.taken.add(fold(id)));
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .map(file -> String.valueOf(file.getFileName()))
                        .forEach(name -> ids.taken.add(fold(name.replaceFirst("\\..*", ""))));
            }
        }
        return ids;
    }

    boolean isFree(String id) {
        return !taken.contains(id);
    }

    /** The id itself, or with the first number that makes it free. */
    String freeOf(String id) {
        String free = id;
        for (int number = 2; !isFree(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
