package org.filature.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.filature.ContentFixture;

/** The program in a folder of its own. */
final class Program {
    private final Path folder;
    private final Terminal terminal;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Program(Path folder) {
        this(folder, Terminal.NONE);
    }

    Program(Path folder, Terminal terminal) {
        this.folder = folder;
        this.terminal = terminal;
    }

    int run(String... args) {
        out.reset();
        err.reset();
        return Cli.run(folder, out, err, terminal, args);
    }

    ContentFixture content() {
        return new ContentFixture(folder.resolve("content"));
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Every file of the folder. */
    List<Path> files() {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
