package org.filature.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.filature.diagnostic.Nearest;
import org.filature.model.Actor;
import org.filature.model.Dossier;
import org.filature.model.Entry;
import org.filature.model.Lawsuit;
import org.filature.model.Slug;
import org.filature.model.Source;
import org.filature.model.Sourced;
import org.filature.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries by id, name or alias. Ids come first; a name counts only where one entry alone of the wanted types has
 * it. Immutable, safe to share between threads.
 */
public final class Directory {
    private static final int LONGEST_NAME = 60;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, Entry> byId;
    private final Map<String, List<Entry>> byName;
    private final Set<String> hidden = new HashSet<>();
    private final List<Entry> entries;
    private final Predicate<Entry> visible;
    private final Predicate<Entry> published;
    private final Set<String> unreadable;

    private Directory(
            Dossier dossier,
            Predicate<Entry> visible,
            Predicate<Entry> published,
            Map<String, Entry> byId,
            Map<String, List<Entry>> byName) {
        this.entries = dossier.entries().toList();
        this.unreadable = dossier.unreadable();
        this.visible = visible;
        this.published = published;
        this.byId = byId;
        this.byName = byName;
    }

    /**
     * Lists a dossier's entries by id and name.
     *
     * @param dossier all that was read, also what may not be shown
     * @param visible whether an entry may be linked and listed
     */
    public static Directory of(Dossier dossier, Predicate<Entry> visible) {
        return of(dossier, visible, entry -> true);
    }

    /**
     * Lists a dossier's entries by id and name, where drafts may be shown too.
     *
     * @param dossier all that was read, also what may not be shown
     * @param visible whether an entry may be linked and listed
     * @param published whether an entry that is shown is published too, and not marked as a draft or under embargo
     */
    public static Directory of(Dossier dossier, Predicate<Entry> visible, Predicate<Entry> published) {
        Directory directory = new Directory(dossier, visible, published, new HashMap<>(), new HashMap<>());
        directory.entries.forEach(directory::add);
        directory.hide();
        return directory;
    }

    /**
     * Lists a dossier's entries as another directory does, where most are the same.
     *
     * @return empty if the differences are not few and plain
     */
    Optional<Directory> again(Dossier dossier, Predicate<Entry> visible, Predicate<Entry> published) {
        Directory again = new Directory(dossier, visible, published, new HashMap<>(byId), new HashMap<>(byName));
        boolean isAlike = again.entries.size() == entries.size() && byId.size() == entries.size();
        for (int i = 0; isAlike && i < entries.size(); i++) {
            Entry before = entries.get(i);
            Entry now = again.entries.get(i);
            isAlike = before == now || again.replace(before, now);
        }
        again.hide();
        return isAlike ? Optional.of(again) : Optional.empty();
    }

    /** Where a name is shared the order counts, so that it is left to a plain listing. */
    private boolean replace(Entry before, Entry now) {
        boolean isPlain = before.id().equals(now.id())
                && names(before).stream().map(Directory::fold).allMatch(name -> isOnly(before, byName.get(name)));
        if (isPlain) {
            byId.put(now.id(), now);
            names(before).forEach(name -> byName.remove(fold(name)));
            isPlain = names(now).stream().map(Directory::fold).noneMatch(byName::containsKey);
            names(now).forEach(name -> byName.put(fold(name), List.of(now)));
        }
        return isPlain;
    }

    private static boolean isOnly(Entry entry, @Nullable List<Entry> named) {
        return named != null && named.size() == 1 && named.get(0) == entry;
    }

    private void add(Entry entry) {
        byId.putIfAbsent(entry.id(), entry);
        for (String name : names(entry)) {
            List<Entry> named = byName.computeIfAbsent(fold(name), key -> new ArrayList<>(1));
            if (named.isEmpty() || named.get(named.size() - 1) != entry) {
                named.add(entry);
            }
        }
    }

    private void hide() {
        entries.stream()
                .filter(entry -> !visible.test(entry) && byId.get(entry.id()) == entry)
                .forEach(entry -> hidden.add(entry.id()));
    }

    /** Every name an entry goes by, in any language. */
    public static List<String> names(Entry entry) {
        List<String> names = new ArrayList<>(words(entry.label()));
        if (entry instanceof Actor actor) {
            actor.aliases().forEach(alias -> names.add(alias.name()));
            names.addAll(actor.formerNames());
        } else if (entry instanceof Lawsuit lawsuit) {
            names.addAll(words(lawsuit.title()));
        } else if (entry instanceof Source source) {
            names.add(source.url());
            names.add(source.citeKey());
        }
        names.removeIf(String::isEmpty);
        return names;
    }

