package org.filature.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.filature.diagnostic.Nearest;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line as problems of the content are said. */
final class Mistakes {
    /** Of shorter ones, such as {@code -x}, any is near to any other. */
    private static final int SHORTEST = 3;

    private Mistakes() {}

    /** What is wrong and what is right. */
    static WrongUsage of(ParameterException problem) {
        if (problem.getCause() instanceof WrongUsage usage) {
            return usage;
        }
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(
                    unmatched.getUnmatched().get(0), problem.getCommandLine().getCommandSpec());
        }
        if (problem instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing().get(0));
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return new WrongUsage("`" + name(twice.getOverwritten()) + "` is given twice");
        }
        Optional<String> value = Optional.ofNullable(problem.getValue());
        return Optional.ofNullable(problem.getArgSpec())
                .flatMap(option -> value.map(written -> value(written, option)))
                .orElseGet(() -> new WrongUsage(String.valueOf(problem.getMessage())));
    }

    /** A command that there is not. */
    static WrongUsage unknownCommand(String written, Collection<String> known) {
        return new WrongUsage("there is no command `" + written + "`", Nearest.hint(written, known));
    }

    private static WrongUsage unmatched(String written, CommandSpec command) {
        if (written.startsWith("-")) {
            String name = written.split("=", 2)[0];
            String hint = name.length() < SHORTEST
                    ? ""
                    : Nearest.hint(name, command.optionsMap().keySet());
            return new WrongUsage("`" + name + "` is not an option of `" + command.qualifiedName() + "`", hint);
        }
        return command.subcommands().isEmpty()
                ? new WrongUsage("`" + command.qualifiedName() + "` does not take `" + written + "`")
                : unknownCommand(written, command.subcommands().keySet());
    }

    private static WrongUsage missing(ArgSpec argument) {
        return new WrongUsage("`" + name(argument) + "` wants a value", choices(argument));
    }

    private static WrongUsage value(String written, ArgSpec argument) {
        if (argument.arity().max() == 0) {
            return new WrongUsage("`" + name(argument) + "` takes no value", "leave `" + written + "` out");
        }
        String near = Nearest.hint(written, candidates(argument));
        return new WrongUsage(
                "`" + name(argument) + "` cannot be `" + written + "`", near.isEmpty() ? choices(argument) : near);
    }

    private static String choices(ArgSpec argument) {
        List<String> candidates = candidates(argument);
        return candidates.isEmpty() ? "" : "it can be " + Nearest.or(candidates);
    }

    private static List<String> candidates(ArgSpec argument) {
        return Optional.ofNullable(argument.completionCandidates()).stream()
                .flatMap(words -> StreamSupport.stream(words.spliterator(), false))
                .toList();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
