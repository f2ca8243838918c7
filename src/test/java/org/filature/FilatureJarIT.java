package org.filature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, started as a user starts it. */
class FilatureJarIT {
    private static final String JAR = requireNonNull(System.getProperty("filature.jar"), "filature.jar");

    @TempDir
    Path project;

    @Test
    void buildsASite() throws Exception {
        Files.createDirectory(project.resolve("content"));

        var run = run("build");

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(project.resolve("site/index.html")).exists();
    }

    @Test
    void saysByItsExitCodeThatTheContentHasErrors() throws Exception {
        var run = run("build");

        assertThat(run.exitCode()).as(run.output()).isEqualTo(1);
        assertThat(project.resolve("site")).doesNotExist();
    }

    private Run run(String command) throws IOException, InterruptedException {
        File log = project.resolve("log.txt").toFile();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(java.toString(), "-jar", JAR, command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        try {
            assertThat(process.waitFor(60, SECONDS)).as("ended in time").isTrue();
            return new Run(process.exitValue(), Files.readString(log.toPath(), UTF_8));
        } finally {
            process.destroyForcibly();
        }
    }

    private record Run(int exitCode, String output) {}
}
