package org.filature.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.filature.model.EntryType;
import org.filature.model.EventKind;
import org.filature.model.Site;

/** The format as the program reads it, described. */
public final class Format {
    private final Reading.Settings settings;

    private Format(List<String> kinds) {
        this.settings = new Reading.Settings(List.of(), kinds);
    }

    /** The format alone, without what a dossier adds. */
    public static Format plain() {
        return new Format(List.of());
    }

    /** The format with the kinds of events that a dossier adds. */
    public static Format of(Site site) {
        return new Format(site.kinds().stream().map(EventKind::id).toList());
    }

    /** The keys that every entry has. */
    public Description.Keys everyEntry() {
        return keys(HeadShape.FIELDS);
    }

    /** The front matter of an entry. */
    public Description.Keys entry(EntryType type) {
        return keys(EntryShapes.of(type).fields());
    }

    /** The front matter of {@code index.md}, which may be missing. */
    public Description.Keys home() {
        return keys(PageShape.HOME.fields());
    }

    /** {@code site.yaml}. */
    public Description.Keys site() {
        return (Description.Keys) SiteFile.description(settings);
    }

    /** {@code sources.yaml}: sources that need an id, since no file gives them one. */
    public Description sources() {
        return new Description.ListOf(withId(entry(EntryType.SOURCE)), true);
    }

    /** {@code sources.<language>.yaml}: what translations may say, with the id of what they translate. */
    public Description sourceTranslations() {
        Description.Keys source = entry(EntryType.SOURCE);
        Description.Key id = source.keys().get(0);
        Description.Keys texts = (Description.Keys) source.inTranslation();
        List<Description.Key> keys = new ArrayList<>(List.of(id));
        keys.addAll(texts.keys());
        return new Description.ListOf(withId(new Description.Keys(keys, Optional.empty())), true);
    }

    private Description.Keys keys(List<Field<?>> fields) {
        return new Description.Keys(
                fields.stream().map(field -> field.description(settings)).toList(), Optional.empty());
    }

    private static Description.Keys withId(Description.Keys keys) {
        return new Description.Keys(
                keys.keys().stream()
                        .map(key -> key.name().equals("id") ? key.required() : key)
                        .toList(),
                keys.bare());
    }
}
