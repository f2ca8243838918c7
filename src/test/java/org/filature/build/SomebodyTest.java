package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.filature.ContentFixture;
import org.filature.diagnostic.Code;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever may not be named is somebody: left out, what is said of them would be said of others. */
class SomebodyTest {
    private static final String SETTINGS = "title: T\nlanguages: [en, fr]\n"
            + "rules: {missing-translation: off, unsourced-event: off, unsourced-fact: off, uncited-source: off}\n";
    private static final String SOMEBODY = "somebody not named here";

    @TempDir
    Path folder;

    private ContentFixture content(String hidden) {
        return new ContentFixture(folder.resolve("content"))
                .file("site.yaml", SETTINGS)
                .person("mira", "Mira Holt", "")
                .person("board", "Harbour Board", "")
                .person("ghost", "Ghostly Zqghost", hidden + "\n");
    }

    private void build() {
        BuildResult result = Builds.run(folder);
        assertThat(result.isPublished()).as(result.diagnostics().toString()).isTrue();
    }

    private String text(String page, String query) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site").resolve(page)))
                .select(query)
                .text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft: true", "embargo: 2099-01-01", "retracted: {date: 2025, reason: Wrong man.}"})
    void aReplyHasSomebodyWhoGivesIt(String hidden) throws IOException {
        content(hidden)
                .file(
                        "claims/sunk.md",
                        "---\nstatement: It was sunk on purpose.\nby: mira\nabout: [board, ghost]\nstatus: alleged\n"
                                + "replies: [{by: ghost, date: 2022, stance: confirms, text: I did it}]\nsources: [{title: Paper}]\n---\n");
        build();

        for (String page : new String[] {"actors/board.html", "claims/sunk.html", "dossier.html"}) {
            assertThat(text(page, ".reply--confirms")).as(page).isEqualTo("Confirms I did it " + SOMEBODY + ", 2022");
        }
        assertThat(text("fr/claims/sunk.html", ".reply--confirms")).contains("une personne non nommée ici");
    }

