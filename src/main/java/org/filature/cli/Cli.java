package org.filature.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: streams in, exit code out. */
@Command(
        name = "filature",
        mixinStandardHelpOptions = true,
        version = "filature 0.1.0",
        subcommands = BuildCommand.class,
        description = "Spins a folder of Markdown into a cross-linked site about an investigation.")
public final class Cli implements Runnable {
    /** The content has errors; nothing was published. */
    static final int CONTENT = 1;
    /** The command was called wrongly. */
    static final int USAGE = 2;
    /** The machine failed: disk, permission. */
    static final int MACHINE = 3;

    private final Path directory;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Cli(Path directory) {
        this.directory = directory;
    }

    /**
     * Runs a command.
     *
     * @param directory against which paths are resolved
     * @return 0 done, 1 the content has errors, 2 wrong usage, 3 the machine failed
     */
    public static int run(Path directory, PrintStream out, PrintStream err, String... args) {
        PrintWriter output = new PrintWriter(out, true, StandardCharsets.UTF_8);
        PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        return new CommandLine(new Cli(directory))
                .setOut(output)
                .setErr(errors)
                .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, errors))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }

    Path directory() {
        return directory;
    }

    /** Without a command there is nothing to do but to say what there is. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing, such as `filature build`");
    }

    private static int failed(Exception problem, PrintWriter errors) {
        errors.println("filature: " + MachineProblem.words(problem));
        return MACHINE;
    }
}
