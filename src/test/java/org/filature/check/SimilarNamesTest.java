package org.filature.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.filature.ContentFixture;
import org.filature.diagnostic.Code;
import org.filature.link.Implied;
import org.filature.model.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two actors whose names are ways of writing one are told, others are not. */
class SimilarNamesTest {
    @TempDir
    Path folder;

    private ContentFixture content() {
        return new ContentFixture(folder);
    }

    private List<String> found(String... names) {
        ContentFixture content = content();
        for (int i = 0; i < names.length; i++) {
            content.person("p" + i, '"' + names[i] + '"', "");
        }
        return content.check(Code.SIMILAR_NAMES);
    }

    private List<String> foundAmongOrganizations(String... names) {
        ContentFixture content = content();
        for (int i = 0; i < names.length; i++) {
            content.file("actors/o" + i + ".md", "---\nname: \"" + names[i] + "\"\ntype: company\n---\n");
        }
        return content.check(Code.SIMILAR_NAMES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sam Altman | Samuel Altman",
                "Sam Altman | Altman, Sam",
                "Sam Altman | S. Altman",
                "Sam Altman | Samuel Harris Altman",
                "Sam Altman | Sam Altmann",
                "Sam Altman | Sam Atlman",
                "Sam Altman | Sam Altmen",
                "Sam Altman | SAM ALTMAN",
                "José Nuñez | Jose Nunez",
                "Dr. Ilya Sutskever | Ilya Sutskever",
                "O'Brien, Anne | Anne OBrien",
                "Ilya Sutskever | Ilya Sutskver"
            })
    void oneWrittenInTwoWays(String one, String two) {
        assertThat(found(one, two))
                .containsExactly("actors/p1.md:2:7 \"" + two + "\": `" + two + "` may be `" + one + "` (p0)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marc Hunt | Mark Hunt",
                "Anna Miller | Anna Hiller",
                "Daniel Levy | Daniela Levy",
                "Musk | Elon Musk",
                "Elon Musk | Kimbal Musk",
                "Daniel Gross | Daniel Levy",
                "George W. Bush | George H. Bush",
                "John Smith | John Smith Jr",
                "Ann Lee | Anton Leeds"
            })
    void twoPersons(String one, String two) {
        assertThat(found(one, two)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OpenAI | OpenAI Inc.",
                "OpenAI Inc | OpenAI, Inc.",
                "Open AI | OpenAI",
                "The Harbour Board | Harbour Board",
                "Thrive Capital | Thrive Captial",
                "Anthropic | Antropic",
                "Siemens Limited | Siemens Ltd."
            })
    void oneOrganizationWrittenInTwoWays(String one, String two) {
        assertThat(foundAmongOrganizations(one, two)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Musk | Musk Foundation",
                "OpenAI LP | OpenAI Inc",
                "Fund 8 | Fund 9",
                "Growth Fund II | Growth Fund III",
                "Series2021 Trust | Series2022 Trust",
                "xAI | X",
                "Smith v. Board | Smith"
            })
    void twoOrganizations(String one, String two) {
        assertThat(foundAmongOrganizations(one, two)).isEmpty();
    }

    @Test
    void aPersonIsNoCompanyOfTheName() {
        ContentFixture content = content()
                .person("a", "Thomas Edison", "")
                .file("actors/b.md", "---\nname: Thomas Edison Inc.\ntype: company\n---\n");

        assertThat(content.check(Code.SIMILAR_NAMES)).isEmpty();
    }

    @Test
    void aTieBetweenThemSaysThatTheyAreTwo() {
        ContentFixture content = content()
                .person("a", "Sam Altman", "")
                .person("b", "Samuel Altman", "relations: [{kind: other, of: a}]\n")
                .person("c", "Ilya Sutskever", "relations: [{kind: family, of: d}]\n")
                .person("d", "Ilya Sutskver", "");

        assertThat(content.check(Code.SIMILAR_NAMES)).isEmpty();
    }

    @Test
    void aliasesAndFormerNamesCountTooButNotNicknames() {
        ContentFixture content = content()
                .person("a", "Muhammad Ali", "former-names: [Cassius Clay]\naliases: [Champ]\n")
                .person("b", "Cassius Marcellus Clay", "")
                .person("c", "Ann Other", "aliases: [Champ]\n");

        assertThat(content.check(Code.SIMILAR_NAMES))
                .containsExactly(
                        "actors/b.md:2:7 Cassius Marcellus Clay: `Cassius Marcellus Clay` may be `Muhammad Ali` (a)");
    }

    @Test
    void namesWithoutAFileAreToldWhereTheyFirstStand() {
        ContentFixture content = content()
                .file("site.yaml", "title: T\nlanguages: [en]\nrules: {undeclared-actor: off}\n")
                .event("x", "actors: [Jane Doe]\n")
                .event("y", "actors: [Jane Doe, Jane Maria Doe]\n");

        Dossier dossier = content.read();
        Implied implied = Implied.of(dossier, entry -> true, content.diagnostics());

        assertThat(implied.dossier().actors()).hasSize(2);
        assertThat(content.check(implied.dossier(), Code.SIMILAR_NAMES))
                .containsExactly("events/y.md:4:20 Jane Maria Doe: `Jane Maria Doe` may be `Jane Doe` (jane-doe)");
    }

    @Test
    void manyOfOneNameAreComparedWithAFew() {
        Dossier dossier = content()
                .person("a", "Sam Altman", "")
                .person("b", "Sam Altman", "")
                .read();
        AlikeNames names = new AlikeNames();
        List<FoldedName> two = dossier.actors().stream()
                .flatMap(actor -> FoldedName.of(actor).stream())
                .toList();

        for (int i = 0; i < 100_000; i++) {
            names.add(two.get(i % 2));
        }

        assertThat(names.add(two.get(0))).isPresent();
    }
}
