package org.filature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, started as a user starts it. */
class FilatureJarIT {
    private static final String JAR = requireNonNull(System.getProperty("filature.jar"), "filature.jar");
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    @TempDir
    Path project;

    @Test
    void buildsADossierThatHasNoTemplatesOfItsOwn() throws Exception {
        new ContentFixture(project.resolve("content")).event("a", "");

        Run run = run(JAVA, List.of(), "build");

        assertThat(run.output())
                .startsWith("site: ")
                .contains(" changed.\n")
                .as("on a first build, what it does without an address")
                .endsWith("links to it no picture.\n");
        assertThat(run.exitCode()).isZero();
        assertThat(project.resolve("site/fr/events/a.html")).exists();
    }

    @Test
    void saysByItsExitCodeWhatWentWrong() throws Exception {
        assertThat(run(JAVA, List.of(), "build").exitCode()).as("no content").isEqualTo(2);
        assertThat(run(JAVA, List.of(), "biuld").exitCode())
                .as("no such command")
                .isEqualTo(2);
        new ContentFixture(project.resolve("content")).event("a", "kind: lanch\n");
        Run run = run(JAVA, List.of(), "build");
        assertThat(run.exitCode()).as("errors in the content").isEqualTo(1);
        assertThat(run.output()).contains("content/events/a.md:4:7: error[unknown-value]");
        assertThat(project.resolve("site")).doesNotExist();
        new ContentFixture(project.resolve("content")).event("a", "");
        Files.writeString(project.resolve("site"), "a file where the folder should be");
        Run failed = run(JAVA, List.of(), "build");
        assertThat(failed.exitCode()).as("the machine failed").isEqualTo(3);
        assertThat(failed.output()).doesNotContain("\tat ");
    }

    @Test
    void checksInAnotherJvmWithTheSameStreams() throws Exception {
        new ContentFixture(project.resolve("content")).event("a", "kind: lanch\n");

        Run run = run(JAVA, List.of(), "check", "--verbose");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("content/events/a.md:4:7: error[unknown-value]", "-XX:TieredStopAtLevel=1")
                .doesNotContain("\u001b");
        assertThat(run(JAVA, List.of(), "--version").output()).startsWith("filature ");
    }

    @Test
    void servesUntilItIsToldToEnd() throws Exception {
        new ContentFixture(project.resolve("content")).event("a", "");
        Path log = project.resolve("log.txt");
        Process process = new ProcessBuilder(JAVA.resolve("bin/java").toString(), "-jar", JAR, "serve", "--port", "0")
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            while (process.isAlive() && !Files.readString(log, UTF_8).contains(" s: no problems")) {
                Thread.sleep(20);
            }
            process.destroy();
            assertThat(process.waitFor(60, SECONDS)).as("ended in time").isTrue();
            assertThat(process.exitValue()).isZero();
            assertThat(Files.readString(log, UTF_8))
                    .startsWith("The preview is at http://localhost:")
                    .doesNotContain("\tat ");
            assertThat(project.resolve("site")).doesNotExist();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void everyMachineMakesTheSameBytes() throws Exception {
        List<String> farAway = List.of(
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-1",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=7");

        assertMakesTheCommittedSite(JAVA, farAway);
    }

    @Test
    void everyJavaMakesTheSameBytes() throws Exception {
        Optional<Path> other = otherJava();
        assumeTrue(other.isPresent(), "no other Java beside " + JAVA + ": install one next to it to run this test");

        assertMakesTheCommittedSite(other.get(), List.of());
    }

    /** Another Java, newer than 17, where Javas are installed beside each other. */
    private static Optional<Path> otherJava() throws IOException {
        Path own = JAVA.toRealPath();
        try (Stream<Path> javas = Files.list(requireNonNull(own.getParent()))) {
            return javas.filter(java -> Files.isExecutable(java.resolve("bin/java")) && !Files.isSymbolicLink(java))
                    .filter(java -> !java.equals(own) && isModern(java))
                    .max(Path::compareTo);
        }
    }

    private static boolean isModern(Path java) {
        try {
            return Files.readAllLines(java.resolve("release")).stream()
                    .anyMatch(line -> line.matches("JAVA_VERSION=\"(1[7-9]|[2-9][0-9]).*"));
        } catch (IOException e) {
            return false;
        }
    }

    private void assertMakesTheCommittedSite(Path java, List<String> settings) throws Exception {
        Path site = project.resolve("site");
        Run run = run(
                java,
                settings,
                "build",
                "--content",
                HERE.resolve("content").toString(),
                "--templates",
                HERE.resolve("templates").toString(),
                "--output",
                site.toString(),
                "--since", // the news of a site hang on the one before
                HERE.resolve("site").toString());
        assertThat(run.exitCode()).as(run.output()).isZero();

        SortedMap<String, byte[]> made = files(site);
        SortedMap<String, byte[]> committed = files(HERE.resolve("site"));
        assertThat(made.keySet()).isEqualTo(committed.keySet());
        assertThat(made.keySet().stream().filter(path -> !Arrays.equals(made.get(path), committed.get(path))))
                .isEmpty();
    }

    private static SortedMap<String, byte[]> files(Path root) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private Run run(Path java, List<String> settings, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.resolve("bin/java").toString()));
        command.addAll(settings);
        command.addAll(List.of("-jar", JAR));
        command.addAll(List.of(arguments));
        File log = project.resolve("log.txt").toFile();
        Process process = new ProcessBuilder(command)
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
