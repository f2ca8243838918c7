package org.filature.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.ContentFixture;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.model.EntryType;
import org.filature.read.ContentReader;
import org.filature.read.Description;
import org.filature.read.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas are valid, say what the program says, and leave out nothing. */
class SchemasTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Path RESOURCES = Path.of("src/test/resources");

    /** What a schema can tell as well as the program. */
    private static final Set<Code> SHAPE = EnumSet.of(
            Code.UNKNOWN_KEY, Code.UNKNOWN_VALUE, Code.MISSING_FIELD, Code.WRONG_TYPE, Code.TRANSLATION_FACT);

    private static final Set<Code> UNREAD = EnumSet.of(Code.YAML_SYNTAX, Code.INVALID_NUMBER, Code.FRONT_MATTER);

    @TempDir
    Path folder;

    static Stream<Path> dossiers() throws IOException {
        try (Stream<Path> sites = Files.list(RESOURCES.resolve("sites"))) {
            return Stream.concat(
                    Stream.of(Path.of("content"), RESOURCES.resolve("view-dossier")),
                    sites.map(site -> site.resolve("content")).sorted().toList().stream());
        }
    }

    @Test
    void eachIsValidUnderItsMetaSchema() {
        Schema meta =
                REGISTRY.getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));

        assertThat(Schemas.of(Format.plain()))
                .hasSize(17)
                .allSatisfy((name, text) ->
                        assertThat(meta.validate(JSON.readTree(text))).as(name).isEmpty());
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        assertThat(Schemas.of(Format.plain())).isEqualTo(Schemas.of(Format.plain()));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void theyAcceptWhatTheProgramAcceptsAndNothingElse(Path content) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        ContentReader.read(content, "", diagnostics);
        Set<String> wrong = diagnostics.sorted(Map.of()).stream()
                .filter(problem -> SHAPE.contains(problem.code()))
                .map(problem -> problem.at().path())
                .collect(Collectors.toCollection(TreeSet::new));

        SortedMap<String, List<String>> complaints = new EditorView(content).complaints();
        // Of a file whose YAML cannot be read nothing else is told; editors tell what their own reader makes of it.
        diagnostics.sorted(Map.of()).stream()
                .filter(problem -> UNREAD.contains(problem.code()))
                .forEach(problem -> complaints.remove(problem.at().path()));

        assertThat(complaints)
                .isNotEmpty()
                .allSatisfy((path, found) -> assertThat(found.isEmpty())
                        .as("%s: the schema says %s", path, found)
                        .isEqualTo(!wrong.contains(path)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "title: a, dat: 2024",
                "title: a, date: 2024, kind: lanch",
                "title: a",
                "title: , date: 2024",
                "title: a, date: 2024, importance: 4",
                "title: a, date: 2024, actors: [{id: x, rol: y}]",
                "title: a, date: 2024, actors: [[x]]",
                "title: a, date: 2024, money: [{amount: 3, currncy: EUR}]",
                "title: a, date: 2024, place: {nam: x}",
                "title: a, date: 2024, sources: [{title: x, URL: https://example.org/, publsher: y}]",
                "title: a, date: 2024, figures: [{label: x}]",
                "title: a, date: 2024, draft: yes",
                "title: [a], date: 2024",
            })
    void wrongFrontMatterFailsInBoth(String fields) {
        ContentFixture content = new ContentFixture(folder).file("events/e.md", "---\n{" + fields + "}\n---\n");

        assertThat(content.problemsOfReading()).isNotEmpty();
        assertThat(new EditorView(folder).complaints("event", "{" + fields + "}"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "title: 2018, date: 2018",
                "title: true, date: '2018'",
                "title: a, date: [2017, 2018]",
                "title: a, date: {2017, 2018}",
                "title: a, date: -0044",
                "title: a, date: Y170000002",
                "title: a, date: '[..1984]', summary: , tags: x, actors: , kind: ''",
                "title: a, date: ../2019, importance: 3, related: [e], figures: {label: x, value: 6.6e9}",
                "title: a, date: 2024, private: {any: [thing]}, extra: 3, noindex: 'false'",
                "title: a, date: 2024, figures: [{label: x, value: 6.6 billion}], kind: leak",
                "title: a, date: 2024, sources: [{title: x, URL: HTTPS://example.org/, author: [{family: W}]}]",
            })
    void oddButRightFrontMatterPassesInBoth(String fields) {
        ContentFixture content = new ContentFixture(folder)
                .file("site.yaml", "title: t\nlanguages: [en]\nkinds: [leak]\n")
                .file("events/e.md", "---\n{" + fields + "}\n---\n");

        assertThat(content.problemsOfReading()).isEmpty();
        assertThat(new EditorView(folder).complaints("event", "{" + fields + "}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "languages: [en]",
                "title: t, languages: []",
                "title: t, languages: [English]",
                "title: {english: t}, languages: [en]",
                "title: t, languages: [en], rules: {unknown-value: off}",
                "title: t, languages: [en], rules: {raw-html: never}",
                "title: t, languages: [en], policies: {cookies: x}",
                "title: t, languages: [en], base-url: example.org",
            })
    void wrongSettingsFailInBoth(String fields) {
        ContentFixture content = new ContentFixture(folder).file("site.yaml", "{" + fields + "}");

        assertThat(content.problemsOfReading()).isNotEmpty();
        assertThat(new EditorView(folder).complaints("site", "{" + fields + "}"))
                .isNotEmpty();
    }

    @Test
    void everyKeyIsThereWithASentence() {
        Format format = Format.plain();
        SortedMap<String, String> schemas = Schemas.of(format);
        for (EntryType type : EntryType.values()) {
            Set<String> defined = sentences(format.entry(type));
            assertThat(defined).allSatisfy(key -> assertThat(key).matches("[A-Za-z0-9-]+: [A-Z].{2,}\\."));
            assertThat(sentences(JSON.readTree(schemas.get(type.word())))).isEqualTo(defined);
        }
        assertThat(sentences(JSON.readTree(schemas.get("site")))).isEqualTo(sentences(format.site()));
    }

    @Test
    void everyExampleIsValid() {
        Schemas.of(Format.plain()).forEach((name, text) -> {
            JsonNode schema = JSON.readTree(text);
            schema.findParents("examples").forEach(property -> {
                ObjectNode alone = JSON.createObjectNode();
                alone.setAll((ObjectNode) property);
                if (schema.has("$defs")) {
                    alone.set("$defs", schema.get("$defs"));
                }
                Schema one = REGISTRY.getSchema(alone);
                property.get("examples")
                        .forEach(example -> assertThat(one.validate(example))
                                .as("%s: %s", name, example)
                                .isEmpty());
            });
        });
    }

    @Test
    void everyExampleIsReadWithoutAProblem() {
        ContentFixture content = new ContentFixture(folder);
        for (EntryType type : EntryType.values()) {
            String fields = format(Format.plain().entry(type).keys());
            content.file(type.folder() + "/" + type.word() + ".md", "---\n" + fields + "---\n");
        }
        content.file("site.yaml", format(Format.plain().site().keys()));

        assertThat(content.problemsOfReading()).isEmpty();
    }

    private static String format(List<Description.Key> keys) {
        return keys.stream()
                .filter(key -> !key.example().isEmpty() || key.isRequired())
                .map(key -> key.name() + ": " + (key.example().isEmpty() ? word(key) : key.example()) + "\n")
                .collect(Collectors.joining());
    }

    private static String word(Description.Key key) {
        return key.value() instanceof Description.OneOf words ? words.words().get(0) : "x";
    }

    private static Set<String> sentences(Description description) {
        Set<String> found = new HashSet<>();
        List<Description> open = new ArrayList<>(List.of(description));
        while (!open.isEmpty()) {
            Description next = open.remove(open.size() - 1);
            if (next instanceof Description.Named named) {
                open.add(named.is());
            } else if (next instanceof Description.ListOf list) {
                open.add(list.item());
            } else if (next instanceof Description.MapOf map) {
                open.add(map.value());
            } else if (next instanceof Description.Either either) {
                open.addAll(either.forms());
            } else if (next instanceof Description.Keys keys) {
                for (Description.Key key : keys.keys()) {
                    found.add(key.name() + ": " + key.meaning());
                    open.add(key.value());
                }
            }
        }
        return found;
    }

    private static Set<String> sentences(JsonNode schema) {
        Set<String> found = new HashSet<>();
        schema.findValues("properties").forEach(properties -> collect(properties, found));
        return found;
    }

    /** {@code findValues} does not look into what it has found. */
    private static void collect(JsonNode properties, Set<String> found) {
        properties.properties().forEach(property -> {
            found.add(property.getKey() + ": "
                    + property.getValue().path("description").asString());
            found.addAll(sentences(property.getValue()));
        });
    }
}
