package org.filature.check;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.TextFile;

/** Systems that do not tell {@code A} from {@code a}, or one spelling of é from the other, have one file for two. */
final class FileClashRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.FILE_CLASH);
    }

    @Override
    public void check(Subject subject) {
        Map<String, String> taken = new HashMap<>();
        for (String path : ContentPaths.of(subject)) {
            String other = taken.putIfAbsent(fold(path), path);
            if (other != null) {
                subject.problem(
                        Code.FILE_CLASH,
                        new TextFile(path, "").start(),
                        "on Windows and macOS this is the same file as `" + other + "`",
                        "rename one of them, so that they differ in more than case or the way signs are made up");
            }
        }
    }

    private static String fold(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
