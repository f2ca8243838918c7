package org.filature.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.TextFile;
import org.filature.model.Entry;
import org.filature.model.EntryType;
import org.filature.model.Head;
import org.filature.model.Slug;
import org.filature.model.Source;
import org.filature.read.Node.Mapping;
import org.filature.read.Node.Member;
import org.filature.read.Node.Scalar;
import org.filature.read.Node.Sequence;

/** Reads {@code sources.yaml}, a list of sources, with its translations {@code sources.<lang>.yaml}, matched by id. */
final class SourceLists {
    private final Reading.Settings settings;
    private final Diagnostics diagnostics;
    private final Queue<Source> inPlace;

    SourceLists(Reading.Settings settings, Diagnostics diagnostics, Queue<Source> inPlace) {
        this.settings = settings;
        this.diagnostics = diagnostics;
        this.inPlace = inPlace;
    }

    List<Source> read(TextFile file, SortedMap<String, TextFile> translations) {
        Map<String, SortedMap<String, Node>> translated = new LinkedHashMap<>();
        translations.forEach((language, translation) -> items(translation)
                .forEach(item -> id(item).ifPresent(id -> translated
                        .computeIfAbsent(id.text(), key -> new TreeMap<>())
                        .put(language, withoutId(item)))));
        List<Source> sources = new ArrayList<>();
        List<Mapping> items = items(file);
        items.forEach(item -> source(item, file, translated, translations).ifPresent(sources::add));
        if (items.isEmpty()) {
            // The list itself cannot be read: its translations are not to blame.
            return sources;
        }

        translated.values().stream()
                .flatMap(orphan -> orphan.values().stream())
                .forEach(orphan -> diagnostics.add(
                        Code.TRANSLATION_ORPHAN,
                        orphan.at(),
                        "`" + file.path() + "` has no source with this id",
                        "check the id, or delete the item"));
        return sources;
    }

    private List<Mapping> items(TextFile file) {
        Optional<Node> node = YamlNodes.read(file, 0, file.text().length(), diagnostics);
        if (node.isEmpty()) {
            return List.of();
        }
        List<Node> items = node.get() instanceof Sequence list ? list.items() : List.of(node.get());
        List<Mapping> mappings = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof Mapping mapping) {
                mappings.add(mapping);
            } else {
                diagnostics.add(
                        Code.WRONG_TYPE, item.at(), "a source is a block of keys", "write `- id: …` and `title: …`");
            }
        }
        return mappings;
    }

    private static Optional<Scalar> id(Mapping item) {
        return Optional.ofNullable(item.members().get("id"))
                .map(Member::value)
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast);
    }

    private static Mapping withoutId(Mapping item) {
        Map<String, Member> members = new LinkedHashMap<>(item.members());
        members.remove("id");
        return new Mapping(members, item.at());
    }

    private Optional<Source> source(
            Mapping item,
            TextFile file,
            Map<String, SortedMap<String, Node>> translated,
            SortedMap<String, TextFile> files) {
        Optional<Scalar> id = id(item);
        if (id.isEmpty()) {
            diagnostics.add(
                    Code.MISSING_FIELD,
                    item.at().part(0, 1),
                    "a source in a list needs an `id`",
                    "add `id: …`, by which facts name it");
            return Optional.empty();
        }
        if (!Slug.isId(id.get().text()) || id.get().text().length() > EntryFile.LONGEST_ID) {
            diagnostics.add(
                    Code.INVALID_ID,
                    id.get().at(),
                    "`" + id.get().text() + "` cannot be an id: only a-z, 0-9 and single hyphens can, at most "
                            + EntryFile.LONGEST_ID,
                    "write `" + Slug.of(id.get().text(), EntryFile.LONGEST_ID) + "`");
        }
        SortedMap<String, Node> translations =
                Optional.ofNullable(translated.remove(id.get().text())).orElseGet(TreeMap::new);
        SortedMap<String, TextFile> translationFiles = new TreeMap<>(files);
        translationFiles.keySet().retainAll(translations.keySet());
        Reading reading = new Reading(settings, diagnostics, inPlace);
        EntryShape shape = EntryShapes.of(EntryType.SOURCE);
        return Shape.<Entry>of(shape.fields(), (values, surroundings) -> {
                    Head head = HeadShape.head(
                            Slug.of(id.get().text(), EntryFile.LONGEST_ID),
                            file,
                            translationFiles,
                            values,
                            surroundings,
                            new TreeMap<>());
                    return shape.build().build(values, head);
                })
                .read(new Written(Optional.of(item), translations, ""), reading)
                .map(Source.class::cast);
    }
}
