package org.filature.build;

import java.util.ArrayList;
import java.util.List;
import org.filature.build.BuildResult.Timing;

/** Times stages that follow each other, and tells how far they are. */
final class Stopwatch {
    private final Progress progress;
    private final List<Timing> timings = new ArrayList<>();
    private long last = System.nanoTime();

    Stopwatch(Progress progress) {
        this.progress = progress;
    }

    /** Ends a stage, and begins the next. */
    void lap(String stage) {
        long now = System.nanoTime();
        Timing timing = new Timing(stage, now - last);
        timings.add(timing);
        progress.end(timing);
        last = now;
    }

    Progress progress() {
        return progress;
    }

    List<Timing> timings() {
        return List.copyOf(timings);
    }
}
