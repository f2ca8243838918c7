package org.filature.build;

import java.util.List;
import org.filature.build.BuildResult.Timing;

/**
 * What a run did, for those who ask.
 *
 * @param contents what was read
 * @param timings the stages in their order
 * @param pages every page that was made, in no order
 * @param changes the files that are new or changed, sorted
 */
public record Account(Contents contents, List<Timing> timings, List<Made> pages, List<String> changes) {
    public Account {
        timings = List.copyOf(timings);
        pages = List.copyOf(pages);
        changes = List.copyOf(changes);
    }

    /**
     * A page that was made.
     *
     * @param nanos how long it took on its core, in nanoseconds
     */
    public record Made(String path, String template, long nanos) {}
}
