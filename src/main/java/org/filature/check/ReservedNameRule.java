package org.filature.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.TextFile;
import org.filature.model.Entry;
import org.filature.model.Event;

/** What becomes a file has a name that every system allows: a dossier is copied, and its site too. */
final class ReservedNameRule implements Rule {
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");
    private static final Pattern PORT = Pattern.compile("(com|lpt)[0-9]");
    private static final String SIGNS = "<>:\"|?*\\";
    private static final int LONGEST_DEVICE = 4;

    @Override
    public Set<Code> codes() {
        return Set.of(Code.RESERVED_NAME);
    }

    @Override
    public Scope scope() {
        return Scope.DOSSIER;
    }

    @Override
    public Object looksAt(Entry entry, Subject subject) {
        Set<String> fields = entry.head().origin().fields().keySet();
        return List.of(
                ContentPaths.of(entry).toList(),
                entry.id(),
                fields.contains("/id"),
                entry.head().tags(),
                entry instanceof Event event ? event.kind() : "",
                fields.contains("/kind"));
    }

    @Override
    public void check(Subject subject) {
        Set<String> told = new HashSet<>();
        ContentPaths.of(subject).forEach(path -> {
            String name = reservedIn(subject.below(path));
            if (!name.isEmpty() && told.add(path)) {
                report(name, new TextFile(path, "").start(), "rename the file or folder", subject);
            }
        });
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

    /** The first of a path's names that is reserved; empty if none is. */
    private static String reservedIn(String path) {
        int start = 0;
        while (start < path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            String name = path.substring(start, end);
            if (isReserved(name)) {
                return name;
            }
            start = end + 1;
        }
        return "";
    }

    private static void check(Entry entry, String id, String pointer, Set<String> told, Subject subject) {
        boolean isWrittenSo = isReserved(id) && entry.head().origin().fields().containsKey(pointer);
        if (isWrittenSo && told.add(pointer.charAt(1) + id)) {
            report(id, entry.head().origin().at(pointer), "choose another word", subject);
        }
    }

    private static boolean isReserved(String name) {
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return (stem.length() <= LONGEST_DEVICE && isDevice(stem.toLowerCase(Locale.ROOT)))
                || name.endsWith(".")
                || name.endsWith(" ")
                || hasSign(name);
    }

    private static boolean hasSign(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isPlain = c == '-' || c == '.' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
            if (!isPlain && (c < ' ' || SIGNS.indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDevice(String stem) {
        return DEVICES.contains(stem) || PORT.matcher(stem).matches();
    }

    private static void report(String name, Location at, String hint, Subject subject) {
        subject.problem(Code.RESERVED_NAME, at, "Windows has no files called `" + name + "`", hint);
    }
}
