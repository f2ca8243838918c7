package org.filature.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.filature.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Failures that a test cannot make a real disk show to every user, handed in where the disk would. */
class FailingDiskTest {
    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    private List<String> told() {
        return diagnostics.sorted(Map.of()).stream()
                .map(problem -> problem.at().path() + ": " + problem.message())
                .toList();
    }

    @Test
    void aFolderThatMayNotBeListedIsTold() {
        ContentWalk walk = new ContentWalk(folder, "content", diagnostics);
        Path secret = folder.resolve("pages/secret");

        walk.visitFileFailed(secret, new AccessDeniedException(secret.toString()));
        walk.visitFileFailed(folder.resolve(".hidden"), new AccessDeniedException("x"));
        walk.postVisitDirectory(folder.resolve("claims"), new IOException("stale file handle"));

        assertThat(told())
                .containsExactly(
                        "content/claims: it cannot be read", "content/pages/secret: there is no permission to read it");
    }

    @Test
    void aFileThatIsGoneWhenItsTurnComesIsTold() throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/a.md"), "x");
        ContentFolder listed = ContentFolder.list(folder, "content", diagnostics);
        Files.delete(folder.resolve("pages/a.md"));

        assertThat(listed.text("pages/a.md", diagnostics)).isEmpty();
        assertThat(told()).containsExactly("content/pages/a.md: it was there a moment ago, and is gone");
    }
}
