package org.filature.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.filature.data.DataFiles;
import org.filature.data.WhatChanged;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostic;
import org.filature.diagnostic.TextFile;
import org.filature.leak.LeakGate;
import org.filature.media.Media;
import org.filature.model.PageState;
import org.filature.model.SiteFiles;
import org.filature.publish.ForeignFilesException;
import org.filature.publish.Manifest;
import org.filature.publish.Publication;
import org.filature.publish.SiteFolder;
import org.filature.render.Assets;

/** Builds a site: plan it, make its pages, publish it whole. */
public final class SiteBuild {
    private final BuildRequest request;
    private final Stopwatch stopwatch;

    private SiteBuild(BuildRequest request, Progress progress) {
        this.request = request;
        this.stopwatch = new Stopwatch(progress);
    }

    /** Builds a site unheard. */
    public static BuildResult run(BuildRequest request) throws IOException {
        return run(request, Progress.NONE);
    }

    /**
     * Builds a site and puts it in its place, or leaves what is there if the content has errors.
     *
     * @throws IOException if the disk fails
     */
    public static BuildResult run(BuildRequest request, Progress progress) throws IOException {
        return new SiteBuild(request, progress).run();
    }

    private BuildResult run() throws IOException {
        Blueprint blueprint = Planning.of(request, stopwatch);
        return stops(blueprint.diagnostics()) ? unpublished(blueprint, new PageMaking(blueprint)) : publish(blueprint);
    }

    private boolean stops(List<Diagnostic> problems) {
        return Blueprint.stops(problems, request.strict());
    }

    private BuildResult unpublished(Blueprint blueprint, PageMaking pages) {
        return new BuildResult(blueprint.diagnostics(), false, 0, 0, account(blueprint, pages, Set.of()));
    }

    private Account account(Blueprint blueprint, PageMaking pages, Set<String> changes) {
        return new Account(Contents.of(blueprint.dossier()), stopwatch.timings(), pages.made(), List.copyOf(changes));
    }

    private BuildResult publish(Blueprint blueprint) throws IOException {
        try (SiteFolder site = SiteFolder.open(request.output())) {
            SortedMap<String, PageState> states = blueprint.plan().states();
            Blueprint told = blueprint.telling(WhatChanged.of(blueprint.plan(), states, last(site)));
            stopwatch.lap("what changed");
            PageMaking pages = new PageMaking(told);
            write(told, pages, site);
            site.keep(states);
            List<Diagnostic> problems = blueprint.diagnostics();
            if (stops(problems)) {
                return unpublished(blueprint, pages);
            }
            stopwatch.progress().begin("publishing", 0);
            request.key()
                    .ifPresent(
                            key -> site.write(SiteFiles.KEY, key.verifyingKey().pem()));
            SortedSet<String> changes = site.changes();
            site.list(request.key());
            inspect(blueprint, site);
            if (blueprint.problems().has(Code.LEAK)) {
                return unpublished(blueprint, pages);
            }
            int changed = site.publish();
            blueprint.assets().media().tidy();
            stopwatch.lap("publish");
            int size = blueprint.plan().pages().size();
            return new BuildResult(problems, true, size, changed, account(blueprint, pages, changes));
        } catch (ForeignFilesException e) {
            report(e.files(), blueprint);
            return unpublished(blueprint, new PageMaking(blueprint));
        }
    }

    private WhatChanged.Last last(SiteFolder site) {
        Publication last = request.since().map(Publication::new).orElseGet(site::last);
        Manifest listed = last.manifest();
        return new WhatChanged.Last(listed.files().keySet(), listed.pages(), last::file);
    }

    private void write(Blueprint blueprint, PageMaking pages, SiteFolder output) {
        UsedFiles used = new UsedFiles();
        pages.run(stopwatch.progress(), (page, html) -> {
            output.write(page.path(), html.getBytes(StandardCharsets.UTF_8));
            used.look(html);
        });
        Assets assets = blueprint.assets();
        assets.all().forEach(asset -> output.write(asset.path(), asset.bytes()));
        Parallel.forEach(used.paths(), path -> assets.media().bytes(path).ifPresent(file -> output.write(path, file)));
        DataFiles.of(blueprint.plan())
                .forEach(file -> output.write(file.path(), file.bytes().get()));
        stopwatch.lap("render");
        Parallel.forEach(blueprint.plan().files(), file -> {
            if (!output.keep(file.path(), file::isWhole)) {
                output.write(file.path(), file.bytes().get());
            }
        });
        stopwatch.lap("pictures");
    }

    /** Looks for what is private in every file as it would be published. */
    private void inspect(Blueprint blueprint, SiteFolder site) {
        LeakGate gate = blueprint.gate();
        Media media = blueprint.assets().media();
        Parallel.forEach(site.paths(), path -> {
            gate.look(path, site.bytes(path));
            media.texts(path).forEach(text -> gate.read(path, text));
        });
        blueprint.plan().files().forEach(file -> gate.read(file.path(), file.words()));
        gate.report(blueprint.problems());
        stopwatch.lap("look for leaks");
    }

    private void report(List<String> foreign, Blueprint blueprint) {
        TextFile folder = new TextFile(request.output().toString(), "");
        String first = String.join(", ", foreign.subList(0, Math.min(5, foreign.size())));
        blueprint
                .problems()
                .add(
                        Code.OUTPUT,
                        folder.start(),
                        "the output folder holds " + foreign.size() + " files that no build has written: " + first,
                        "move them away, or name another folder with --output");
    }
}
