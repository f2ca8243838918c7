package org.filature.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code filature completion}. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        customSynopsis = "filature completion <shell>",
        description = "Prints a script by which a shell completes commands, options and their values.",
        parameterListHeading = "%n",
        footerHeading = "%nTo install:%n",
        footer = {
            "  bash   filature completion bash > ~/.local/share/bash-completion/completions/filature",
            "  zsh    filature completion zsh > ~/.filature-completion.zsh; then, in ~/.zshrc:",
            "         source ~/.filature-completion.zsh",
            "  fish   filature completion fish > ~/.config/fish/completions/filature.fish",
            "",
            "It completes the word filature. Where only the jar is there, say in the shell's own settings:",
            "  filature() { java -jar /path/to/filature.jar \"$@\"; }",
        })
final class CompletionCommand implements Runnable {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Cli cli;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "<shell>", completionCandidates = Shells.class, description = "${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.BASH;

    /** Shells that can complete. */
    enum Shell {
        BASH,
        ZSH,
        FISH
    }

    /** The values of {@code <shell>}. */
    static final class Shells extends Words {
        Shells() {
            super(Shell.values());
        }
    }

    @Override
    public void run() {
        CommandSpec program = spec.parent();
        cli.out()
                .print(
                        shell == Shell.FISH
                                ? FishCompletion.of(program)
                                : AutoComplete.bash(program.name(), program.commandLine()));
    }
}