    private static Collection<String> words(Text text) {
        return text.byLanguage().values();
    }

    /** Looks among entries of any type. */
    public Lookup look(String target) {
        return look(target, Entry.class);
    }

    /** Looks among entries of one type. */
    public Lookup look(String target, Class<? extends Entry> wanted) {
        Entry entry = byId.get(target);
        if (wanted.isInstance(entry)) {
            return shown(entry);
        }
        List<Entry> named = byName.getOrDefault(fold(target), List.of()).stream()
                .filter(wanted::isInstance)
                .toList();
        return switch (named.size()) {
            case 0 -> isUnreadable(target, wanted) ? new Lookup.Unreadable() : new Lookup.Missing();
            case 1 -> shown(named.get(0));
            default -> new Lookup.Ambiguous(named);
        };
    }

    private boolean isUnreadable(String target, Class<? extends Entry> wanted) {
        return unreadable.contains(target) || (wanted == Source.class && unreadable.contains(Dossier.ANY_SOURCE));
    }

    private Lookup shown(Entry entry) {
        return isVisible(entry) ? new Lookup.Found(entry) : new Lookup.Hidden(entry);
    }

    /** Whether a fact is shown: not if it hangs on a reference to what may not be. */
    boolean isTold(Sourced fact) {
        return Hinge.of(fact)
                .filter(ref -> look(ref.target()) instanceof Lookup.Hidden)
                .isEmpty();
    }

    /** The entry a reference leads to, if it leads to one of the wanted type that may be shown. */
    public <E extends Entry> Optional<E> find(String target, Class<E> wanted) {
        return look(target, wanted) instanceof Lookup.Found found
                ? Optional.of(wanted.cast(found.entry()))
                : Optional.empty();
    }

    /** The entry with an id, of whatever type, shown or not. */
    public Optional<Entry> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether an entry may be linked and listed. */
    public boolean isVisible(Entry entry) {
        return byId.get(entry.id()) == entry ? !hidden.contains(entry.id()) : visible.test(entry);
    }

    /** The ids of entries that may not be shown. */
    public Set<String> hidden() {
        return Collections.unmodifiableSet(hidden);
    }

    /** Whether an entry that may be linked and listed is published, and not only shown for now. */
    public boolean isPublished(Entry entry) {
        return published.test(entry);
    }

    /** A hint for a target that leads nowhere: the nearest ids, and the ids behind the nearest names. */
    public String hint(String target, Class<? extends Entry> wanted) {
        Set<String> near = new LinkedHashSet<>(Nearest.to(
                target,
                byId.values().stream()
                        .filter(wanted::isInstance)
                        .filter(this::isVisible)
                        .map(Entry::id)
                        .toList()));
        List<String> names = byName.entrySet().stream()
                .filter(named -> named.getValue().stream().anyMatch(wanted::isInstance))
                .map(Map.Entry::getKey)
                .toList();
        for (String name : Nearest.to(fold(target), names)) {
            byName.getOrDefault(name, List.of()).stream()
                    .filter(wanted::isInstance)
                    .filter(this::isVisible)
                    .map(Entry::id)
                    .forEach(near::add);
        }
        List<String> first = near.stream().limit(3).map(this::named).toList();
        return first.isEmpty() ? missing(wanted) : "did you mean " + Nearest.either(first) + "?";
    }

    /** An id with the name that it stands for, where that says more: {@code `openai` (OpenAI Inc)}. */
    private String named(String id) {
        String name = Optional.ofNullable(byId.get(id))
                .map(entry -> entry.label().words())
                .orElse("");
        boolean saysMore = !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && !Slug.of(name, name.length()).equals(id);
        return "`" + id + "`" + (saysMore ? " (" + name + ")" : "");
    }

    private static String missing(Class<? extends Entry> wanted) {
        return wanted == Source.class
                ? "list it in sources.yaml, or mend the name"
                : "write the file of this entry, or mend the name";
    }

    /** The word for a type of entry in messages, such as "actor". */
    public static String word(Class<? extends Entry> wanted) {
        return wanted.getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** How names are compared: composed, without case, blanks as one. */
    public static String fold(String name) {
        return isPlain(name) ? name : folded(name);
    }

    /** Most names are ids, which need no folding. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= ' ' || c >= 0x7F || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String name) {
        String composed = Normalizer.normalize(name.strip(), Normalizer.Form.NFKC);
        return SPACE.matcher(composed).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
