package org.filature.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.TextFile;
import org.filature.model.Entry;
import org.filature.model.FoldedPath;

/** Systems that do not tell {@code A} from {@code a}, or one spelling of é from the other, have one file for two. */
final class FileClashRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.FILE_CLASH);
    }

    @Override
    public Scope scope() {
        return Scope.DOSSIER;
    }

    @Override
    public Object looksAt(Entry entry, Subject subject) {
        return ContentPaths.of(entry).toList();
    }

    @Override
    public void check(Subject subject) {
        Map<String, String> known = new HashMap<>();
        Map<String, SortedSet<String>> clashes = new HashMap<>();
        ContentPaths.of(subject).forEach(path -> {
            String other = known.putIfAbsent(FoldedPath.of(path), path);
            if (other != null && !other.equals(path)) {
                clashes.computeIfAbsent(FoldedPath.of(path), key -> new TreeSet<>())
                        .addAll(List.of(path, other));
            }
        });
        clashes.values()
                .forEach(
                        clash -> clash.stream()
                                .skip(1)
                                .forEach(
                                        path -> subject.problem(
                                                Code.FILE_CLASH,
                                                new TextFile(path, "").start(),
                                                "on Windows and macOS this is the same file as `" + clash.first() + "`",
                                                "rename one of them, so that they differ in more than case or the way signs are made up")));
    }
}
