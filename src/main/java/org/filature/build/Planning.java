package org.filature.build;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.filature.check.Checks;
import org.filature.check.Subject;
import org.filature.diagnostic.Diagnostics;
import org.filature.history.History;
import org.filature.leak.RealNames;
import org.filature.link.Bodies;
import org.filature.link.Directory;
import org.filature.link.DirectoryMemory;
import org.filature.link.Implied;
import org.filature.link.Roll;
import org.filature.link.Web;
import org.filature.link.WebMemory;
import org.filature.media.Media;
import org.filature.media.MediaMemory;
import org.filature.model.Dossier;
import org.filature.model.Entry;
import org.filature.model.Source;
import org.filature.read.ContentMemory;
import org.filature.read.ContentReader;
import org.filature.read.MediaDigests;
import org.filature.read.Steps;
import org.filature.render.Assets;
import org.filature.view.Messages;
import org.filature.view.PolicyPages;
import org.filature.view.SitePlan;

/** Plans a site: read, check, link, plan. Each stage hands its result to the next; nothing is written. */
final class Planning {
    private final BuildRequest request;
    private final Memory memory;
    private final Stopwatch stopwatch;
    private final Diagnostics diagnostics = new Diagnostics();

    private Planning(BuildRequest request, Memory memory, Stopwatch stopwatch) {
        this.request = request;
        this.memory = memory;
        this.stopwatch = stopwatch;
    }

    /** What planning a site leaves for the next time the same site is planned. */
    record Memory(
            ContentMemory content,
            MediaDigests digests,
            MediaMemory media,
            TemplateMemory templates,
            History history,
            DirectoryMemory directory,
            Roll roll,
            BodyMemory bodies,
            WebMemory web,
            Checks checks) {
        Memory(BuildRequest request) {
            this(
                    new ContentMemory(request.content(), request.contentName()),
                    new MediaDigests(),
                    new MediaMemory(cleaned(request.content())),
                    new TemplateMemory(request.templates(), request.templatesName()),
                    History.of(request.content()),
                    new DirectoryMemory(),
                    new Roll(),
                    new BodyMemory(),
                    new WebMemory(),
                    new Checks());
        }

        /** Cleaned media are kept beside the content, hidden, where no build reads or publishes them. */
        private static Path cleaned(Path content) {
            return content.toAbsolutePath()
                    .normalize()
                    .resolveSibling(".filature")
                    .resolve("media");
        }

        /** Notes that files were saved, made, moved or deleted; one that is seen under another name may be any. */
        void changed(Collection<Path> files) {
            files.forEach(file -> {
                Optional<String> text = content.changed(file);
                boolean isTemplate = templates.changed(file);
                text.ifPresent(history::touched);
                if (text.isEmpty() && !isTemplate) {
                    changed();
                }
            });
        }

        /** Notes that any file may have changed. */
        void changed() {
            content.changed();
            templates.changed();
            history.forget();
        }
    }

    /** Plans a site. */
    static Blueprint of(BuildRequest request, Stopwatch stopwatch) {
        return of(request, new Memory(request), stopwatch);
    }

    /** Plans a site again, with what is left of the last time. */
    static Blueprint of(BuildRequest request, Memory memory, Stopwatch stopwatch) {
        return new Planning(request, memory, stopwatch).plan();
    }

