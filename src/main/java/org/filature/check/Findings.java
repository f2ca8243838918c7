package org.filature.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.filature.check.Rule.Scope;
import org.filature.diagnostic.Diagnostics;
import org.filature.model.Dossier;
import org.filature.model.Entry;

/**
 * What some rules found in the last round. Rules that ask each entry by itself are asked again about entries that
 * changed, and those that refer to one; rules that compare entries are asked again if what they look at changed.
 *
 * <p>For one round at a time.
 */
final class Findings {
    private final Owners owners = new Owners();
    private Optional<Subject> before = Optional.empty();
    private Diagnostics ofEntries = new Diagnostics();
    private Map<Rule, Diagnostics> ofDossier = new HashMap<>();

    /** Asks what must be asked, and reports all that is wrong. */
    synchronized void report(Subject subject, List<Rule> rules) {
        Map<Scope, List<Rule>> byScope = new EnumMap<>(Scope.class);
        for (Scope scope : Scope.values()) {
            byScope.put(
                    scope, rules.stream().filter(rule -> rule.scope() == scope).toList());
        }
        Optional<Change> change = before.flatMap(last -> Change.between(last, subject));
        before = Optional.empty();
        askEntries(Objects.requireNonNull(byScope.get(Scope.ENTRY)), subject, change);
        askDossier(Objects.requireNonNull(byScope.get(Scope.DOSSIER)), subject, change);
        subject.diagnostics().addAll(ask(Objects.requireNonNull(byScope.get(Scope.ALWAYS)), subject));
        before = Optional.of(subject);
    }

    private void askEntries(List<Rule> rules, Subject subject, Optional<Change> change) {
        if (change.isEmpty()) {
            owners.clear();
            subject.pages().forEach(owners::add);
            subject.dossier().surplus().forEach(owners::add);
            ofEntries = ask(rules, subject);
        } else {
            change.get().came().forEach(owners::add);
            Predicate<String> again = again(change.get());
            Dossier asked = subject.dossier().only(entry -> again.test(Owners.file(entry)));
            Diagnostics found = ask(rules, subject.on(asked));
            found.addAll(ofEntries.where(at -> !again.test(owners.of(at.path()))));
            ofEntries = found;
        }
        subject.diagnostics().addAll(ofEntries);
    }

    /**
     * The files of entries that must be asked again; hints name entries of any file. What is in none is asked always.
     */
    private Predicate<String> again(Change change) {
        Set<String> files = owners.touchedBy(change);
        if (change.hasOtherNames()) {
            ofEntries.places().map(at -> owners.of(at.path())).forEach(files::add);
        }
        return file -> files.contains(file) || !owners.isKnown(file);
    }

    private void askDossier(List<Rule> rules, Subject subject, Optional<Change> change) {
        Map<Rule, Diagnostics> found = new ConcurrentHashMap<>();
        rules.parallelStream().forEach(rule -> {
            Diagnostics known = ofDossier.get(rule);
            boolean holds = known != null
                    && change.filter(now -> holds(rule, known, now)).isPresent();
            found.put(rule, known != null && holds ? known : ask(List.of(rule), subject));
        });
        found.values().forEach(subject.diagnostics()::addAll);
        ofDossier = found;
    }

    private boolean holds(Rule rule, Diagnostics known, Change change) {
        return change.looksAlike(rule)
                && known.places().map(at -> owners.of(at.path())).noneMatch(change::isOfFile);
    }

    private static Diagnostics ask(List<Rule> rules, Subject subject) {
        Diagnostics found = new Diagnostics();
        Subject asked = subject.with(found);
        rules.parallelStream().forEach(rule -> rule.check(asked));
        return found;
    }

    /** Which entry's file a file belongs to, and which files name whom. */
    private static final class Owners {
        private final Map<String, String> translated = new HashMap<>();
        private final Map<String, Set<String>> naming = new HashMap<>();
        private final Set<String> files = new HashSet<>();

        void clear() {
            translated.clear();
            naming.clear();
            files.clear();
        }

        static String file(Entry entry) {
            return entry.head().origin().file().path();
        }

        /** Notes an entry. What it no longer names stays noted: to ask once too often does no harm. */
        void add(Entry entry) {
            String file = file(entry);
            if (file.isEmpty()) {
                return;
            }
            files.add(file);
            entry.head().origin().translations().values().forEach(other -> translated.put(other.path(), file));
            entry.head()
                    .bodies()
                    .values()
                    .forEach(other -> translated.put(other.file().path(), file));
            Change.targets(entry)
                    .forEach(target -> naming.computeIfAbsent(target, key -> new HashSet<>(4))
                            .add(file));
        }

        boolean isKnown(String file) {
            return files.contains(file);
        }

        String of(String path) {
            return translated.getOrDefault(path, path);
        }

        Set<String> touchedBy(Change change) {
            Set<String> touched = new HashSet<>(change.files());
            change.names().forEach(name -> touched.addAll(naming.getOrDefault(name, Set.of())));
            return touched;
        }
    }
}
