package org.filature.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DebouncerTest {
    private static final Path FILE = Path.of("content/events/a.md");
    /** A clock may begin anywhere, also just before it runs over. */
    private static final long START = Long.MAX_VALUE - 50_000_000;

    private final Debouncer debouncer = new Debouncer();
    private final List<Set<Path>> rounds = new ArrayList<>();

    private static long at(long millis) {
        return START + Duration.ofMillis(millis).toNanos();
    }

    /** Runs the rounds that are due before a moment. */
    private void runUntil(long millis) {
        OptionalLong due = debouncer.due();
        if (due.isPresent() && due.getAsLong() - at(millis) <= 0) {
            rounds.add(debouncer.take());
        }
    }

    private void note(Path path, long millis) {
        runUntil(millis);
        debouncer.note(path, at(millis));
    }

    @Test
    void nothingIsDueWhereNothingHappened() {
        assertThat(debouncer.due()).isEmpty();
    }

    @Test
    void theEventsOfOneSaveAreOneRound() {
        note(Path.of("content/events/a.md.new"), 0);
        note(FILE, 3);
        note(FILE, 9);
        runUntil(1000);

        assertThat(rounds).containsExactly(Set.of(FILE, Path.of("content/events/a.md.new")));
        assertThat(debouncer.due()).isEmpty();
    }

    @Test
    void twoSavesApartAreTwoRounds() {
        note(FILE, 0);
        note(FILE, 60);
        runUntil(1000);

        assertThat(rounds).containsExactly(Set.of(FILE), Set.of(FILE));
    }

    @Test
    void whoSavesAllTheTimeIsStillFollowed() {
        for (int millis = 0; millis < 1000; millis += 10) {
            note(FILE, millis);
        }
        runUntil(5000);

        assertThat(rounds).hasSizeBetween(4, 6);
    }

    @Test
    void aCheckoutIsOneRound() {
        for (int i = 0; i < 1000; i++) {
            note(Path.of("content/events/e" + i + ".md"), i * 2L);
        }
        runUntil(10_000);

        assertThat(rounds).hasSize(1);
        assertThat(rounds.get(0)).hasSize(1000);
    }

    @Test
    void aFileThatLooksHalfWrittenIsGivenTimeOnce() {
        note(FILE, 0);
        assertThat(debouncer.holds(FILE::equals)).isTrue();
        runUntil(100);
        assertThat(rounds).isEmpty();
        runUntil(200);
        assertThat(rounds).hasSize(1);

        note(FILE, 1000);
        assertThat(debouncer.holds(FILE::equals)).isTrue();
        assertThat(debouncer.holds(FILE::equals))
                .as("the second time it is meant to be so")
                .isFalse();
        note(FILE, 1010);
        runUntil(1035);
        assertThat(rounds).as("written after all").hasSize(2);
    }
}
