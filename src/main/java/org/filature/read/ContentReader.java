package org.filature.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Severity;
import org.filature.diagnostic.TextFile;
import org.filature.model.Actor;
import org.filature.model.Claim;
import org.filature.model.Dossier;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.EventKind;
import org.filature.model.Lawsuit;
import org.filature.model.Page;
import org.filature.model.Site;
import org.filature.model.Source;

/** Reads a content folder into a {@link Dossier}, on every core. */
public final class ContentReader {
    private static final String SITE = "site.yaml";
    private static final String UNTITLED = "title: untitled\nlanguages: [en]\n";
    private static final String MEDIA = "media/";
    /** What comes behind all that begins so. */
    private static final String MEDIA_END = "media0";

    private static final String MARKDOWN = ".md";

    private final ContentMemory memory;
    private final ContentFolder folder;
    private final Diagnostics diagnostics;
    private final EntryMaker maker;
    private final Steps steps;

    private final Set<String> unreadable = ConcurrentHashMap.newKeySet();

    private ContentReader(ContentMemory memory, Diagnostics diagnostics, Steps steps) {
        this.steps = steps;
        this.memory = memory;
        this.folder = memory.folder(diagnostics);
        this.diagnostics = diagnostics;
        this.maker = new EntryMaker(memory, diagnostics);
    }

    /**
     * Reads a folder. What is wrong is reported; a dossier comes of it in any case, so that all else can be checked.
     *
     * @param shown how messages name the folder, such as {@code content}
     */
    public static Dossier read(Path root, String shown, Diagnostics diagnostics) {
        return read(new ContentMemory(root, shown), diagnostics, Steps.NONE);
    }

    /** Reads a folder again: only what changed since the memory's last reading. */
    public static Dossier read(ContentMemory memory, Diagnostics diagnostics, Steps steps) {
        return new ContentReader(memory, diagnostics, steps).read();
    }

    /** The settings of a folder that has some, whatever is wrong in them. */
    public static Optional<Site> readSite(Path root) {
        Diagnostics unheard = new Diagnostics();
        return Files.isRegularFile(root.resolve(SITE))
                ? ContentFile.read(root.resolve(SITE), SITE, unheard).map(file -> SiteFile.read(file, unheard))
                : Optional.empty();
    }

    private Dossier read() {
        Site site = site();
        Reading.Settings settings = new Reading.Settings(
                site.languages(),
                site.kinds().stream().map(EventKind::id).toList(),
                site.rules().getOrDefault(Code.UNKNOWN_KEY, Severity.ERROR) == Severity.ERROR);
        List<Entry> entries = entries(settings);
        List<Source> listed = new ListedSources(maker, settings, unreadable)
                .read(folder.files().keySet());
        UniqueIds ids =
                memory.ids(Stream.concat(entries.stream(), listed.stream()).toList(), diagnostics);
        List<Entry> all = ids.entries();
        return new Dossier(
                site,
                all(all, Event.class),
                all(all, Actor.class),
                all(all, Lawsuit.class),
                all(all, Claim.class),
                all(all, Source.class),
                maker.inPlace(),
                all(all, Page.class),
                ids.surplus(),
                home(settings),
                media(),
                unreadable);
    }

    private Site site() {
        Optional<TextFile> written = maker.text(SITE);
        if (!folder.files().containsKey(SITE)) {
            diagnostics.add(
                    Code.UNREADABLE_FILE,
                    new TextFile(folder.shown(SITE), "").start(),
                    "the dossier has no settings",
                    "write " + SITE + " with a title and languages");
        }
        Diagnostics found = new Diagnostics();
        Site site = SiteFile.read(written.orElseGet(() -> new TextFile(folder.shown(SITE), UNTITLED)), found);
        diagnostics.addAll(found);
        if (written.isEmpty() || found.has(Code.YAML_SYNTAX)) {
            unreadable.add(Dossier.SETTINGS);
        }
        return site;
    }

