package org.filature.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.filature.build.BuildResult.Timing;
import org.filature.data.DataFile;
import org.filature.data.DataFiles;
import org.filature.diagnostic.Diagnostic;
import org.filature.diagnostic.Diagnostics;
import org.filature.render.Assets.Asset;
import org.filature.view.FilePlan;
import org.filature.view.PagePlan;

/** A site as it was at one moment. Pages are made when asked for. Safe to share between threads. */
public final class Snapshot {
    private final Blueprint blueprint;
    private final List<Diagnostic> diagnostics;
    private final List<Timing> timings;
    private final Map<String, Asset> assets = new HashMap<>();
    private final Map<String, DataFile> data = new HashMap<>();

    Snapshot(Blueprint blueprint, List<Timing> timings) {
        this.blueprint = blueprint;
        this.timings = timings;
        this.diagnostics = blueprint.diagnostics();
        blueprint.assets().all().forEach(asset -> assets.put(asset.path(), asset));
        DataFiles.of(blueprint.plan()).forEach(file -> data.put(file.path(), file));
    }

    /** What came of making a page. */
    public sealed interface Made {
        /**
         * A page.
         *
         * @param source the file it comes of, as messages name it; a template's where no file of the content is behind
         *     it
         */
        record Page(String html, String source) implements Made {}

        /** Its template is at fault. */
        record Fault(List<Diagnostic> diagnostics, String source) implements Made {}

        /** There is no such page. */
        record None() implements Made {}
    }

    /** What is wrong with the content, sorted; what is wrong with templates shows when pages are made. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Whether a build would publish this, as far as the content goes. */
    public boolean isSound() {
        return !Blueprint.stops(diagnostics, false);
    }

    /**
     * Makes a page.
     *
     * @param path from the site's root, such as {@code fr/index.html}
     */
    public Made make(String path) {
        return blueprint.plan().page(path).map(this::make).orElseGet(Made.None::new);
    }

    private Made make(PagePlan page) {
        Optional<String> html = blueprint.templates().render(page);
        return html.isPresent()
                ? new Made.Page(html.get(), source(page))
                : new Made.Fault(templateFaults(), source(page));
    }

    /** A file that is no page: an asset, one of {@code media/}, or a card, which is made when it is asked for. */
    public Optional<byte[]> file(String path) {
        Optional<byte[]> asset = Optional.ofNullable(assets.get(path))
                .map(Asset::bytes)
                .or(() -> blueprint.assets().media().bytes(path));
        if (asset.isPresent() || blueprint.plan().page(path).isPresent()) {
            return asset;
        }
        DataFile file = data.get(path);
        return file == null ? card(path) : Optional.of(file.bytes().get());
    }

    private Optional<byte[]> card(String path) {
        return cards().filter(card -> card.path().equals(path))
                .findFirst()
                .map(card -> card.bytes().get());
    }

    /** Works out what every card says, which the reader of a page need not wait for. */
    private Stream<FilePlan> cards() {
        return blueprint.plan().files().stream();
    }

    /** The paths of all files that are no pages. */
    public List<String> filePaths() {
        return Stream.of(assets.keySet().stream(), data.keySet().stream(), cards().map(FilePlan::path))
                .flatMap(paths -> paths)
                .sorted()
                .toList();
    }

    /** How long the stages took. */
    public List<Timing> timings() {
        return timings;
    }

    /** The paths of all pages. */
    public List<String> paths() {
        return blueprint.plan().pages().stream().map(PagePlan::path).toList();
    }

    /**
     * What is wrong with templates, as far as pages were made; every page if it has been gone through with
     * {@link #make}.
     */
    public List<Diagnostic> templateFaults() {
        Diagnostics faults = new Diagnostics();
        blueprint.templates().report(faults);
        return faults.sorted(blueprint.dossier().site().rules());
    }

    private String source(PagePlan page) {
        return page.source().isEmpty() ? blueprint.templates().path(page.template()) : page.source();
    }
}
