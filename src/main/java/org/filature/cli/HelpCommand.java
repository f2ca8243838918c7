package org.filature.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code filature help}. */
@Command(
        name = "help",
        customSynopsis = "filature help [<command>]",
        parameterListHeading = "%n",
        mixinStandardHelpOptions = true,
        description = "Shows how the program or a command is used.")
final class HelpCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "<command>",
            completionCandidates = Names.class,
            description = "The command; the whole program if there is none.")
    private @Nullable String command;

    /** The commands that can be asked for. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Cli.class.getAnnotation(Command.class).subcommands())
                    .map(command -> command.getAnnotation(Command.class).name())
                    .iterator();
        }
    }

    @Override
    public void run() {
        CommandLine program = spec.parent().commandLine();
        CommandLine asked = command == null ? program : find(program, command);
        asked.usage(asked.getOut(), asked.getColorScheme());
    }

    private static CommandLine find(CommandLine program, String name) {
        return Optional.ofNullable(program.getSubcommands().get(name)).orElseThrow(() -> {
            WrongUsage usage =
                    Mistakes.unknownCommand(name, program.getSubcommands().keySet());
            return new ParameterException(program, name, usage);
        });
    }
}
