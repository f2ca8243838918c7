package org.filature.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PollingTest {
    @TempDir
    Path folder;

    @Test
    void whatIsNewChangedOrGoneIsFound() throws Exception {
        Path content = folder.resolve("content");
        Path kept = content.resolve("events/kept.md");
        Path gone = content.resolve("gone.md");
        Files.createDirectories(content.resolve("events"));
        Files.writeString(kept, "1");
        Files.writeString(gone, "1");
        Polling polling = new Polling(List.of(content, folder.resolve("templates")));
        assertThat(polling.changes()).isEmpty();

        Files.writeString(kept, "12");
        Files.delete(gone);
        Files.createDirectories(folder.resolve("templates"));
        Path template = Files.writeString(folder.resolve("templates/event.peb"), "1");
        Files.createDirectories(content.resolve(".git"));
        Files.writeString(content.resolve(".git/index"), "1");

        assertThat(polling.changes()).containsExactlyInAnyOrder(kept, gone, template);
        assertThat(polling.changes()).isEmpty();
    }
}
