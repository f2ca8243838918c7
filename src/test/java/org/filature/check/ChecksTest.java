package org.filature.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.filature.ContentFixture;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Severity;
import org.filature.media.Papers;
import org.filature.media.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {
    @TempDir
    Path folder;

    /** Errors, and references to what is not published. */
    private static List<String> problems(ContentFixture content) {
        return content.checked().stream()
                .filter(problem -> problem.severity() == Severity.ERROR || problem.code() == Code.UNPUBLISHED_REFERENCE)
                .map(ContentFixture::brief)
                .toList();
    }

    @Test
    void referencesToNothingAreErrorsWithTheNearestIds() {
        ContentFixture content = new ContentFixture(folder)
                .person("elon-musk", "Elon Musk", "aliases: ['@elonmusk']\n")
                .event("a", "actors: [elon-musc, Elon Musk, '@ElonMusk']\nrelated: [nothing]\nsources: [gone]\n");

        assertThat(problems(content))
                .containsExactly(
                        "content/events/a.md:4:10 undeclared-actor",
                        "content/events/a.md:5:11 unknown-reference",
                        "content/events/a.md:6:11 unknown-reference");
        assertThat(content.firstHint()).isEqualTo("did you mean `elon-musk`?");
    }

    @Test
    void namesThatSeveralActorsHaveAreAmbiguous() {
        ContentFixture content = new ContentFixture(folder)
                .person("sam-a", "Sam", "")
                .person("sam-b", "Sam", "")
                .event("a", "actors: [Sam, sam-a]\n");

        assertThat(problems(content)).containsExactly("content/events/a.md:4:10 ambiguous-reference");
        assertThat(content.firstHint()).isEqualTo("write the id: `sam-a` or `sam-b`");
    }

    @Test
    void aReferenceToTheWrongTypeSaysSo() {
        ContentFixture content =
                new ContentFixture(folder).event("a", "actors: [b]\n").event("b", "");

        assertThat(problems(content)).containsExactly("content/events/a.md:4:10 wrong-reference");
    }

    @Test
    void aReferenceToAFileThatCannotBeReadIsNoSecondMistake() {
        ContentFixture content =
                new ContentFixture(folder).event("a", "related: [b]\n").file("events/b.md", "---\ntitle: A: b\n---\n");

        assertThat(problems(content)).containsExactly("content/events/b.md:2:9 yaml-syntax");
    }

    @Test
    void referencesToWhatIsNotPublishedAreTold() {
        ContentFixture content = new ContentFixture(folder)
                .event("a", "related: [b, c]\n")
                .event("b", "draft: true\n")
                .event("c", "embargo: 2999-01-01\n");

        assertThat(problems(content))
                .containsExactly(
                        "content/events/a.md:4:11 unpublished-reference",
                        "content/events/a.md:4:14 unpublished-reference");
    }

    @Test
    void nothingEndsBeforeItBegins() {
        ContentFixture content = new ContentFixture(folder)
                .person("a", "A", "born: 1980\ndied: 1979\npositions: [{org: b, from: 2020, to: 2019-05}]\n")
                .person("b", "B", "relations: [{kind: partner, of: a, from: 2020-05, to: 2020}]\n");

        assertThat(problems(content))
                .containsExactly("content/actors/a.md:5:7 reversed-dates", "content/actors/a.md:6:38 reversed-dates");
    }

    @Test
    void whatIsFoundSaysByWhat() {
        ContentFixture content = new ContentFixture(folder)
                .person("a", "A", "")
                .file("sources.yaml", "- {id: s, title: S}\n")
                .file("claims/x.md", "---\nstatement: X\nby: a\nstatus: found\nsources: [s]\n---\n")
                .file(
                        "claims/y.md",
                        "---\nstatement: Y\nby: a\nstatus: admitted\nestablished-by: a\nsources: [s]\n---\n");

        assertThat(problems(content))
                .containsExactly("content/claims/x.md:4:9 established-by", "content/claims/y.md:5:17 wrong-reference");
    }

    @Test
    void whatSettledAClaimIsPublishedAndSoIsWhereItWasMade() {
        ContentFixture content = new ContentFixture(folder)
                .person("a", "A", "")
                .file("sources.yaml", "- {id: s, title: S}\n- {id: t, title: T, draft: true}\n")
                .file("lawsuits/l.md", "---\ntitle: L\nshort: L\nfiled: 2024\ndraft: true\n---\n")
                .file("claims/w.md", "---\nstatement: W\nby: a\nstatus: found\nestablished-by: t\nsources: [s]\n---\n")
                .file("claims/x.md", "---\nstatement: X\nby: a\nstatus: admitted\nestablished-by: l\nsources: s\n---\n")
                .file(
                        "claims/y.md",
                        "---\nstatement: Y\nby: a\nstatus: found\nestablished-by: [t, s]\nsources: s\n---\n")
                .file("claims/z.md", "---\nstatement: Z\nby: a\nstatus: alleged\nsources: [t]\n---\n");

        assertThat(problems(content))
                .contains(
                        "content/claims/w.md:5:17 established-by",
                        "content/claims/x.md:5:17 established-by",
                        "content/claims/z.md:5:11 missing-field")
                .noneMatch(problem -> problem.contains("y.md") && problem.contains("established-by"));
    }

    @Test
    void docketEntriesAnswerEntriesThatAreThere() {
        ContentFixture content = new ContentFixture(folder)
                .person("a", "A", "")
                .file(
                        "lawsuits/x.md",
                        "---\ntitle: X\ncourt: C\nfiled: 2024\nparties: [{actor: a, role: plaintiff}]\n"
                                + "statuses: [{date: 2024, status: pending}]\n"
                                + "docket:\n  - {number: 1, text: T}\n  - {number: 2, text: T, responds-to: [1, 9]}\n---\n");

        assertThat(problems(content)).containsExactly("content/lawsuits/x.md:9:43 unknown-docket-entry");
    }

    @Test
    void filesThatFactsNameAreThereAndAreWhatTheyWere() {
        ContentFixture content = new ContentFixture(folder)
                .file("media/a.jpg", Pictures.encoded(Pictures.fields(8, 6), "jpg"))
                .file("media/copy.pdf", Papers.telling())
                .file(
                        "sources.yaml",
                        "- {id: s, title: S, file: copy.pdf, sha256: 0000}\n"
                                + "- {id: t, title: T, file: copy.pdf, sha256: ac19c8e28ec38f7b7a0c1a2b1f0f3c2e1d0b9a8f7e6d5c4b3a29181716151413}\n")
                .event("a", "media: [a.jpg, {file: b.jpg, alt: B}]\n");

        assertThat(problems(content))
                .containsExactly(
                        "content/events/a.md:4:9 missing-alt",
                        "content/events/a.md:4:23 missing-media",
                        "content/sources.yaml:1:45 checksum",
                        "content/sources.yaml:2:45 checksum");
    }
}
