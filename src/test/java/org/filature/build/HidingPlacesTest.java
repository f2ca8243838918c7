package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.build.HidingPlaces.Place;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostic;
import org.filature.diagnostic.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is private comes out of no place; and if it did, it would be seen before it is published. */
class HidingPlacesTest {
    private final HidingPlaces hiding = HidingPlaces.all();

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> nothingComesOut() throws IOException {
        hiding.write(folder.resolve("content"));
        BuildResult result = Builds.run(folder);
        assertThat(errors(result)).isEmpty();
        assertThat(hiding.places()).hasSizeGreaterThanOrEqualTo(30);
        String site = everyByte(folder.resolve("site")).toLowerCase(Locale.ROOT);
        assertThat(site).contains("olga open");

        return hiding.places().stream()
                .map(place -> DynamicTest.dynamicTest(place.name(), () -> {
                    String canary = place.slug().substring(0, place.slug().indexOf('-'));
                    assertThat(site.indexOf(canary)).as(place.name()).isNegative();
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatWouldComeOutIsToldWhereItIsWritten() throws IOException {
        hiding.write(folder.resolve("content"));
        Builds.run(folder);
        String before = everyByte(folder.resolve("site"));
        Files.createDirectories(folder.resolve("templates/assets"));
        Files.writeString(
                folder.resolve("templates/assets/notes.js"),
                hiding.places().stream()
                        .map(place -> "// the " + place.canary() + " matter;")
                        .collect(Collectors.joining("\n")));

        BuildResult result = Builds.run(folder);

        assertThat(result.isPublished()).isFalse();
        assertThat(everyByte(folder.resolve("site"))).isEqualTo(before);
        List<Diagnostic> leaks = errors(result);
        assertThat(leaks).extracting(Diagnostic::code).containsOnly(Code.LEAK);
        return hiding.places().stream()
                .map(place -> DynamicTest.dynamicTest(
                        place.name(), () -> assertThat(leaks).anySatisfy(leak -> assertThatItIs(leak, place))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Zimmerworth", "Jonathan", "Holt, Ada", "ada_holt", "holtada", "Abernathyk", "0044 7700 90"})
    void aNameInADraftDoesNotComeOutByATemplate(String name) throws IOException {
        hiding.write(folder.resolve("content"));
        Files.writeString(
                folder.resolve("content/actors/zz.md"),
                "---\nname: Jonathan Zimmerworth\naliases: [Ada Holt]\ntype: person\ndraft: true\n---\n"
                        + "We met Abernathyk (0044 7700 90).\n");
        assertThat(errors(Builds.run(folder))).isEmpty();
        Files.createDirectories(folder.resolve("templates/assets"));
        Files.writeString(folder.resolve("templates/assets/notes.js"), "// call " + name + " back");

        assertThat(errors(Builds.run(folder)))
                .isNotEmpty()
                .allSatisfy(leak -> assertThat(leak.at().path()).isEqualTo("content/actors/zz.md"));
    }

    /** A draft of all the words that a site is made of: what the program says is no secret. */
    @Test
    void whatTheProgramSaysIsNoSecret() throws IOException {
        hiding.write(folder.resolve("content"));
        Builds.run(folder);
        String draft = Pattern.compile("[A-Za-z][a-z]{7,20}")
                .matcher(everyByte(folder.resolve("site")))
                .results()
                .map(word -> word.group().substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.group().substring(1))
                .distinct()
                .filter(word -> !word.startsWith("Quelthar"))
                .collect(Collectors.joining("\n\n"));
        assertThat(draft).contains("Timeline");
        Files.writeString(
                folder.resolve("content/events/zz.md"), "---\ntitle: Zz\ndate: 2024\ndraft: true\n---\n" + draft);

        assertThat(errors(Builds.run(folder))).isEmpty();
    }

    /** Pages put names beside roles, dates and the program's words: a note that does so as well tells nothing. */
    @Test
    void whatPagesComposeOfPublishedFactsIsNoSecret() throws IOException {
        hiding.write(folder.resolve("content"));
        Path notes = folder.resolve("templates/assets/notes.js");
        Files.createDirectories(notes.getParent());
        Path event = folder.resolve("content/events/open-event.md");
        String open = Files.readString(event);
        Files.writeString(
                event,
                open.replace("title:", "private: [\"Person Olga Open, 1 event\", Olga Open asked for money]\ntitle:"));

        Files.writeString(notes, "// Person Olga Open 1 event");
        assertThat(errors(Builds.run(folder))).isEmpty();
        Files.writeString(notes, "// Olga Open asked for money");
        assertThat(errors(Builds.run(folder))).isNotEmpty();
    }

    /** The day of a birth is a secret however it is written, until it is told in public; a document may have it. */
    @ParameterizedTest
    @ValueSource(strings = {"1975-03-02", "2 March 1975", "March 2nd, 1975", "2 mars 1975", "19750302", "1975/03/02"})
    void aDayInANoteDoesNotComeOut(String written) throws IOException {
        hiding.write(folder.resolve("content"));
        Path event = folder.resolve("content/events/open-event.md");
        String open = Files.readString(event);
        Path notes = folder.resolve("templates/assets/notes.js");
        Files.createDirectories(notes.getParent());
        Files.writeString(notes, "// the " + written);
        for (String note : List.of("private: {born: 1975-03-02}\n", "private: [He was born on 2 March 1975]\n")) {
            Files.writeString(event, open.replace("title:", note + "title:"));
            assertThat(errors(Builds.run(folder)))
                    .singleElement()
                    .satisfies(leak -> assertThat(leak.at().path()).isEqualTo("content/events/open-event.md"));
        }

        Files.writeString(event, Files.readString(event) + "\nIt was the day of March 2, 1975.\n");
        assertThat(errors(Builds.run(folder))).isEmpty();
    }

    /** A draft's words are no less secret for standing where no page shows them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Zz\ndate: 2024\nextra: {deck: They met at Quarrelstone Lodge}\n---\n",
                "title: Zz\ndate: 2024\nplan: [{where: They met at Quarrelstone Lodge}]\n---\n",
                "title: Zz\ndate: 2024\nplace: {name: Here, was: They met at Quarrelstone Lodge}\n---\n",
                "title: Zz\ndate: 2024\n---\n[a]: https://example.org \"They met at Quarrelstone Lodge\"\n",
                "title: Zz\ndate: 2024\n---\n[a]: https://example.org\n  'They met at Quarrelstone Lodge'\n",
                "title: Zz\ndate: 2024\n---\n[^a]: One.\nTwo.\n\n    They met at Quarrelstone Lodge.\n\nEnd.\n"
            })
    void whatNoPageShowsMakesNothingPublic(String event) throws IOException {
        hiding.write(folder.resolve("content"));
        Path site = folder.resolve("content/site.yaml");
        Files.writeString(
                site, Files.readString(site).replace("rules: {", "rules: {unknown-key: off, unused-definition: off, "));
        Files.writeString(folder.resolve("content/events/zz.md"), "---\n" + event);
        Files.writeString(
                folder.resolve("content/events/zy.md"),
                "---\ntitle: Zy\ndate: 2024\ndraft: true\n---\nThey met at Quarrelstone Lodge.\n");
        Files.createDirectories(folder.resolve("templates/assets"));
        Files.writeString(folder.resolve("templates/assets/notes.js"), "// They met at Quarrelstone Lodge");

        assertThat(errors(Builds.run(folder)))
                .isNotEmpty()
                .allSatisfy(leak -> assertThat(leak.at().path()).isEqualTo("content/events/zy.md"));
    }

    /** Programs export more of a source than is read, which makes none of it public. */
    @Test
    void whatIsExportedAndNotReadMakesNothingPublic() throws IOException {
        hiding.write(folder.resolve("content"));
        Files.writeString(
                folder.resolve("content/sources.bib"),
                "@comment{They met at Quarrelstone Lodge.}\n@misc{zb, title = {A zealous book}, author = {Ann Author},"
                        + " abstract = {They met at Quarrelstone Lodge.}, file = {/home/kettlewick/x.pdf}}\n");
        Files.writeString(
                folder.resolve("content/events/zy.md"),
                "---\ntitle: Zy\ndate: 2024\ndraft: true\n---\nThey met at Quarrelstone Lodge.\n\n"
                        + "A zealous book by Ann Author.\n");
        Files.createDirectories(folder.resolve("templates/assets"));
        Path notes = folder.resolve("templates/assets/notes.js");
        Files.writeString(notes, "// A zealous book, Ann Author");
        assertThat(errors(Builds.run(folder))).isEmpty();

        Files.writeString(notes, "// They met at Quarrelstone Lodge");
        assertThat(errors(Builds.run(folder))).isNotEmpty();
    }

    /** The address of what is published is published, whoever else names it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft: true\nrelated: [quarrelstone-lodge]\n---\n",
                "embargo: 2030-01-01\nrelated: [quarrelstone-lodge]\n---\n",
                "retracted: {date: 2024-02-02, reason: Wrong.}\nrelated: [quarrelstone-lodge]\n---\n",
                "private: see quarrelstone-lodge.html and events/quarrelstone-lodge.md\n---\n",
                "private: the old meeting-at-quarrelstone.html\n---\n"
            })
    void theAddressOfWhatIsPublishedIsNoSecret(String head) throws IOException {
        hiding.write(folder.resolve("content"));
        Files.writeString(
                folder.resolve("content/events/quarrelstone-lodge.md"),
                "---\ntitle: They met\ndate: 2024\nredirect-from: [events/meeting-at-quarrelstone.html]\n---\n");
        Files.writeString(folder.resolve("content/events/zy.md"), "---\ntitle: Zy\ndate: 2024\n" + head);

        assertThat(errors(Builds.run(folder))).isEmpty();
    }

    /** Templates of the dossier's own may show what is kept for them, and a footnote that is called is shown. */
    @Test
    void whatAPageMayShowIsPublished() throws IOException {
        hiding.write(folder.resolve("content"));
        Files.writeString(
                folder.resolve("content/events/zz.md"),
                "---\ntitle: Zz\ndate: 2024\nextra: {deck: They met at Quarrelstone Lodge}\n---\n"
                        + "Called.[^a]\n\n[^a]: It rained at Kettlewick Manor.\n\n[b]: https://example.org\nNext to it.\n");
        Files.writeString(
                folder.resolve("content/events/zy.md"),
                "---\ntitle: Zy\ndate: 2024\ndraft: true\n---\n"
                        + "They met at Quarrelstone Lodge.\n\nIt rained at Kettlewick Manor.\n");
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/source.peb"), "It is empty.");
        Files.createDirectories(folder.resolve("templates/assets"));
        Files.writeString(
                folder.resolve("templates/assets/notes.js"),
                "// They met at Quarrelstone Lodge. It rained at Kettlewick Manor");

        assertThat(errors(Builds.run(folder))).isEmpty();
    }

    private static void assertThatItIs(Diagnostic leak, Place place) {
        assertThat(leak.at().path()).isEqualTo("content/" + place.file());
        assertThat(leak.message()).contains("assets/notes.", place.canary());
        assertThat(leak.at().text() + leak.at().lineText() + leak.at().path())
                .containsAnyOf(place.canary(), place.slug());
    }

    private static List<Diagnostic> errors(BuildResult result) {
        return result.diagnostics().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /** The names of all files, and what is in them. */
    static String everyByte(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.sorted().filter(Files::isRegularFile).toList()) {
                all.append(folder.relativize(file))
                        .append('\n')
                        .append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return all.toString();
        }
    }
}
