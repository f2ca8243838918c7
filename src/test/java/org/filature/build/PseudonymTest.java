package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of somebody with a pseudonym the pseudonym alone is published; of a minor even less. */
class PseudonymTest {
    @TempDir
    Path folder;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void settings() throws IOException {
        write(
                "site.yaml",
                "title: A dossier\nlanguages: [en, fr]\nbase-url: https://example.org/\n"
                        + "repository: https://github.com/example/dossier\n");
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve("site").resolve(path));
    }

    private List<String> errors() {
        return Builds.run(folder).diagnostics().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.code().id() + " " + problem.at().path() + ":"
                        + problem.at().line() + ":" + problem.at().column())
                .toList();
    }

    @Test
    void thePseudonymStandsEverywhereAndTheNameNowhere() throws IOException {
        settings();
        write(
                "actors/clerk.md",
                "---\nname: Johanna Vermeer\naliases: [Jo Vermeer]\nformer-names: [Johanna Smit]\n"
                        + "pseudonym: Marie T.\ntype: person\nborn: 1980\nsummary: A clerk.\n---\nMarie T. wrote.\n");
        write("actors/clerk.fr.md", "---\nname: Jeanne Vermeer\npseudonym: Marie Té\n---\nMarie Té écrivit.\n");
        write(
                "events/letter.md",
                "---\ntitle: A letter\ndate: 2024\nactors: [{id: Marie T., role: author}]\nquotes: [{by: clerk, text: No.}]\n"
                        + "---\nMarie T. sent it.\n");

        assertThat(errors()).isEmpty();

        assertThat(read("actors/clerk.html")).contains("Marie T.").doesNotContain("github.com/example/dossier/edit");
        assertThat(read("events/letter.html"))
                .contains("<a href=\"../actors/clerk.html\">Marie T.</a>", "github.com/example/dossier/edit");
        assertThat(read("fr/actors/clerk.html")).contains("Marie Té");
        String site = HidingPlacesTest.everyByte(folder.resolve("site")).toLowerCase(Locale.ROOT);
        assertThat(site).doesNotContain("vermeer", "johanna", "smit", "jeanne");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "events/a.md|---\\ntitle: A\\ndate: 2024\\n---\\nThen Johanna *Vermeer* left.|5:6",
                "events/a.md|---\\ntitle: What Vermeer, Johanna saw\\ndate: 2024\\n---|2:13",
                "events/a.md|---\\ntitle: A\\ndate: 2024\\nquotes: [{by: Johanna Vermeer, text: No}]\\n---|4:15",
                "actors/clerk.fr.md|---\\nsummary: Jo VERMEER.\\n---|2:10",
                "actors/clerk.fr.md|Johanna\\nVermeer|1:1",
                "pages/a.md|---\\ntitle: A\\nredirect-from: [p/johanna-vermeer.html]\\n---|3:19",
                "sources.yaml|- {id: a, title: Letter of Johanna Vermeer}|1:28"
            })
    void whoSaysTheRealNameIsTold(String path, String text, String place) throws IOException {
        settings();
        write(
                "actors/clerk.md",
                "---\nname: Johanna Vermeer\naliases: [Jo Vermeer]\npseudonym: Marie T.\ntype: person\n---\n");
        write(path, text.replace("\\n", "\n") + "\n");

        assertThat(errors()).contains("real-name content/" + path + ":" + place);
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "events/a.md|---\\ntitle: A\\ndate: 2024\\n---\\nMs Brandtworthy wrote them.|5:4",
                "events/a.md|---\\ntitle: A\\ndate: 2024\\n---\\nBrandtworthy’s letter.|5:1",
                "events/a.md|---\\ntitle: A\\ndate: 2024\\n---\\nThen Marigold wrote.|5:6",
                "events/a.md|---\\ntitle: A\\ndate: 2024\\n---\\nThen Marigold B. wrote.|5:6",
                "events/a.md|---\\ntitle: A\\ndate: 2024\\nquotes: [{by: Ms Brandtworthy, text: No}]\\n---|4:18",
                "actors/clerk.fr.md|---\\nsummary: Mme BRANDTWORTHY.\\n---|2:14",
                "pages/a.md|---\\ntitle: A\\nredirect-from: [actors/brandtworthy.html]\\n---|3:24",
                "pages/a.md|---\\ntitle: A\\nredirect-from: [p/marigoldbrandtworthy.html]\\n---|3:19",
                "events/brandt.md|---\\ntitle: A\\ndate: 2024\\nmedia: [{file: brandtworthy_2.png, alt: A}]\\n---|4:16"
            })
    void aPartOfTheRealNameIsToldToo(String path, String text, String place) throws IOException {
        settings();
        write("actors/clerk.md", "---\nname: Marigold Brandtworthy\npseudonym: The clerk\ntype: person\n---\n");
        write(path, text.replace("\\n", "\n") + "\n");

        assertThat(errors()).contains("real-name content/" + path + ":" + place);
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "events/a.md|---\\ntitle: A\\ndate: 2024\\nretracted: {date: 2025-01-02, reason: Ravel asked for it}\\n---|4:39",
                "events/a.fr.md|---\\ntitle: A\\nretracted: {reason: Ravel le voulait}\\n---|3:21",
                "sources.yaml|- {id: b, title: A, retracted: {date: 2025-01-02, reason: Ravel asked for it}}|1:59",
                "sources.bib|@book{b,\\n title = {What Ravel saw},\\n author = {Doe, Jane}}|1:7"
            })
    void aNameIsToldWhereTheRestOfTheFileIsNotPublished(String path, String text, String place) throws IOException {
        settings();
        write("actors/clerk.md", "---\nname: Josephine Ravel\npseudonym: The clerk\ntype: person\n---\n");
        write("events/a.md", "---\ntitle: A\ndate: 2024\nretracted: {date: 2025-01-02, reason: Wrong}\n---\nRavel.\n");
        write(path, text.replace("\\n", "\n") + "\n");

        assertThat(errors()).containsExactly("real-name content/" + path + ":" + place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Then Joseph*ine* Ra**vel** left.|5:6",
                "Then Ra**vel** left.|5:6",
                "Then R~~a~~vel left.|5:6",
                "Then [Ra](https://example.org/)vel left.|5:7",
                "Then Ra<b>vel</b> left.|5:6"
            })
    void marksWithinWordsMakeNoDifference(String body, String place) throws IOException {
        settings();
        write("actors/clerk.md", "---\nname: Josephine Ravel\npseudonym: The clerk\ntype: person\n---\n");
        write("events/a.md", "---\ntitle: A\ndate: 2024\n---\n" + body + "\n");

        assertThat(errors()).containsExactly("real-name content/events/a.md:" + place);
    }

    @Test
    void aPublishedWordWithMarksInItIsNoSecretOfANote() throws IOException {
        settings();
        write(
                "events/a.md",
                "---\ntitle: A\ndate: 2024\nprivate: See Quibblethwaite\n---\nThe Quibble**thwaite** vote.\n");

        assertThat(errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tags: [JusticeForJosephineRavel]|4:18",
                "tags: [justiceforjosephineravel]|4:18",
                "tags: [JUSTICEFORRAVELJOSÉPHINE]|4:18",
                "summary: The account @mjravel wrote.|4:23",
                "summary: The account @jravel42 wrote.|4:23",
                "summary: Mail to raveljnews@example.org or jravel@example.org.|4:44",
                "summary: '#TeamRavel marched.'|4:16",
                "summary: '#Ravel2024 marched.'|4:12",
                "summary: See https://example.org/FreeJosephineNow.|4:38",
                "media: [{file: RavelMemo.png, alt: A}]|4:16"
            })
    void aRealNameIsToldWithinALongerWord(String field, String place) throws IOException {
        settings();
        write("actors/clerk.md", "---\nname: Marie Joséphine Ravel\npseudonym: The clerk\ntype: person\n---\n");
        write("events/a.md", "---\ntitle: A\ndate: 2024\n" + field + "\n---\nNo more.\n");

        assertThat(errors()).contains("real-name content/events/a.md:" + place);
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void longerWordsThatOnlyHoldLettersOfANameAreNoRealName() throws IOException {
        settings();
        write("actors/clerk.md", "---\nname: Josephine Ravel\npseudonym: The clerk\ntype: person\n---\n");
        write("actors/driver.md", "---\nname: Tony Raven\npseudonym: The driver\ntype: person\n---\n");
        write(
                "events/a.md",
                "---\ntitle: Gravel and travel\ndate: 2024\ntags: [GravelRoads, UnRavelling]\n---\n"
                        + "Travelling on gravel, Ms McRavel (@mcravel, @gravel42) and Ms DeRaven saw ravens. RAVELLED.\n");

        assertThat(errors()).isEmpty();
    }

    @Test
    void theAddressOfAPageDoesNotTellTheNameInOneWord() throws IOException {
        settings();
        write("actors/the-jravel.md", "---\nname: Josephine Ravel\npseudonym: The clerk\ntype: person\n---\n");
        write("actors/x-missjosephineravel.md", "---\nname: Josephine Ravel\npseudonym: Miss X\ntype: person\n---\n");
        write("actors/x-gravel.md", "---\nname: Josephine Ravel\npseudonym: Mr Y\ntype: person\n---\n");

        assertThat(errors())
                .containsExactly(
                        "real-name content/actors/the-jravel.md:1:1",
                        "real-name content/actors/x-missjosephineravel.md:1:1");
    }

    @Test
    void aTemplateDoesNotTellTheNameWithinAWord() throws IOException {
        settings();
        write("actors/clerk.md", "---\nname: Marigold Brandtworthy\npseudonym: The clerk\ntype: person\n---\n");
        Path notes = folder.resolve("templates/assets/notes.js");
        Files.createDirectories(notes.getParent());
        Files.writeString(notes, "const askBrandtworthy = 1;");

        assertThat(errors()).containsExactly("leak content/actors/clerk.md:2:7");
    }

    @Test
    void wordsOfEveryDayAndNamesOfOthersAreNoPartOfARealName() throws IOException {
        settings();
        write("actors/clerk.md", "---\nname: Marigold April Baker\npseudonym: The clerk\ntype: person\n---\n");
        write("actors/driver.md", "---\nname: Jordan Wexcombe\npseudonym: The driver\ntype: person\n---\n");
        write("actors/lord-wexcombe.md", "---\nname: Lord Wexcombe\ntype: person\n---\nOf Wexcombe Hall.\n");
        write(
                "events/a.md",
                "---\ntitle: Baker Street\ndate: 2024\n---\nIn April the baker left for Jordan. Marigold Quimby stayed.\n");

        assertThat(errors()).isEmpty();
    }

    @Test
    void aTemplateDoesNotTellAPartOfTheRealName() throws IOException {
        settings();
        write("actors/clerk.md", "---\nname: Marigold Brandtworthy\npseudonym: The clerk\ntype: person\n---\n");
        Path notes = folder.resolve("templates/assets/notes.js");
        Files.createDirectories(notes.getParent());
        Files.writeString(notes, "// ask brandtworthy");

        assertThat(errors()).containsExactly("leak content/actors/clerk.md:2:7");
    }

    @Test
    void whatIsNotPublishedMaySayTheName() throws IOException {
        settings();
        write(
                "actors/clerk.md",
                "---\nname: Johanna Vermeer\npseudonym: Marie T.\ntype: person\nprivate: Johanna Vermeer said so\n---\n"
                        + "%% Johanna Vermeer %%\n");
        write("events/a.md", "---\ntitle: Johanna Vermeer\ndate: 2024\ndraft: true\n---\n");

        assertThat(errors()).isEmpty();
    }

    @Test
    void theAddressAndRegistersDoNotTellTheName() throws IOException {
        settings();
        write(
                "actors/johanna-t.md",
                "---\nname: Johanna Vermeer\npseudonym: Marie T.\ntype: person\nidentifiers: {wikidata: Q1}\n"
                        + "website: https://example.org/\n---\n");
        write("actors/marie-t.md", "---\nname: Marie Kant\npseudonym: Marie T.\ntype: person\n---\n");

        assertThat(errors())
                .containsExactly(
                        "real-name content/actors/johanna-t.md:1:1",
                        "real-name content/actors/johanna-t.md:5:14",
                        "real-name content/actors/johanna-t.md:6:10");
    }

    @Test
    void aMinorIsShownByAPseudonymAndNotFound() throws IOException {
        settings();
        write(
                "actors/pupil.md",
                "---\nname: Johanna Vermeer\npseudonym: The pupil\ntype: person\nminor: true\nborn: 2012\n---\n");
        write("events/a.md", "---\ntitle: A walk\ndate: 2024\nactors: [pupil]\n---\n");

        assertThat(errors()).isEmpty();

        assertThat(read("actors/pupil.html")).contains("name=\"robots\" content=\"noindex\"", "The pupil");
        assertThat(folder.resolve("site/embed/actors/pupil.html")).doesNotExist();
        assertThat(read("sitemap.xml")).contains("events/a.html").doesNotContain("pupil");
        assertThat(HidingPlacesTest.everyByte(folder.resolve("site/data"))).doesNotContain("actors/pupil.html");
        assertThat(folder.resolve("site/cards/actors"))
                .satisfiesAnyOf(
                        cards -> assertThat(cards).doesNotExist(),
                        cards -> assertThat(cards).isDirectoryNotContaining("glob:**pupil**"));
    }

    @Test
    void whatIsTooMuchOfAMinorIsAnError() throws IOException {
        settings();
        write("media/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        write(
                "actors/pupil.md",
                "---\nname: Johanna Vermeer\ntype: person\nminor: true\nborn: 2012-05\n"
                        + "portrait: {file: a.svg, alt: A face}\n---\n");

        assertThat(errors())
                .containsExactly(
                        Code.MINOR.id() + " content/actors/pupil.md:4:8",
                        Code.MINOR.id() + " content/actors/pupil.md:5:7",
                        Code.MINOR.id() + " content/actors/pupil.md:6:11");
    }
}
