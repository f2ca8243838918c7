package org.filature.build;

import java.util.List;
import org.filature.diagnostic.Diagnostic;
import org.filature.link.Web;

/** Finds everything that a build would find, and writes nothing. */
public final class SiteCheck {
    private SiteCheck() {}

    /**
     * What came of a check.
     *
     * @param diagnostics every problem, sorted
     * @param stops whether they keep the site from being published
     * @param account what was done
     * @param web what is published, and hangs together
     */
    public record Result(List<Diagnostic> diagnostics, boolean stops, Account account, Web web) {
        public Result {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Checks a dossier.
     *
     * <p>Pages are made only where the dossier has templates of its own: those that come with the program make every
     * page that can be planned, and making them takes longer than all else.
     */
    public static Result run(BuildRequest request, Progress progress) {
        Stopwatch stopwatch = new Stopwatch(progress);
        Blueprint blueprint = Planning.of(request, stopwatch);
        PageMaking pages = new PageMaking(blueprint);
        if (blueprint.templates().areOwn()) {
            pages.run(progress, (page, html) -> {});
            stopwatch.lap("render");
        }
        List<Diagnostic> problems = blueprint.diagnostics();
        return new Result(
                problems,
                Blueprint.stops(problems, request.strict()),
                new Account(Contents.of(blueprint.dossier()), stopwatch.timings(), pages.made(), List.of()),
                blueprint.plan().web());
    }
}