    private Blueprint plan() {
        stopwatch.progress().begin("reading", 0);
        Implied implied = read();
        TemplateMemory.Kept templates =
                memory.templates().of(implied.dossier().site().languages());
        diagnostics.addAll(templates.problems());
        List<Messages> messages = templates.messages();
        Dossier dossier = PolicyPages.add(implied.dossier(), messages, this::isVisible, diagnostics);
        Directory directory = memory.directory()
                .of(dossier, entry -> isVisible(entry) && !implied.hidden().contains(entry.id()), published(dossier));
        stopwatch.lap("read");
        Map<String, String> digests = memory.digests().of(dossier.media(), request.contentName(), diagnostics);
        Media media = Media.of(dossier.media(), digests, dossier.site().media().allowed(), memory.media());
        Subject subject = new Subject(
                dossier,
                directory,
                new Bodies(dossier.site().firstLanguage(), Map.of()),
                digests,
                media,
                memory.history(),
                request.contentName(),
                request.now(),
                diagnostics);
        // Rules run beside all that follows: one of them reads the repository, which takes its time.
        CompletableFuture<Void> facts =
                CompletableFuture.runAsync(() -> memory.checks().facts(subject));

        Assets assets = memory.templates().assets(templates.files(), media);
        stopwatch.lap("templates");

        Set<String> names = memory.roll().changed(dossier, directory);
        memory.bodies()
                .turn(
                        names,
                        dossier.unreadable(),
                        List.of(
                                messages,
                                assets.files(),
                                dossier.site().autoLink(),
                                dossier.home().map(Bodies::key)));
        memory.web().turn(dossier.site().languages(), names);
        Bodies bodies = new BodyRendering(dossier, directory, messages, assets.files(), memory.bodies(), diagnostics)
                .run(stopwatch.progress());
        stopwatch.lap("markdown");

        CompletableFuture<Void> texts =
                CompletableFuture.runAsync(() -> memory.checks().texts(subject.with(bodies)));

        stopwatch.progress().begin("linking", 0);
        Web web = Web.of(dossier, directory, bodies, retracted(dossier), memory.web());
        SitePlan plan = SitePlan.of(web, Tongues.of(messages), assets.files(), diagnostics);
        FragmentCheck.run(web, plan, diagnostics);
        RealNames.check(dossier, web, () -> Blueprint.words(messages), diagnostics);
        stopwatch.lap("link");
        facts.join();
        texts.join();
        stopwatch.lap("check (rest)");
        return new Blueprint(dossier, plan, templates.templates().anew(), assets, messages, diagnostics);
    }

    private static Steps steps(Progress progress) {
        return new Steps() {
            @Override
            public void begin(int entries) {
                progress.begin("reading", entries);
            }

            @Override
            public void step() {
                progress.step();
            }
        };
    }

    private Implied read() {
        Dossier read = ContentReader.read(memory.content(), diagnostics, steps(stopwatch.progress()));
        Dossier placed = request.baseUrl()
                .map(read.site()::withBaseUrl)
                .map(read::withSite)
                .orElse(read);
        Dossier signed = request.key()
                .map(key -> placed.site().signedBy(key.verifyingKey().fingerprint()))
                .map(placed::withSite)
                .orElse(placed);
        return Implied.of(signed, this::isVisible, diagnostics);
    }

    private boolean isVisible(Entry entry) {
        return isPublished(entry) && !entry.isRetracted();
    }

    private boolean isPublished(Entry entry) {
        return request.drafts() || isPublishedNow(entry);
    }

    /** What is published of what is shown: neither drafts and the like, nor the sources and actors they alone bring. */
    private Predicate<Entry> published(Dossier dossier) {
        if (!request.drafts()) {
            return entry -> true;
        }
        Set<String> withheld = dossier.entries()
                .filter(entry -> !(entry instanceof Source) && !isPublishedNow(entry))
                .map(Planning::file)
                .collect(Collectors.toSet());
        if (withheld.isEmpty()) {
            return this::isPublishedNow;
        }
        return entry -> isPublishedNow(entry) && !withheld.contains(file(entry));
    }

    private boolean isPublishedNow(Entry entry) {
        return entry.head().visibility().isPublishedAt(request.now());
    }

    private static String file(Entry entry) {
        return entry.head().origin().file().path();
    }

    private Collection<Entry> retracted(Dossier dossier) {
        return dossier.entries()
                .filter(entry -> isPublished(entry) && entry.isRetracted())
                .toList();
    }
}
