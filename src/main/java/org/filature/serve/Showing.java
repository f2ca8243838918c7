package org.filature.serve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.filature.build.Snapshot;
import org.filature.diagnostic.Diagnostic;

/**
 * What the preview has to show at one moment.
 *
 * @param round counts the rounds, from 1; 0 before the first has ended
 * @param since the round in which what is shown was read
 * @param shown what pages are made of: the last sound state, or the latest if none was sound
 * @param latest the state of the folder when it could last be read
 * @param trouble why it could not be read, or a page not be made, for no fault of the content
 */
record Showing(long round, long since, Optional<Snapshot> shown, Optional<Snapshot> latest, Optional<String> trouble) {
    static final Showing NOTHING = new Showing(0, 0, Optional.empty(), Optional.empty(), Optional.empty());

    /** What to show when the folder has been read. */
    Showing next(Snapshot read) {
        boolean stays = !read.isSound() && shown.filter(Snapshot::isSound).isPresent();
        return stays
                ? new Showing(round + 1, since, shown, Optional.of(read), Optional.empty())
                : new Showing(round + 1, round + 1, Optional.of(read), Optional.of(read), Optional.empty());
    }

    /** What to show when it could not be read. */
    Showing failed(String words) {
        return new Showing(round + 1, since, shown, latest, Optional.of(words));
    }

    /** The same, with trouble that showed later. */
    Showing troubled(String words) {
        return new Showing(round, since, shown, latest, Optional.of(words));
    }

    /** Every problem known by now: those of templates show as pages are made. */
    List<Diagnostic> diagnostics() {
        return latest.map(read -> Stream.concat(read.diagnostics().stream(), read.templateFaults().stream())
                        .distinct()
                        .sorted()
                        .toList())
                .orElse(List.of());
    }
}
