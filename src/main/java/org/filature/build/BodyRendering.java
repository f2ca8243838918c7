package org.filature.build;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.filature.diagnostic.Diagnostics;
import org.filature.link.Bodies;
import org.filature.link.Directory;
import org.filature.markdown.MarkdownRenderer;
import org.filature.markdown.Mentions;
import org.filature.markdown.Rendering;
import org.filature.model.Dossier;
import org.filature.model.Entry;
import org.filature.model.Markdown;
import org.filature.model.Prose;
import org.filature.view.Files;
import org.filature.view.Messages;
import org.filature.view.Sections;

/** Renders every body for the page of every language, on every core. */
final class BodyRendering {
    private final Dossier dossier;
    private final List<Messages> languages;
    private final BodyMemory memory;
    private final Diagnostics diagnostics;
    private final MarkdownRenderer renderer;

    BodyRendering(
            Dossier dossier,
            Directory directory,
            List<Messages> languages,
            Files files,
            BodyMemory memory,
            Diagnostics diagnostics) {
        this.dossier = dossier;
        this.languages = languages;
        this.memory = memory;
        this.diagnostics = diagnostics;
        this.renderer = memory.renderer(() -> renderer(directory, files));
    }

    private MarkdownRenderer renderer(Directory directory, Files files) {
        return MarkdownRenderer.builder()
                .directory(directory)
                .mentions(Mentions.of(
                        dossier.actors().stream().filter(directory::isVisible).toList(),
                        dossier.site().autoLink()))
                .entries(dossier.entries(), dossier.home())
                .media(dossier.media().keySet(), files.media()::find)
                .diagnostics(diagnostics)
                .build();
    }

    Bodies run(Progress progress) {
        // Drafts are rendered too, though not shown: their mistakes are told before they are published.
        List<Entry> entries = Stream.concat(dossier.entries(), dossier.home().stream())
                .filter(entry -> !entry.head().bodies().isEmpty())
                .toList();
        progress.begin("reading Markdown", entries.size());
        dossier.surplus().parallelStream()
                .filter(entry -> !entry.head().bodies().isEmpty())
                .forEach(entry -> rendered(entry, renderer.reporting(diagnostics)));
        return memory.of(
                entries,
                dossier.site().firstLanguage(),
                (entry, found) -> {
                    SortedMap<String, Prose> proses = rendered(entry, renderer.reporting(found));
                    progress.step();
                    return proses;
                },
                diagnostics);
    }

    private SortedMap<String, Prose> rendered(Entry entry, MarkdownRenderer reporting) {
        boolean isHome = dossier.home().filter(home -> home == entry).isPresent();
        SortedMap<String, Prose> proses = new TreeMap<>();
        for (Messages messages : languages) {
            body(entry, messages.language())
                    .ifPresent(body -> proses.put(
                            messages.language(),
                            reporting.render(body, rendering(isHome ? "" : entry.id(), messages))));
        }
        return proses;
    }

    private Optional<Markdown> body(Entry entry, String language) {
        SortedMap<String, Markdown> bodies = entry.head().bodies();
        return Optional.ofNullable(bodies.get(language))
                .or(() -> Optional.ofNullable(bodies.get(dossier.site().firstLanguage())));
    }

    private Rendering rendering(String self, Messages messages) {
        String toLanguage = self.isEmpty() ? "" : "../";
        boolean isFirst = messages.language().equals(dossier.site().firstLanguage());
        return new Rendering(
                messages.language(),
                self,
                toLanguage,
                isFirst ? toLanguage : toLanguage + "../",
                Sections.RESERVED,
                messages::get);
    }
}
