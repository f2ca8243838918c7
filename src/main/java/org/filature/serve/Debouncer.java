package org.filature.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides when enough has been saved to read it. One save is several events, and a checkout is thousands of files:
 * either causes one round. Times are those of {@link System#nanoTime()}, or any other clock. Not safe between threads.
 */
final class Debouncer {
    /** How long nothing must happen: what an editor does to a file in one save lies closer together. */
    static final Duration QUIET = Duration.ofMillis(25);
    /** How long something may go on happening, so that the screen follows who saves all the time. */
    static final Duration LONGEST = Duration.ofMillis(250);
    /** From so many files on it is no editor that writes. */
    static final int MANY = 20;

    static final Duration QUIET_OF_MANY = Duration.ofMillis(200);
    static final Duration LONGEST_OF_MANY = Duration.ofSeconds(3);
    /** How long a file may be empty: some editors empty a file before they write it. */
    static final Duration HALF_WRITTEN = Duration.ofMillis(200);

    private Set<Path> changed = new LinkedHashSet<>();
    private boolean isHalfWritten;
    private long first;
    private long last;

    /** Something happened to a file or folder. */
    void note(Path path, long now) {
        if (changed.isEmpty()) {
            first = now;
        }
        changed.add(path);
        last = now;
        isHalfWritten = false;
    }

    /** When to begin; empty if nothing happened. */
    OptionalLong due() {
        if (changed.isEmpty()) {
            return OptionalLong.empty();
        }
        boolean many = changed.size() >= MANY;
        Duration quiet = many ? QUIET_OF_MANY : isHalfWritten ? HALF_WRITTEN : QUIET;
        Duration longest = many ? LONGEST_OF_MANY : LONGEST;
        long calm = last + quiet.toNanos();
        long patience = first + longest.toNanos();
        return OptionalLong.of(calm - patience < 0 ? calm : patience);
    }

    /**
     * Asks for a little more time if a file looks half written. It is given once; then the file is meant to be so.
     *
     * @return whether it is given
     */
    boolean holds(Predicate<Path> looksHalfWritten) {
        boolean holds =
                !isHalfWritten && changed.size() < MANY && changed.stream().anyMatch(looksHalfWritten);
        isHalfWritten |= holds;
        return holds;
    }

    /** Begins a round: gives what happened, and forgets it. */
    Set<Path> take() {
        Set<Path> taken = changed;
        changed = new LinkedHashSet<>();
        isHalfWritten = false;
        return taken;
    }
}
