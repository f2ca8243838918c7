package org.filature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureTest {
    @TempDir
    Path folder;

    private static String words(Throwable problem) {
        return Failure.words(problem, "making pages");
    }

    private static String disk(IOException problem) {
        return words(new UncheckedIOException(problem));
    }

    @Test
    void theMachinesFailuresAreSaidInPlainWords() {
        assertThat(disk(new AccessDeniedException("site"))).isEqualTo("no permission for site");
        assertThat(disk(new NoSuchFileException("site"))).isEqualTo("there is no site");
        assertThat(disk(new FileAlreadyExistsException("site"))).isEqualTo("site is a file, where a folder should be");
        assertThat(disk(new IOException("No space left on device"))).isEqualTo("the disk is full, while making pages");
        assertThat(disk(new FileSystemException("a", null, "No space left on device")))
                .isEqualTo("the disk is full, while making pages");
        assertThat(words(new UncheckedIOException("a.peb cannot be read", new IOException("bad sector"))))
                .isEqualTo("a.peb cannot be read: bad sector");
        assertThat(words(new IllegalStateException(new OutOfMemoryError("Java heap space"))))
                .contains("memory", "while making pages", "-Xmx");
    }

    @Test
    void theProgramsOwnFaultsAreCalledSo() {
        assertThat(words(new IllegalStateException("odd")))
                .isEqualTo("Filature itself failed, while making pages (IllegalStateException: odd)");
        assertThat(Failure.isOwnFault(new IllegalStateException("odd"))).isTrue();
        assertThat(Failure.isOwnFault(new UncheckedIOException(new IOException("x"))))
                .isFalse();
    }

    @Test
    void failuresAreOneLineAndATraceOnlyIfAskedFor() throws Exception {
        Program program = new Program(folder);
        program.content().event("a", "");
        Files.writeString(folder.resolve("site"), "a file where the folder should be");

        assertThat(program.run("build")).isEqualTo(3);
        assertThat(program.err())
                .startsWith("error: ")
                .contains("site is a file")
                .hasLineCount(1);
        assertThat(program.run("build", "--verbose")).isEqualTo(3);
        assertThat(program.err()).contains("\tat org.filature.");
    }

    @Test
    void aReaderThatHasReadEnoughIsNoFailure() {
        assertThat(checkInto("Broken pipe").exitCode).isEqualTo(1);
        assertThat(checkInto("Broken pipe").err).isEmpty();
        assertThat(checkInto("No space left on device").exitCode).isEqualTo(3);
        assertThat(checkInto("No space left on device").err)
                .isEqualTo("error: the output is not whole: No space left on device\n");
    }

    private record Checked(int exitCode, String err) {}

    /** Checks a faulty dossier, with an output that cannot be written to. */
    private Checked checkInto(String failure) {
        new Program(folder).content().event("a", "kind: lanch\n");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(failure);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Cli.run(folder, broken, err, "check");
        return new Checked(exitCode, err.toString(StandardCharsets.UTF_8));
    }
}
