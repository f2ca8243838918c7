package org.filature.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.filature.diagnostic.TextFile;
import org.filature.model.Dossier;
import org.filature.model.Entry;
import org.filature.model.Source;

/**
 * The sources in {@code sources.yaml}, {@code sources.json} and {@code sources.bib}, as far as there are such files.
 */
final class ListedSources {
    private final EntryMaker maker;
    private final Reading.Settings settings;
    private final Set<String> unreadable;

    /** @param unreadable where it is noted that a list cannot be read */
    ListedSources(EntryMaker maker, Reading.Settings settings, Set<String> unreadable) {
        this.maker = maker;
        this.settings = settings;
        this.unreadable = unreadable;
    }

    private interface Listing {
        EntryMaker.Some of(TextFile file);
    }

    /** @param files the files that there are */
    List<Source> read(Collection<String> files) {
        List<Source> sources = new ArrayList<>();
        SortedMap<String, TextFile> translations = translations();
        String language = settings.languages().get(0);
        if (files.contains("sources.yaml")) {
            sources.addAll(list(
                    "sources.yaml",
                    translations,
                    file -> (found, inPlace) -> new SourceLists(settings, found, inPlace).read(file, translations)));
        }
        if (files.contains("sources.json")) {
            sources.addAll(
                    list("sources.json", "", file -> (found, inPlace) -> new CslSources(settings, found).read(file)));
        }
        if (files.contains("sources.bib")) {
            sources.addAll(list("sources.bib", "", file -> (found, inPlace) -> BibSources.read(file, language, found)));
        }
        return sources;
    }

    /** A list's sources; of a list that cannot be read, no reference to a source is called a further mistake. */
    private List<Source> list(String path, Object translations, Listing listing) {
        List<Entry> listed = maker.text(path)
                .map(file -> maker.entries(path, List.of(file, translations, settings), listing.of(file)))
                .orElse(List.of());
        if (listed.isEmpty()) {
            unreadable.add(Dossier.ANY_SOURCE);
        }
        return listed.stream().map(Source.class::cast).toList();
    }

    private SortedMap<String, TextFile> translations() {
        SortedMap<String, TextFile> translations = new TreeMap<>();
        settings.languages().stream()
                .skip(1)
                .forEach(language -> maker.text("sources." + language + ".yaml")
                        .ifPresent(file -> translations.put(language, file)));
        return translations;
    }
}
