package org.filature.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostic;
import org.filature.diagnostic.TextFile;
import org.filature.publish.ForeignFilesException;
import org.filature.publish.Output;
import org.filature.publish.SiteFolder;
import org.filature.render.Templates;

/** Builds a site: plan it, make its pages, publish it whole. */
public final class SiteBuild {
    private final BuildRequest request;
    private final Stopwatch stopwatch = new Stopwatch();

    private SiteBuild(BuildRequest request) {
        this.request = request;
    }

    /**
     * Builds a site and puts it in its place, or leaves what is there if the content has errors.
     *
     * @throws IOException if the disk fails
     */
    public static BuildResult run(BuildRequest request) throws IOException {
        return new SiteBuild(request).run();
    }

    private BuildResult run() throws IOException {
        Blueprint blueprint = Planning.of(request, stopwatch);
        List<Diagnostic> problems = blueprint.diagnostics();
        return stops(problems) ? unpublished(problems) : publish(blueprint);
    }

    private boolean stops(List<Diagnostic> problems) {
        return Blueprint.stops(problems, request.strict());
    }

    private BuildResult unpublished(List<Diagnostic> problems) {
        return new BuildResult(problems, false, 0, 0, stopwatch.timings());
    }

    private BuildResult publish(Blueprint blueprint) throws IOException {
        try (SiteFolder site = SiteFolder.open(request.output())) {
            int pages = write(blueprint, site);
            stopwatch.lap("render");
            List<Diagnostic> problems = blueprint.diagnostics();
            if (stops(problems)) {
                return unpublished(problems);
            }
            int changed = site.publish();
            stopwatch.lap("publish");
            return new BuildResult(problems, true, pages, changed, stopwatch.timings());
        } catch (ForeignFilesException e) {
            report(e.files(), blueprint);
            return unpublished(blueprint.diagnostics());
        }
    }

    /** Makes every page on every core; what a page shows does not depend on which came first. */
    private static int write(Blueprint blueprint, Output output) {
        UsedFiles used = new UsedFiles();
        Templates templates = blueprint.templates();
        Parallel.forEach(
                blueprint.plan().pages(),
                page -> templates.render(page).ifPresent(html -> {
                    output.write(page.path(), html.getBytes(StandardCharsets.UTF_8));
                    used.look(html);
                }));
        templates.report(blueprint.problems());
        blueprint
                .assets()
                .all()
                .filter(asset -> used.contains(asset.path()))
                .forEach(asset -> output.write(asset.path(), asset.bytes()));
        return blueprint.plan().pages().size();
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
