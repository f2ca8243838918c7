package org.filature.build;

import java.util.ArrayList;
import java.util.List;
import org.filature.build.BuildResult.Timing;

/** Times stages that follow each other. */
final class Stopwatch {
    private final List<Timing> timings = new ArrayList<>();
    private long last = System.nanoTime();

    /** Ends a stage, and begins the next. */
    void lap(String stage) {
        long now = System.nanoTime();
        timings.add(new Timing(stage, now - last));
        last = now;
    }

    List<Timing> timings() {
        return List.copyOf(timings);
    }
}
