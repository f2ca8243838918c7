package org.filature.build;

import java.util.List;
import org.filature.build.BuildResult.Timing;
import org.filature.diagnostic.Diagnostic;
import org.filature.render.Templates;

/** Finds everything that a build would find, and writes nothing. */
public final class SiteCheck {
    private SiteCheck() {}

    /**
     * What came of a check.
     *
     * @param diagnostics every problem, sorted
     * @param stops whether they keep the site from being published
     * @param timings the stages in their order
     */
    public record Result(List<Diagnostic> diagnostics, boolean stops, List<Timing> timings) {
        public Result {
            diagnostics = List.copyOf(diagnostics);
            timings = List.copyOf(timings);
        }
    }

    /**
     * Checks a dossier.
     *
     * <p>Pages are made only where the dossier has templates of its own: those that come with the program make every
     * page that can be planned, and making them takes longer than all else.
     */
    public static Result run(BuildRequest request) {
        Stopwatch stopwatch = new Stopwatch();
        Blueprint blueprint = Planning.of(request, stopwatch);
        Templates templates = blueprint.templates();
        if (templates.areOwn()) {
            Parallel.forEach(blueprint.plan().pages(), templates::render);
            templates.report(blueprint.problems());
            stopwatch.lap("render");
        }
        List<Diagnostic> problems = blueprint.diagnostics();
        return new Result(problems, Blueprint.stops(problems, request.strict()), stopwatch.timings());
    }
}
