package org.filature.check;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.TextFile;
import org.filature.model.Entry;
import org.filature.model.Event;

/** What becomes a file has a name that every system allows: a dossier is copied, and its site too. */
final class ReservedNameRule implements Rule {
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final Pattern SIGNS = Pattern.compile("[<>:\"|?*\\\\\\p{Cntrl}]|[. ]$");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.RESERVED_NAME);
    }

    @Override
    public void check(Subject subject) {
        for (String path : ContentPaths.of(subject)) {
            Stream.of(subject.below(path).split("/"))
                    .filter(ReservedNameRule::isReserved)
                    .findFirst()
                    .ifPresent(
                            name -> report(name, new TextFile(path, "").start(), "rename the file or folder", subject));
        }
        Set<String> told = new HashSet<>();
        subject.dossier().entries().forEach(entry -> {
            check(entry, entry.id(), "/id", told, subject);
            for (int i = 0; i < entry.head().tags().size(); i++) {
                check(entry, entry.head().tags().get(i).id(), "/tags/" + i, told, subject);
            }
            if (entry instanceof Event event) {
                check(entry, event.kind(), "/kind", told, subject);
            }
        });
    }

    private static void check(Entry entry, String id, String pointer, Set<String> told, Subject subject) {
        boolean isWritten = entry.head().origin().fields().containsKey(pointer);
        if (isWritten && isReserved(id) && told.add(pointer.charAt(1) + id)) {
            report(id, entry.head().origin().at(pointer), "choose another word", subject);
        }
    }

    private static boolean isReserved(String name) {
        return DEVICE.matcher(name).matches() || SIGNS.matcher(name).find();
    }

    private static void report(String name, Location at, String hint, Subject subject) {
        subject.problem(Code.RESERVED_NAME, at, "Windows has no files called `" + name + "`", hint);
    }
}
