package org.filature.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.TextFile;
import org.filature.edtf.EdtfDate;
import org.filature.model.Source;
import org.filature.read.ImportedSources.Exported;
import org.filature.read.Node.Mapping;
import org.filature.read.Node.Member;
import org.filature.read.Node.Scalar;
import org.filature.read.Node.Sequence;

/** Reads {@code sources.json}: CSL-JSON as Zotero exports it. */
final class CslSources {
    private final Reading reading;
    private final Diagnostics diagnostics;

    CslSources(Reading.Settings settings, Diagnostics diagnostics) {
        this.reading = new Reading(settings, diagnostics);
        this.diagnostics = diagnostics;
    }

    List<Source> read(TextFile file) {
        Optional<Node> root = JsonNodes.read(file, diagnostics);
        if (root.isPresent() && !(root.get() instanceof Sequence)) {
            diagnostics.add(Code.WRONG_TYPE, root.get().at(), "CSL-JSON is a list of items", "export it as CSL-JSON");
        }
        List<Source> sources = new ArrayList<>();
        if (root.orElse(null) instanceof Sequence items) {
            for (Node item : items.items()) {
                if (item instanceof Mapping mapping) {
                    sources.add(source(mapping));
                }
            }
        }
        return sources;
    }

    private Source source(Mapping item) {
        Map<String, String> texts = new HashMap<>();
        item.members().forEach((key, member) -> {
            if (member.value() instanceof Scalar scalar && !scalar.isNull()) {
                texts.put(key, scalar.text());
            }
        });
        Node id = member(item, "id").orElse(item);
        if (texts.getOrDefault("title", "").isBlank()) {
            diagnostics.add(
                    Code.MISSING_FIELD, id.at(), "the item has no `title`", "give it one in Zotero, and export anew");
        }
        if (texts.getOrDefault("id", "").isBlank()) {
            diagnostics.add(Code.MISSING_FIELD, item.at(), "the item has no `id`", "export it anew");
        }
        member(item, "URL").ifPresent(url -> Kinds.ADDRESS.read(Written.of(url, ""), reading));
        return ImportedSources.source(
                new Exported(
                        texts.getOrDefault("id", "source"),
                        id.at(),
                        texts.getOrDefault("type", ""),
                        member(item, "author")
                                .map(authors -> Authors.ofCsl(authors, reading))
                                .orElse(List.of()),
                        texts,
                        member(item, "issued").flatMap(CslSources::date),
                        member(item, "accessed").flatMap(CslSources::date)),
                reading.firstLanguage());
    }

    private static Optional<Node> member(Node node, String key) {
        return node instanceof Mapping mapping
                ? Optional.ofNullable(mapping.members().get(key)).map(Member::value)
                : Optional.empty();
    }

    /** CSL's date: {@code date-parts} with one or two dates, or {@code raw} or {@code literal} words. */
    private static Optional<EdtfDate> date(Node node) {
        if (member(node, "date-parts").orElse(null) instanceof Sequence parts) {
            String text = parts.items().stream().map(CslSources::parts).collect(Collectors.joining("/"));
            return ImportedSources.date(text);
        }
        return member(node, "raw")
                .or(() -> member(node, "literal"))
                .filter(Scalar.class::isInstance)
                .flatMap(raw -> ImportedSources.date(((Scalar) raw).text()));
    }

    private static String parts(Node date) {
        List<String> parts = new ArrayList<>();
        if (date instanceof Sequence list) {
            for (Node part : list.items()) {
                String digits = part instanceof Scalar scalar ? scalar.text() : "";
                parts.add(parts.isEmpty() ? "0".repeat(Math.max(0, 4 - digits.length())) + digits : pad(digits));
            }
        }
        return String.join("-", parts);
    }

    private static String pad(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
