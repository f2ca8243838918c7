package org.filature.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/** The command line. */
public final class Cli {
    private Cli() {}

    /** Runs. */
    public static int run(Path directory, PrintStream out, PrintStream err, String... args) {
        return 0;
    }
}