    @Test
    void aQuotationKeepsItsSpeaker() throws IOException {
        content("draft: true")
                .event(
                        "vote",
                        "actors: [board]\nquotes: [{by: ghost, text: We sank it.}, {by: A bystander, text: I saw it.}]\n");
        build();

        assertThat(text("events/vote.html", "figcaption")).isEqualTo(SOMEBODY + " A bystander");
        assertThat(text("dossier.html", "figcaption")).isEqualTo(SOMEBODY + " A bystander");
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft: true", "retracted: {date: 2025, reason: Wrong man.}"})
    void aCountAgainstSomebodyIsNotAgainstAll(String hidden) throws IOException {
        content(hidden)
                .file(
                        "lawsuits/suit.md",
                        "---\ntitle: A v. B\ncourt: Some court\nfiled: 2022\n"
                                + "parties: [{actor: mira, role: plaintiff}, {actor: board, role: defendant}]\n"
                                + "counts: [{charge: Arson, against: [ghost]}, {charge: Theft}, "
                                + "{charge: Fraud, against: [board, ghost]}]\n"
                                + "statuses: [{date: 2022, status: pending}]\nsources: [{title: Paper}]\n---\n");
        build();

        assertThat(text("lawsuits/suit.html", "[data-label=Against]"))
                .isEqualTo(SOMEBODY + "  Harbour Board, " + SOMEBODY);
        assertThat(text("fr/lawsuits/suit.html", "[data-label=Contre]"))
                .isEqualTo("une personne non nommée ici  Harbour Board, une personne non nommée ici");
        assertThat(text("dossier.html", "main"))
                .contains("Arson (Against: " + SOMEBODY + ")", "Fraud (Against: Harbour Board, " + SOMEBODY + ")");
    }

    @Test
    void whatIsPaidTogetherIsNotPaidByOneAlone() throws IOException {
        content("draft: true")
                .event(
                        "deal",
                        "money: [{from: [board, ghost], to: mira, amount: 5, currency: EUR, kind: Bribe, sources: [{title: Paper}]}]\n");
        build();

        String payer = "Harbour Board, " + SOMEBODY;
        assertThat(text("events/deal.html", "table")).contains(payer);
        assertThat(text("money.html", "table")).contains(payer);
        assertThat(text("money.html", "svg")).contains("Harbour Board + " + SOMEBODY);
        assertThat(text("actors/board.html", "table")).contains(payer);
        assertThat(text("coverage.html", "main")).contains(payer + " → Mira Holt");
    }

    @Test
    void whoeverMayBeTheOneThatWasAskedLetsNobodyElseHaveRefused() throws IOException {
        content("draft: true")
                .file(
                        "claims/sunk.md",
                        "---\nstatement: It was sunk.\nby: mira\nabout: [board, ghost]\nstatus: alleged\nasked: 2022\n"
                                + "sources: [{title: Paper}]\n---\n");
        build();

        assertThat(text("claims/sunk.html", "main"))
                .contains("No reply recorded", "Replies to this claim were asked for (2022).")
                .doesNotContain("Did not answer", "none came");
    }

    /** Words that stand in nothing but facts about somebody who is not published. */
    private ContentFixture untold(String hidden) {
        return content(hidden)
                .event(
                        "meeting",
                        "actors: [{id: ghost, role: zqsecretbroker, sources: [{id: minutes, at: zqpage nine}]}, mira]\n")
                .file("events/meeting.fr.md", "---\ntitle: réunion\nactors: [{role: zqcourtier}]\n---\n")
                .person("lawyer", "Lena Court", "")
                .person(
                        "clerk",
                        "Clara Clerk",
                        "positions: [{org: ghost, title: Zqliquidator of the holding, from: 2020, sources: minutes}]\n"
                                + "relations: [{of: ghost, kind: associate, label: Zqcompanion of old, sources: minutes}]\n")
                .file("sources.yaml", "- {id: minutes, title: Minutes}\n")
                .file(
                        "lawsuits/suit.md",
                        "---\ntitle: A v. B\ncourt: Some court\nfiled: 2022\n"
                                + "parties: [{actor: mira, role: plaintiff}, {actor: ghost, role: defendant, "
                                + "attorneys: [Zqlawyer Zhan, lawyer], sources: minutes}]\n"
                                + "statuses: [{date: 2022, status: pending}]\nsources: [{title: Paper}]\n---\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft: true", "embargo: 2099-01-01", "retracted: {date: 2025, reason: Wrong man.}"})
    void whatIsSaidOfSomebodyHiddenIsNowhere(String hidden) throws IOException {
        untold(hidden);
        build();

        assertThat(HidingPlacesTest.everyByte(folder.resolve("site")).toLowerCase(Locale.ROOT))
                .contains("clara clerk")
                .doesNotContain("zqs", "zqpage", "zqcourt", "zqliq", "zqcomp", "zqlawyer");
        assertThat(text("sources/minutes.html", "main")).doesNotContain("Clara Clerk", "A v. B", "meeting");
        assertThat(text("actors/lawyer.html", "main")).doesNotContain("A v. B");
        assertThat(text("coverage.html", "main")).doesNotContain("Position", "Relation", "Defendant");
    }

    @Test
    void whatIsSaidOfSomebodyShownIsFound() throws IOException {
        untold("born: 1980");
        build();

        assertThat(HidingPlacesTest.everyByte(folder.resolve("site")).toLowerCase(Locale.ROOT))
                .contains("zqsecret", "zqpage", "zqcourt", "zqliq", "zqcomp", "zqlawyer");
        assertThat(text("actors/lawyer.html", "main")).contains("A v. B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zqlawyer Zhan", "zqsecretbroker", "Zqliquidator of the holding", "zqcourtier"})
    void noOtherPlaceHoldsItEither(String words) {
        untold("draft: true")
                .event("shown", "media: [{file: plan.svg, alt: A plan}]\n")
                .file(
                        "media/plan.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><text>" + words + "</text></svg>");

        BuildResult result = Builds.run(folder);

        assertThat(result.isPublished()).as(result.diagnostics().toString()).isFalse();
        assertThat(result.diagnostics())
                .as(result.diagnostics().toString())
                .filteredOn(problem -> problem.code() == Code.LEAK)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).contains("said of what is not published"));
    }
}
