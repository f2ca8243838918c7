package org.filature.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.filature.ContentFixture;
import org.filature.diagnostic.Diagnostics;
import org.filature.link.Web;
import org.filature.media.Media;
import org.filature.model.CaseState;
import org.filature.model.ClaimStatus;
import org.filature.view.FilePlan;
import org.filature.view.SitePlan;
import org.filature.view.Tongue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pictures of lists say: how much there is, and never a number of facts that are none. */
class ListCardsTest {
    @TempDir
    Path folder;

    private ContentFixture content;

    @BeforeEach
    void write() {
        content = new ContentFixture(folder)
                .person("ann", "Ann", "")
                .person("bob", "Bob", "")
                .file("actors/lab.md", "---\nname: Lab\ntype: company\n---\n")
                .file("events/first.md", "---\ntitle: First\ndate: 2015-03\n---\n")
                .file(
                        "events/gift.md",
                        "---\ntitle: Gift\ndate: 2026-03\nstatus: alleged\n"
                                + "money: [{from: ann, to: lab, amount: 5, currency: EUR}]\n---\n")
                .file(
                        "events/fee.md",
                        "---\ntitle: Fee\ndate: 2020\nmoney: [{from: bob, to: ann, amount: 5, currency: EUR}]\n---\n")
                .file("claims/told.md", "---\nstatement: Told\nby: ann\nabout: [bob]\nstatus: alleged\n---\n")
                .file("claims/not.md", "---\nstatement: Not\nby: bob\nabout: [ann]\nstatus: denied\n---\n")
                .file("claims/more.md", "---\nstatement: More\nby: ann\nabout: [bob]\nstatus: alleged\n---\n");
        lawsuit("a", "pending");
        lawsuit("b", "dismissed");
        lawsuit("c", "pending");
    }

    private void lawsuit(String id, String state) {
        content.file(
                "lawsuits/" + id + ".md",
                "---\ntitle: " + id
                        + "\ncourt: A court\nfiled: 2020-01-02\nparties: [{actor: ann, role: plaintiff}, {actor: bob, role: defendant}]\n"
                        + "statuses: [{date: 2020-01-02, status: " + state + "}]\n---\n");
    }

    /** What each card says between its title and the dossier's, by the page's path. */
    private Map<String, String> told() {
        Diagnostics problems = new Diagnostics();
        Web web = Dossiers.web(folder, problems);
        TemplateFiles files = TemplateFiles.in(Path.of("none"), "templates");
        List<Tongue> tongues = web.site().languages().stream()
                .map(language -> Dossiers.tongue(files, language))
                .toList();
        SitePlan plan = SitePlan.of(web, tongues, Assets.of(files, Media.NONE).files(), problems);
        Map<String, String> told = new TreeMap<>();
        for (FilePlan card : plan.files()) {
            String path = card.path().replaceFirst("cards/(.*)\\.\\w+\\.png", "$1");
            told.put(
                    path, card.words().split("\n", -1)[4].replace('\u00a0', ' ').replace('\u202f', ' '));
        }
        return told;
    }

    @Test
    void aListsPictureSaysHowMuchThereIsAndHowItStands() {
        assertThat(told())
                .containsEntry("timeline", "3 events from 2015 to 2026, of which 1 alleged")
                .containsEntry("actors/index", "2 people, 1 organization")
                .containsEntry("lawsuits/index", "3 cases: 2 pending, 1 dismissed")
                .containsEntry("claims/index", "3 claims: 2 alleged, 1 denied")
                .containsEntry("money", "2 payments, of which 1 alleged")
                .containsEntry("network", "3 ties")
                .containsEntry("sources/index", "")
                .containsEntry("fr/timeline", "3 événements de 2015 à 2026, dont 1 allégué")
                .containsEntry("fr/actors/index", "2 personnes, 1 organisation")
                .containsEntry("fr/lawsuits/index", "3 affaires : 2 en cours, 1 rejetée")
                .containsEntry("fr/claims/index", "3 affirmations : 2 alléguées, 1 démentie")
                .containsEntry("corrections", "None so far")
                .containsEntry("fr/corrections", "Aucune à ce jour")
                .containsEntry("fr/money", "2 versements, dont 1 allégué");
    }

    @Test
    void ofCorrectionsItSaysHowManyThereAre() {
        content.file(
                        "events/wrong.md",
                        "---\ntitle: Wrong\ndate: 2021\ncorrections:\n"
                                + "  - {date: 2022-01-02, was: A, now: B}\n  - {date: 2022-01-03, was: B, now: C}\n---\n")
                .file(
                        "events/gone.md",
                        "---\ntitle: Gone\ndate: 2021\nretracted: {date: 2022-02-03, reason: Untrue}\n---\n");

        assertThat(told())
                .containsEntry("corrections", "2 corrections, 1 retraction")
                .containsEntry("fr/corrections", "2 corrections, 1 page retirée");
    }

    @Test
    void aPageOfWordsSaysWhatTheDossierIsAbout() {
        content.file("pages/method.md", "---\ntitle: Method\n---\nHow.\n")
                .file("pages/thanks.md", "---\ntitle: Thanks\nsummary: To whom\n---\nThem.\n");

        assertThat(told()).containsEntry("pages/method", told().get("index")).containsEntry("pages/thanks", "To whom");
    }

    /** Every status has its words, which agree with the feminine nouns in French. */
    @Test
    void everyStatusCanBeCounted() {
        for (CaseState state : CaseState.values()) {
            String word = state.name().toLowerCase(Locale.ROOT);
            lawsuit("case-" + word, word);
        }
        for (ClaimStatus status : ClaimStatus.values()) {
            String word = status.name().toLowerCase(Locale.ROOT);
            content.file(
                    "claims/claim-" + word + ".md",
                    "---\nstatement: S\nby: ann\nabout: [bob]\nstatus: " + word + "\n---\n");
        }

        assertThat(told())
                .containsEntry(
                        "fr/claims/index",
                        "13 affirmations : 3 alléguées, 1 objet de poursuites, 1 contestée, 2 démenties, 1 reconnue, "
                                + "1 documentée, 1 retenue par la justice, 1 écartée par la justice, 1 infirmée, "
                                + "1 rétractée")
                .containsEntry(
                        "fr/lawsuits/index",
                        "12 affaires : 3 en cours, 1 suspendue, 1 close par une transaction, 1 retirée, 2 rejetées, "
                                + "1 jugée, 1 en appel, 1 infirmée, 1 close");
    }

    @Test
    void whatIsNotPublishedIsNotCounted() {
        Map<String, String> before = told();
        content.file("events/draft.md", "---\ntitle: Draft\ndate: 1999\ndraft: true\n---\n")
                .person("eve", "Eve", "draft: true\n");

        assertThat(told()).isEqualTo(before);
    }
}
