package org.filature.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.filature.ContentFixture;
import org.filature.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases begin with their filing and end with their closing. */
class CaseDatesTest {
    @TempDir
    Path folder;

    private ContentFixture content() {
        return new ContentFixture(folder);
    }

    private ContentFixture lawsuit(String more) {
        return content()
                .person("ann", "Ann", "")
                .file(
                        "lawsuits/x.md",
                        "---\ntitle: X\ncourt: C\nfiled: 2022-05-10\nparties: [{actor: ann, role: plaintiff}]\n" + more
                                + "---\n");
    }

    @Test
    void nothingIsBeforeTheFiling() {
        ContentFixture content = content().person("ann", "Ann", "").file("lawsuits/x.md", """
                        ---
                        title: X
                        court: C
                        filed: 2022-05-10
                        parties:
                          - {actor: ann, role: plaintiff, from: 2022-05-09, to: 2021}
                        counts:
                          - {charge: Fraud, statuses: [{date: 2022-04, status: pending}]}
                        statuses:
                          - {date: 2023, status: decided}
                          - {date: 2022-05-01, status: pending}
                        docket:
                          - {number: 1, date: 2022-03, text: Complaint}
                        ---
                        """);

        assertThat(content.check(Code.BEFORE_FILING))
                .containsExactly(
                        "lawsuits/x.md:6:41 2022-05-09: `2022-05-09` is before the case was filed, `2022-05-10`",
                        "lawsuits/x.md:6:57 2021: `2021` is before the case was filed, `2022-05-10`",
                        "lawsuits/x.md:8:39 2022-04: `2022-04` is before the case was filed, `2022-05-10`",
                        "lawsuits/x.md:11:12 2022-05-01: `2022-05-01` is before the case was filed, `2022-05-10`",
                        "lawsuits/x.md:13:23 2022-03: `2022-03` is before the case was filed, `2022-05-10`");
    }

    @Test
    void aDateThatMayBeTheFilingsIsRight() {
        assertThat(lawsuit("statuses: [{date: 2022-05, status: pending}, {date: 2021~, status: stayed}]\n")
                        .check(Code.BEFORE_FILING))
                .isEmpty();
    }

    @Test
    void nothingChangesAfterTheClosing() {
        assertThat(lawsuit(
                                "closed: 2023-06\nstatuses: [{date: 2022-05-10, status: pending}, {date: 2023-07, status: closed}]\n"
                                        + "docket: [{number: 9, date: 2024, text: Costs}]\n")
                        .check(Code.AFTER_CLOSING))
                .containsExactly("lawsuits/x.md:7:56 2023-07: `2023-07` is after the case was closed, `2023-06`");
    }

    @Test
    void anAppealOpensACaseAgain() {
        assertThat(lawsuit(
                                "closed: 2023-06\nstatuses: [{date: 2022-05-10, status: pending}, {date: 2023-07, status: appealed},"
                                        + " {date: 2024, status: dismissed}]\n")
                        .check(Code.AFTER_CLOSING))
                .isEmpty();
    }

    @Test
    void docketEntriesAnswerEarlierOnes() {
        ContentFixture content = lawsuit("""
                statuses: [{date: 2022-05-10, status: pending}]
                docket:
                  - {number: 1, date: 2022-05-10, text: T, responds-to: 1}
                  - {number: 2, date: 2022-06, text: T, decides: [1, 3]}
                  - {number: 3, date: 2022-07, text: T, responds-to: 2}
                  - {number: 4, text: T, responds-to: 5}
                  - {number: 5, text: T, responds-to: 4}
                  - {number: A, date: 2022-08, text: T, responds-to: 5}
                """);

        assertThat(content.check(Code.DOCKET_ORDER))
                .containsExactly(
                        "lawsuits/x.md:8:57 1: the entry names itself",
                        "lawsuits/x.md:9:54 3: the entry `3` is later than the one that answers it",
                        "lawsuits/x.md:11:39 5: the entry `5` is later than the one that answers it");
    }
}
