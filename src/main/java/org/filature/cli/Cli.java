package org.filature.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: streams in, exit code out. */
@Command(
        name = "filature",
        mixinStandardHelpOptions = true,
        customSynopsis = "filature <command> [<options>]",
        description = "Spins a folder of Markdown into a cross-linked site about an investigation.",
        optionListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            ServeCommand.class,
            InitCommand.class,
            NewCommand.class,
            ArchiveCommand.class,
            VerifyCommand.class,
            SchemaCommand.class,
            CompletionCommand.class,
            HelpCommand.class,
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  filature build            makes site/ from content/",
            "  filature check            says what is wrong, and writes nothing",
            "  filature help build       all options of a command",
        })
public final class Cli implements Runnable {
    /** The content has errors; nothing was published. */
    static final int CONTENT = 1;
    /** The command was called wrongly. */
    static final int USAGE = 2;
    /** The machine failed: disk, permission. */
    static final int MACHINE = 3;

    private final Path directory;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Terminal terminal;
    private Stages stages = new Stages(Optional.empty(), Optional.empty());

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Cli(Path directory, PrintWriter out, PrintWriter err, Terminal terminal) {
        this.directory = directory;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** Runs a command with the process's own streams, in its own folder. */
    public static int run(String... args) {
        return run(
                Path.of(""),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.ofProcess(),
                args);
    }

    /**
     * Runs a command for a program.
     *
     * @param directory against which paths are resolved
     * @return 0 done, 1 the content has errors, 2 wrong usage, 3 the machine failed
     */
    public static int run(Path directory, OutputStream out, OutputStream err, String... args) {
        return run(directory, out, err, Terminal.NONE, args);
    }

    static int run(Path directory, OutputStream out, OutputStream err, Terminal terminal, String... args) {
        Outlet outlet = new Outlet(out);
        PrintWriter output = new PrintWriter(outlet, true, StandardCharsets.UTF_8);
        PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        int exitCode = new Cli(directory, output, errors, terminal).execute(args);
        output.flush();
        errors.flush();
        if (outlet.failure().isEmpty()) {
            return exitCode;
        }
        errors.println(
                "error: the output is not whole: " + outlet.failure().get().getMessage());
        return MACHINE;
    }

    private int execute(String... args) {
        boolean isVerbose = List.of(args).contains("--verbose") || List.of(args).contains("-v");
        CommandLine line = new CommandLine(this)
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(terminal.coloursOut(Terminal.Colours.AUTO))))
                .setParameterExceptionHandler(
                        (problem, arguments) -> wrong(Mistakes.of(problem), problem.getCommandLine()))
                .setExecutionExceptionHandler((problem, command, parsed) ->
                        problem instanceof WrongUsage usage ? wrong(usage, command) : failed(problem, isVerbose))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100);
        line.getCommandSpec().versionProvider(new Version());
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(new Version()));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return failed(e, isVerbose);
        }
    }

    /** Without a command there is nothing to do but to say what there is. */
    @Override
    public void run() {
        err.println(spec.commandLine().getUsageMessage(ansi(terminal.coloursErr(Terminal.Colours.AUTO))));
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    Path directory() {
        return directory;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    Terminal terminal() {
        return terminal;
    }

    /** Follows a run, on the terminal if it is a long one. To be closed when the run is over. */
    Stages follow(Verbosity verbosity) {
        boolean hasBar = terminal.showsProgress() && !verbosity.quiet() && !verbosity.verbose();
        stages = new Stages(
                Optional.of(err).filter(log -> verbosity.verbose()),
                Optional.of(err).filter(drawn -> hasBar));
        return stages;
    }

    private int wrong(WrongUsage usage, CommandLine command) {
        out.flush();
        err.println(error() + usage.getMessage());
        if (!usage.hint().isEmpty()) {
            err.println("  = " + usage.hint());
        }
        err.println("  = see `" + command.getCommandSpec().qualifiedName() + " --help`");
        return USAGE;
    }

    private int failed(Throwable problem, boolean isVerbose) {
        out.flush();
        err.println(error() + Failure.words(problem, stages.doing()));
        if (isVerbose) {
            problem.printStackTrace(err);
        } else if (Failure.isOwnFault(problem)) {
            err.println("  = this is a mistake in the program: please report it with what --verbose adds");
        }
        return MACHINE;
    }

    private String error() {
        return terminal.coloursErr(Terminal.Colours.AUTO) ? "\u001b[1;31merror\u001b[0m: " : "error: ";
    }

    private static CommandLine.Help.Ansi ansi(boolean colours) {
        return colours ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
    }
}
