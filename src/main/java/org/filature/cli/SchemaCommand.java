package org.filature.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.filature.author.Schemas;
import org.filature.diagnostic.Nearest;
import org.filature.read.ContentReader;
import org.filature.read.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code filature schema}. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = {
            "Writes JSON Schemas (2020-12) of the dossier's files, for editors that complete and check as you write.",
            "In a dossier, the kinds of events that its site.yaml adds are among them: run it again when they change."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  filature schema                     into .filature/schemas/, where the editor settings of a new dossier"
                    + " look for them",
            "  filature schema --stdout event      prints the one for the front matter of events",
            "  filature schema --output schemas    into another folder"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:wrong usage", "3:the machine failed (disk, permission)"})
final class SchemaCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Cli cli;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private ContentFolder content = new ContentFolder();

    @Option(
            names = "--output",
            paramLabel = "<folder>",
            defaultValue = ".filature/schemas",
            description =
                    "Where the schemas are written (default: ${DEFAULT-VALUE}, which no build reads or publishes).")
    private Path output = Path.of(".filature/schemas");

    @Option(
            names = "--stdout",
            paramLabel = "<name>",
            description = "Print one schema instead: a type of entries such as event, its translations such as"
                    + " event.translation, or index, site, sources.")
    private @Nullable String one;

    @Override
    public Integer call() throws IOException {
        SortedMap<String, String> schemas = Schemas.of(format());
        if (one != null) {
            print(schemas, one);
            return CommandLine.ExitCode.OK;
        }
        Path folder = cli.directory().resolve(output);
        Files.createDirectories(folder);
        for (Map.Entry<String, String> schema : schemas.entrySet()) {
            Files.writeString(folder.resolve(Schemas.file(schema.getKey())), schema.getValue());
        }
        spec.commandLine().getOut().println(output + ": " + schemas.size() + " schemas.");
        return CommandLine.ExitCode.OK;
    }

    private Format format() {
        boolean isNamed = spec.commandLine().getParseResult().hasMatchedOption("--content");
        if (isNamed && !content.isIn(cli.directory())) {
            throw new WrongUsage("there is no folder `" + content.name() + "`", "name the content's with --content");
        }
        return ContentReader.readSite(content.in(cli.directory()))
                .map(Format::of)
                .orElseGet(Format::plain);
    }

    private void print(SortedMap<String, String> schemas, String name) {
        String schema = schemas.get(name);
        if (schema == null) {
            String near = Nearest.hint(name, schemas.keySet());
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no schema `" + name + "`; "
                            + (near.isEmpty() ? "there are " + String.join(", ", schemas.keySet()) : near));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(schema);
        out.flush();
    }
}
