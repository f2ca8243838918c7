package org.filature.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.filature.build.BuildResult.Timing;
import org.filature.check.Checks;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostic;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Severity;
import org.filature.diagnostic.TextFile;
import org.filature.link.Bodies;
import org.filature.link.Directory;
import org.filature.link.Implied;
import org.filature.link.Web;
import org.filature.model.Dossier;
import org.filature.model.Entry;
import org.filature.publish.ForeignFilesException;
import org.filature.publish.Output;
import org.filature.publish.SiteFolder;
import org.filature.read.ContentReader;
import org.filature.render.Assets;
import org.filature.render.MessageFiles;
import org.filature.render.TemplateFiles;
import org.filature.render.Templates;
import org.filature.view.Messages;
import org.filature.view.SitePlan;

/** Builds a site: read, link, check, plan pages, render, publish. Each stage hands its result to the next. */
public final class SiteBuild {
    private final BuildRequest request;
    private final Diagnostics diagnostics = new Diagnostics();
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
        Implied implied = read();
        Dossier dossier = implied.dossier();
        Directory directory = Directory.of(
                dossier, entry -> isVisible(entry) && !implied.hidden().contains(entry.id()));
        Checks.run(dossier, directory, diagnostics);
        stopwatch.lap("check");

        TemplateFiles templateFiles = TemplateFiles.in(request.templates(), request.templatesName());
        List<Messages> messages = dossier.site().languages().stream()
                .map(language -> MessageFiles.read(templateFiles, language))
                .toList();
        Assets assets = Assets.of(templateFiles, dossier.media());
        stopwatch.lap("templates");

        Bodies bodies = new BodyRendering(dossier, directory, messages, assets.files(), diagnostics).run();
        stopwatch.lap("markdown");

        Web web = Web.of(dossier, directory, bodies, retracted(dossier));
        SitePlan plan = SitePlan.of(web, Tongues.of(messages), assets.files(), diagnostics);
        FragmentCheck.run(web, plan, diagnostics);
        stopwatch.lap("link");
        return stops(problems(dossier))
                ? unpublished(problems(dossier))
                : publish(dossier, plan, Templates.of(templateFiles, messages), assets);
    }

    private Implied read() {
        Dossier read = ContentReader.read(request.content(), request.contentName(), diagnostics);
        Dossier placed = request.baseUrl()
                .map(read.site()::withBaseUrl)
                .map(read::withSite)
                .orElse(read);
        Implied implied = Implied.of(placed, this::isVisible, diagnostics);
        stopwatch.lap("read");
        return implied;
    }

    private boolean isVisible(Entry entry) {
        return isPublished(entry) && !entry.isRetracted();
    }

    private boolean isPublished(Entry entry) {
        return request.drafts() || entry.head().visibility().isPublishedAt(request.now());
    }

    private Collection<Entry> retracted(Dossier dossier) {
        return dossier.entries()
                .filter(entry -> isPublished(entry) && entry.isRetracted())
                .toList();
    }

    private List<Diagnostic> problems(Dossier dossier) {
        return diagnostics.sorted(dossier.site().rules());
    }

    private boolean stops(List<Diagnostic> problems) {
        return problems.stream().anyMatch(problem -> request.strict() || problem.severity() == Severity.ERROR);
    }

    private BuildResult unpublished(List<Diagnostic> problems) {
        return new BuildResult(problems, false, 0, 0, timings());
    }

    private BuildResult publish(Dossier dossier, SitePlan plan, Templates templates, Assets assets) throws IOException {
        try (SiteFolder site = SiteFolder.open(request.output())) {
            int pages = write(plan, templates, assets, site);
            stopwatch.lap("render");
            List<Diagnostic> problems = problems(dossier);
            if (stops(problems)) {
                return unpublished(problems);
            }
            int changed = site.publish();
            stopwatch.lap("publish");
            return new BuildResult(problems, true, pages, changed, timings());
        } catch (ForeignFilesException e) {
            report(e.files());
            return unpublished(problems(dossier));
        }
    }

    /** Makes every page on every core; what a page shows does not depend on which came first. */
    private int write(SitePlan plan, Templates templates, Assets assets, Output output) {
        UsedFiles used = new UsedFiles();
        Parallel.forEach(
                plan.pages(),
                page -> templates.render(page).ifPresent(html -> {
                    output.write(page.path(), html.getBytes(StandardCharsets.UTF_8));
                    used.look(html);
                }));
        templates.report(diagnostics);
        assets.all()
                .filter(asset -> used.contains(asset.path()))
                .forEach(asset -> output.write(asset.path(), asset.bytes()));
        return plan.pages().size();
    }

    private void report(List<String> foreign) {
        TextFile folder = new TextFile(request.output().toString(), "");
        String first = String.join(", ", foreign.subList(0, Math.min(5, foreign.size())));
        diagnostics.add(
                Code.OUTPUT,
                folder.start(),
                "the output folder holds " + foreign.size() + " files that no build has written: " + first,
                "move them away, or name another folder with --output");
    }

    private List<Timing> timings() {
        return stopwatch.timings();
    }
}
