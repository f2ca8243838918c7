package org.filature.build;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import org.filature.build.Account.Made;
import org.filature.render.Templates;
import org.filature.view.PagePlan;

/** Makes every page on every core; what a page shows does not depend on which came first. */
final class PageMaking {
    private final Blueprint blueprint;
    private final Queue<Made> made = new ConcurrentLinkedQueue<>();

    PageMaking(Blueprint blueprint) {
        this.blueprint = blueprint;
    }

    /** Makes all pages, and adds what is wrong with templates to the problems. */
    void run(Progress progress, BiConsumer<PagePlan, String> use) {
        List<PagePlan> pages = blueprint.plan().pages();
        Templates templates = blueprint.templates();
        progress.begin("making pages", pages.size());
        Parallel.forEach(pages, page -> {
            long start = System.nanoTime();
            Optional<String> html = templates.render(page);
            made.add(new Made(page.path(), page.template(), System.nanoTime() - start));
            html.ifPresent(text -> use.accept(page, text));
            progress.step();
        });
        templates.report(blueprint.problems());
    }

    /** The pages made so far. */
    List<Made> made() {
        return List.copyOf(made);
    }
}
