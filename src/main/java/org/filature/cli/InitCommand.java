package org.filature.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.filature.author.NewDossier;
import org.filature.author.WishException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code filature init}. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = {
            "Begins a dossier: settings, an event, two actors, a case, a claim and sources of an invented story, with"
                    + " settings for Visual Studio Code and Obsidian.",
            "The folder must be empty, but for hidden files, which are left as they are."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  filature init harbour --title \"The harbour contract\"", "  filature init . --lang en,fr"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written",
            "1:the folder is not empty",
            "2:wrong usage",
            "3:the machine failed (disk, permission)"
        })
final class InitCommand implements Callable<Integer> {
    private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Cli cli;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "<folder>", description = "The folder, which may be the current one: .")
    private Path folder = Path.of("");

    @Option(names = "--title", paramLabel = "<title>", description = "The dossier's title.")
    private @Nullable String title;

    @Option(
            names = "--lang",
            paramLabel = "<languages>",
            split = ",",
            defaultValue = "en",
            description = "Its languages, the originals' first (default: ${DEFAULT-VALUE}).")
    private List<String> languages = List.of("en");

    @Override
    public Integer call() throws IOException {
        List<String> tags = languages.stream().map(String::strip).distinct().toList();
        tags.stream().filter(tag -> !tag.matches(LANGUAGE)).findFirst().ifPresent(tag -> {
            throw new ParameterException(
                    spec.commandLine(), "--lang: `" + tag + "` is not a language tag; write en, fr, pt-BR …");
        });
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            List<String> files = NewDossier.write(cli.directory().resolve(folder), Optional.ofNullable(title), tags);
            out.println(folder + ": " + files.size() + " files.");
            tags.stream()
                    .filter(tag -> !NewDossier.isSpoken(tag))
                    .forEach(tag -> out.println("The story is not told in " + tag + ": replace its English words."));
            out.println("Next: " + (isHere() ? "" : "cd " + folder + ", then ") + "filature build.");
            return CommandLine.ExitCode.OK;
        } catch (WishException e) {
            err.println("filature: " + e.getMessage());
            return e.isTaken() ? Cli.CONTENT : Cli.USAGE;
        }
    }

    private boolean isHere() {
        return folder.normalize().toString().isEmpty();
    }
}
