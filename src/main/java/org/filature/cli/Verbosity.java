package org.filature.cli;

import picocli.CommandLine.Option;

/** How much is said beside problems, for every command. */
final class Verbosity {
    static final String HEADING = "%nWhat else is said:%n";

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but problems.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say what is done; show where in the program a failure was.")
    private boolean verbose;

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }
}