    private List<Entry> entries(Reading.Settings settings) {
        EntryGroups groups = memory.groups(folder, settings);
        steps.begin(groups.size());
        return groups.entries(memory, group -> {
            Diagnostics found = new Diagnostics();
            EntryMaker own = new EntryMaker(memory, found);
            Optional<Entry> entry = entry(group, settings, own, found);
            steps.step();
            diagnostics.addAll(found);
            List<Source> sources = own.inPlace();
            sources.forEach(maker::addInPlace);
            return new EntryGroups.Read(entry, isPlain(found, sources));
        });
    }

    /** Whether nothing but the entry need be kept; where settings cannot be read some problems are not told. */
    private boolean isPlain(Diagnostics found, List<Source> sources) {
        return found.isEmpty() && sources.isEmpty() && !unreadable.contains(Dossier.SETTINGS);
    }

    private Optional<Entry> entry(
            EntryGroups.Group group, Reading.Settings settings, EntryMaker own, Diagnostics found) {
        SortedMap<String, TextFile> translations = translations(group.files(), settings, own, found);
        String original = group.files().get(Optional.<String>empty());
        if (original == null) {
            translations
                    .values()
                    .forEach(orphan -> found.add(
                            Code.TRANSLATION_ORPHAN,
                            orphan.start(),
                            "the translation has no original",
                            "write " + group.stem() + MARKDOWN + " beside it"));
            return Optional.empty();
        }
        Optional<Entry> entry = own.text(original)
                .flatMap(file -> own.entry(
                        original,
                        List.of(file, translations, settings),
                        (problems, sources) -> new EntryFile(group.stem(), file, translations)
                                .read(group.type(), settings, problems, sources)));
        if (entry.isEmpty()) {
            unreadable.add(group.stem());
        }
        return entry;
    }

    /** The translations among some files, by language; unknown languages are reported. */
    private SortedMap<String, TextFile> translations(
            Map<Optional<String>, String> files, Reading.Settings settings, EntryMaker own, Diagnostics found) {
        SortedMap<String, TextFile> translations = new TreeMap<>();
        files.forEach((language, path) -> language.ifPresent(tag -> {
            if (settings.languages().contains(tag)) {
                own.text(path).ifPresent(file -> translations.put(tag, file));
            } else if (!unreadable.contains(Dossier.SETTINGS)) {
                found.add(
                        Code.UNKNOWN_LANGUAGE,
                        new TextFile(folder.shown(path), "").start(),
                        "`" + tag + "` is not a language of this dossier",
                        "its languages are " + String.join(", ", settings.languages())
                                + "; add it in site.yaml, or rename the file");
            }
        }));
        return translations;
    }

    private Optional<Page> home(Reading.Settings settings) {
        Map<Optional<String>, String> files = new HashMap<>();
        for (String path : folder.files().subMap("index.", "index/").keySet()) {
            if (path.endsWith(MARKDOWN)) {
                FileName parts =
                        FileName.of(path.substring(0, path.length() - MARKDOWN.length()), settings.languages());
                if (parts.stem().equals("index")) {
                    files.put(parts.language(), path);
                }
            }
        }
        return Optional.ofNullable(files.get(Optional.<String>empty()))
                .flatMap(path -> maker.text(path))
                .flatMap(file -> home(file, translations(files, settings, maker, diagnostics), settings))
                .map(Page.class::cast);
    }

    private Optional<Entry> home(TextFile file, SortedMap<String, TextFile> translations, Reading.Settings settings) {
        return maker.entry(
                "index.md",
                List.of(file, translations, settings),
                (found, sources) -> new EntryFile("index", file, translations)
                        .read(PageShape.HOME, false, settings, found, sources));
    }

    private static <E extends Entry> List<E> all(List<? extends Entry> entries, Class<E> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private SortedMap<String, Path> media() {
        SortedMap<String, Path> media = new TreeMap<>();
        folder.files()
                .subMap(MEDIA, MEDIA_END)
                .forEach((path, file) -> media.put(path.substring(MEDIA.length()), file));
        return media;
    }
}
