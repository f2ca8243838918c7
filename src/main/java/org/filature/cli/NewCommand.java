package org.filature.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.filature.author.NewEntry;
import org.filature.author.Wish;
import org.filature.author.WishException;
import org.filature.diagnostic.Nearest;
import org.filature.model.EntryType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code filature new}. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the file of a new entry, with what the format requires and what it offers.",
            "The id is made of the title. Entries are named by id, name or alias. Nothing is ever overwritten."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  filature new event \"The board signs\" --date 2021-03 --actor \"Mira Holt\"",
            "  filature new actor \"Mira Holt\" --type person",
            "  filature new lawsuit \"Holt v. Board\" --court \"Maritime Court\" \\",
            "    --filed 2022-01-17 --status pending --party plaintiff=mira-holt",
            "  filature new claim \"The vote was rigged\" --by mira-holt \\",
            "    --status alleged --source minutes",
            "  filature new source \"Minutes\" --url https://example.org/minutes"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written",
            "1:the content already has such an entry",
            "2:wrong usage",
            "3:the machine failed (disk, permission)"
        })
final class NewCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Cli cli;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "<type>", description = "event, actor, lawsuit, claim, source or page.")
    private String type = "";

    @Parameters(
            index = "1",
            paramLabel = "<title>",
            description = "The title; an actor's name, or a claim's statement.")
    private String title = "";

    @Mixin
    private ContentFolder content = new ContentFolder();

    @Option(names = "--id", paramLabel = "<id>", description = "The id, where the title's would not do.")
    private @Nullable String id;

    @Option(
            names = "--draft",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Write it as a draft, which nobody sees (the default), or not.")
    private boolean draft = true;

    @Mixin
    private EntryOptions options = new EntryOptions();

    @Override
    public Integer call() throws IOException {
        EntryType entryType = entryType();
        Path folder = content.in(cli.directory());
        if (!content.isIn(cli.directory())) {
            throw usage("there is no folder `" + content.name()
                    + "`; name the content's with --content, or begin a dossier" + " with `filature init`");
        }
        SortedMap<String, List<String>> given = options.given();
        if (entryType == EntryType.EVENT) {
            given.putIfAbsent("date", List.of(LocalDate.now(ZoneOffset.UTC).toString()));
        }
        try {
            String path = NewEntry.write(new Wish(entryType, title, Optional.ofNullable(id), draft, given), folder);
            String name = content.name();
            spec.commandLine().getOut().println((name.isEmpty() ? "" : name + "/") + path);
            spec.commandLine().getOut().println(nextStep());
            return CommandLine.ExitCode.OK;
        } catch (WishException e) {
            spec.commandLine().getErr().println("filature: " + e.getMessage());
            return e.isTaken() ? Cli.CONTENT : Cli.USAGE;
        }
    }

    private String nextStep() {
        return draft
                ? "Fill it in, take `draft: true` away when it may be seen, then run `filature build`."
                : "Fill it in, then run `filature build`.";
    }

    private EntryType entryType() {
        List<String> words =
                Arrays.stream(EntryType.values()).map(EntryType::word).toList();
        return Arrays.stream(EntryType.values())
                .filter(each -> each.word().equals(type) || each.folder().equals(type))
                .findFirst()
                .orElseThrow(() -> {
                    String near = Nearest.hint(type, words);
                    return usage("`" + type + "` is not a type of entries; "
                            + (near.isEmpty() ? "write " + Nearest.or(words) : near));
                });
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
