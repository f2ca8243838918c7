package org.filature.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.link.Bodies;
import org.filature.link.Citations;
import org.filature.link.Directory;
import org.filature.link.References;
import org.filature.model.Entry;

/** What is other in a dossier than it was a round before. */
final class Change {
    private final Subject before;
    private final Subject now;
    private final List<Entry> gone;
    private final List<Entry> came;
    private final Set<String> files;
    private final boolean otherNames;
    private final Set<String> names;

    private Change(Subject before, Subject now, List<Entry> gone, List<Entry> came) {
        this.before = before;
        this.now = now;
        this.gone = gone;
        this.came = came;
        this.files = Stream.concat(gone.stream(), came.stream())
                .map(entry -> entry.head().origin().file().path())
                .collect(Collectors.toUnmodifiableSet());
        List<Object> faces = faces(before, gone);
        this.otherNames = !faces.equals(faces(now, came));
        this.names = Stream.concat(gone.stream(), came.stream())
                .flatMap(entry -> Stream.concat(Stream.of(entry.id()), Directory.names(entry).stream()))
                .map(Directory::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What changed; empty if anything changed on which every entry may depend. */
    static Optional<Change> between(Subject before, Subject now) {
        if (!surroundings(before).equals(surroundings(now))) {
            return Optional.empty();
        }
        List<Entry> gone = new ArrayList<>();
        List<Entry> came = new ArrayList<>();
        compare(before.pages().toList(), now.pages().toList(), gone, came);
        // Apart, because some come to have a page when others go.
        compare(before.dossier().surplus(), now.dossier().surplus(), gone, came);
        Set<String> shown = otherwiseShown(before, now);
        Set<Bodies.Key> texts = now.bodies().differing(before.bodies());
        if (!shown.isEmpty() || !texts.isEmpty()) {
            add(all(before), shown, texts, gone);
            add(all(now), shown, texts, came);
        }
        return Optional.of(new Change(before, now, gone, came));
    }

    private static List<Object> surroundings(Subject subject) {
        return List.of(
                subject.dossier().site(),
                subject.dossier().media(),
                subject.dossier().unreadable(),
                subject.digests(),
                subject.folder());
    }

    private static List<Entry> all(Subject subject) {
        return Stream.concat(subject.pages(), subject.dossier().surplus().stream())
                .toList();
    }

    private static void compare(List<Entry> before, List<Entry> now, List<Entry> gone, List<Entry> came) {
        if (before.size() == now.size()) {
            for (int i = 0; i < now.size(); i++) {
                if (before.get(i) != now.get(i)) {
                    gone.add(before.get(i));
                    came.add(now.get(i));
                }
            }
        } else {
            minus(before, now, gone);
            minus(now, before, came);
        }
    }

    private static void minus(List<Entry> some, List<Entry> others, List<Entry> left) {
        Set<Entry> same = Collections.newSetFromMap(new IdentityHashMap<>(others.size()));
        same.addAll(others);
        some.stream().filter(entry -> !same.contains(entry)).forEach(left::add);
    }

    private static Set<String> otherwiseShown(Subject before, Subject now) {
        Set<String> hidden = before.directory().hidden();
        Set<String> hiddenNow = now.directory().hidden();
        if (hidden.equals(hiddenNow)) {
            return Set.of();
        }
        Set<String> either = new HashSet<>(hidden);
        either.addAll(hiddenNow);
        either.removeIf(id -> hidden.contains(id) && hiddenNow.contains(id));
        return either;
    }

    private static void add(List<Entry> all, Set<String> shown, Set<Bodies.Key> texts, List<Entry> entries) {
        if (shown.isEmpty() && texts.isEmpty()) {
            return;
        }
        Set<Entry> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(entries);
        all.stream()
                .filter(entry -> shown.contains(entry.id()) || texts.contains(Bodies.key(entry)))
                .filter(entry -> !known.contains(entry))
                .forEach(entries::add);
    }

    /** By what others know entries. */
    private static List<Object> faces(Subject subject, List<Entry> entries) {
        return entries.stream()
                .<Object>map(entry -> List.of(
                        entry.id(),
                        entry.type(),
                        Directory.names(entry),
                        entry.label(),
                        subject.directory().isVisible(entry)))
                .toList();
    }

    /** What an entry's fields refer to, as names are compared. */
    static Stream<String> targets(Entry entry) {
        return Stream.concat(
                        References.of(entry).map(reference -> reference.ref().target()),
                        Citations.of(entry).map(use -> use.citation().source().target()))
                .map(Directory::fold);
    }

    /** The entries that are new or other than they were, as they are now. */
    List<Entry> came() {
        return came;
    }

    /** The files of entries that came, went or changed. */
    Set<String> files() {
        return files;
    }

    boolean isOfFile(String path) {
        return files.contains(path);
    }

    /** Every name by which one of these is or was known, as names are compared. */
    Set<String> names() {
        return names;
    }

    /** Whether some are known otherwise than before. */
    boolean hasOtherNames() {
        return otherNames;
    }

    /** Whether a rule that compares entries looks at the same as before. */
    boolean looksAlike(Rule rule) {
        return seen(rule, before, gone).equals(seen(rule, now, came));
    }

    private static List<Object> seen(Rule rule, Subject subject, List<Entry> entries) {
        return entries.stream().map(entry -> rule.looksAt(entry, subject)).toList();
    }
}
