package org.filature.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The fish shell's completions, which picocli does not make. */
final class FishCompletion {
    private final StringBuilder script = new StringBuilder();
    private final CommandSpec program;

    private FishCompletion(CommandSpec program) {
        this.program = program;
    }

    static String of(CommandSpec program) {
        return new FishCompletion(program).script();
    }

    private String script() {
        String none = "not __fish_seen_subcommand_from "
                + String.join(" ", program.subcommands().keySet());
        line("-f");
        options(program, none);
        program.subcommands().forEach((name, command) -> command(name, command.getCommandSpec(), none));
        return script.toString();
    }

    private void command(String name, CommandSpec command, String none) {
        String chosen = "__fish_seen_subcommand_from " + name;
        String description = description(command.usageMessage().description());
        line("-n " + quoted(none) + " -a " + name + " -d " + quoted(description));
        options(command, chosen);
        command.positionalParameters()
                .forEach(parameter -> line("-n " + quoted(chosen)
                        + values(parameter.auxiliaryTypes()[0], parameter.completionCandidates())));
    }

    private void options(CommandSpec command, String condition) {
        command.options().forEach(option -> option(option, condition));
    }

    private void option(OptionSpec option, String condition) {
        StringBuilder words = new StringBuilder("-n " + quoted(condition));
        for (String name : option.names()) {
            words.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        if (option.arity().max() > 0) {
            boolean isPath = option.type() == Path.class;
            words.append(isPath ? " -r" : " -x").append(values(option.type(), option.completionCandidates()));
        }
        line(words + " -d " + quoted(description(option.description())));
    }

    private static String values(Class<?> type, @Nullable Iterable<String> candidates) {
        if (candidates != null) {
            return " -a "
                    + quoted(StreamSupport.stream(candidates.spliterator(), false)
                            .collect(Collectors.joining(" ")));
        }
        return type == Path.class ? " -F" : "";
    }

    private static String description(String... lines) {
        return String.join(" ", lines);
    }

    private void line(String words) {
        script.append("complete -c ")
                .append(program.name())
                .append(' ')
                .append(words)
                .append('\n');
    }

    private static String quoted(String words) {
        return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
