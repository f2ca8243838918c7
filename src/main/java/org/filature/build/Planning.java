package org.filature.build;

import java.util.Collection;
import java.util.List;
import org.filature.check.Checks;
import org.filature.diagnostic.Diagnostics;
import org.filature.link.Bodies;
import org.filature.link.Directory;
import org.filature.link.Implied;
import org.filature.link.Web;
import org.filature.model.Dossier;
import org.filature.model.Entry;
import org.filature.read.ContentReader;
import org.filature.render.Assets;
import org.filature.render.MessageFiles;
import org.filature.render.TemplateFiles;
import org.filature.render.Templates;
import org.filature.view.Messages;
import org.filature.view.SitePlan;

/** Plans a site: read, check, link, plan. Each stage hands its result to the next; nothing is written. */
final class Planning {
    private final BuildRequest request;
    private final Stopwatch stopwatch;
    private final Diagnostics diagnostics = new Diagnostics();

    private Planning(BuildRequest request, Stopwatch stopwatch) {
        this.request = request;
        this.stopwatch = stopwatch;
    }

    static Blueprint of(BuildRequest request, Stopwatch stopwatch) {
        return new Planning(request, stopwatch).plan();
    }

    private Blueprint plan() {
        Implied implied = read();
        Dossier dossier = implied.dossier();
        Directory directory = Directory.of(
                dossier, entry -> isVisible(entry) && !implied.hidden().contains(entry.id()));
        stopwatch.lap("read");
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
        return new Blueprint(dossier, plan, Templates.of(templateFiles, messages), assets, diagnostics);
    }

    private Implied read() {
        Dossier read = ContentReader.read(request.content(), request.contentName(), diagnostics);
        Dossier placed = request.baseUrl()
                .map(read.site()::withBaseUrl)
                .map(read::withSite)
                .orElse(read);
        return Implied.of(placed, this::isVisible, diagnostics);
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
}
