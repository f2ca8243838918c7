package org.filature.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void theLimitsOfLinuxComeWithARemedy() {
        IOException watches = new IOException("User limit of inotify watches reached");
        IOException programs = new IOException("User limit of inotify instances reached or too many open files");

        assertThat(Limits.isReached(new UncheckedIOException(watches))).isTrue();
        assertThat(Limits.words(new UncheckedIOException(watches)))
                .contains("once a second", "fs.inotify.max_user_watches=");
        assertThat(Limits.words(programs)).contains("fs.inotify.max_user_instances=");
        assertThat(Limits.isReached(new IOException("gone"))).isFalse();
        assertThat(Limits.words(new IOException("gone"))).contains("gone", "once a second");
    }
}
