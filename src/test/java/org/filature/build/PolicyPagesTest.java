package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.filature.ContentFixture;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostic;
import org.filature.link.Web;
import org.filature.model.Prose;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages on policies that are made of what site.yaml says. */
class PolicyPagesTest {
    @TempDir
    Path folder;

    private ContentFixture content(String policies) {
        return new ContentFixture(folder.resolve("content"))
                .file(
                        "site.yaml",
                        "title: A dossier\nlanguages: [en, fr]\ncontact: desk@example.org\n"
                                + "rules: {unsourced-event: off}\npolicies:\n" + policies.indent(2));
    }

    private List<String> problems() {
        return Builds.run(folder).diagnostics().stream()
                .map(problem -> problem.code().id())
                .toList();
    }

    private Element main(String path) throws IOException {
        Element main =
                Jsoup.parse(folder.resolve("site").resolve(path), "UTF-8").expectFirst("main");
        assertThat(main).isNotNull();
        main.select(".anchor").remove();
        return main;
    }

    @Test
    void whatIsSaidBecomesAPageInEachLanguage() throws IOException {
        content("""
                funding:
                  text: {en: We live of readers., fr: Nous vivons de nos lecteurs.}
                  owner: {en: A society, fr: Une association}
                  funders:
                    - {en: "Dock Foundation: 20,000", fr: "Fondation du dock, vingt mille"}
                    - {en: Readers, fr: Lecteurs}
                """);

        assertThat(problems()).isEmpty();
        assertThat(main("pages/funding.html").select("h1, h2, p, li").eachText())
                .containsExactly(
                        "Funding",
                        "We live of readers.",
                        "Ownership",
                        "A society",
                        "Funders",
                        "Dock Foundation: 20,000",
                        "Readers");
        assertThat(main("fr/pages/funding.html").select("h1, h2, li").eachText())
                .containsExactly(
                        "Financement", "Propriété", "Financeurs", "Fondation du dock, vingt mille", "Lecteurs");
    }

    @Test
    void itIsAPageLikeOthers() throws IOException {
        content("corrections: {text: {en: At once., fr: Aussitôt.}}").event("one", "");
        Builds.run(folder);

        assertThat(Jsoup.parse(folder.resolve("site/events/one.html"), "UTF-8")
                        .select(".colophon a[href$=pages/corrections-policy.html]"))
                .hasSize(1);
        assertThat(main("dossier.html").text()).contains("Corrections policy", "At once.");
        assertThat(main("corrections.html").select("a[href=pages/corrections-policy.html]"))
                .hasSize(1);
        Element page = main("pages/corrections-policy.html");
        assertThat(page.select("a[href=mailto:desk@example.org]"))
                .as("where to write")
                .hasSize(1);
        assertThat(page.select("a[href=../corrections.html]")).hasSize(1);
    }

    @Test
    void nothingIsPromisedThatNobodySaid() throws IOException {
        content("ethics: {code: {en: Ours, fr: Le nôtre}}");
        Builds.run(folder);

        assertThat(main("pages/ethics.html").select("h2").eachText()).containsExactly("Code of ethics");
        assertThat(folder.resolve("site/pages/corrections-policy.html")).doesNotExist();
        assertThat(folder.resolve("site/pages/funding.html")).doesNotExist();
    }

    @Test
    void plainTextStaysPlain() throws IOException {
        content("""
                sources:
                  verification: "1. *Twice* [[nobody]] <b>x</b> & [@none] %% hush %% `c`. See https://example.org/a_b_c."
                """);
        assertThat(problems()).containsExactly("missing-translation");

        Element page = main("pages/sources-policy.html");
        assertThat(page.expectFirst(".prose p").text())
                .isEqualTo("1. *Twice* [[nobody]] <b>x</b> & [@none] `c`. See https://example.org/a_b_c.");
        assertThat(page.select("a[href=https://example.org/a_b_c]")).hasSize(1);
        assertThat(main("fr/pages/sources-policy.html").select(".prose").attr("lang"))
                .as("a text that lacks a translation is marked")
                .isEqualTo("en");
    }

    @Test
    void anAuthorsOwnPageIsNotReplaced() {
        content("ethics: {code: Ours}").file("pages/ethics.md", "---\ntitle: Mine\n---\nMine.\n");

        Diagnostic problem = Builds.run(folder).diagnostics().stream()
                .filter(found -> found.code() == Code.DUPLICATE_ID)
                .findFirst()
                .orElseThrow();
        assertThat(problem.at().line()).isEqualTo(6);
        assertThat(problem.hint()).contains("ethics: ethics");
    }

    @Test
    void mistakesArePlaced() {
        content("ethic: {code: Ours}\nfunding: {ower: A, funders: {x: y}}\nsources: [a]");

        assertThat(problems()).containsExactly("unknown-key", "unknown-key", "unknown-language", "wrong-type");
    }

    @Test
    void itsLinksAreWrittenInTheSettings() {
        content("funding: {owner: 'See https://example.org/society.'}");

        Web web = SiteCheck.run(Builds.request(folder, false), Progress.NONE).web();
        Prose prose = web.prose(web.pages().get(0), "en");

        assertThat(prose.outer()).singleElement().satisfies(link -> {
            assertThat(link.address()).isEqualTo("https://example.org/society");
            assertThat(link.at().path()).isEqualTo("content/site.yaml");
            assertThat(link.at().line()).isEqualTo(6);
        });
    }

    @Test
    void aPageIsNamedAsBefore() throws IOException {
        content("ethics: {id: mine}\nfunding: mine")
                .file("pages/mine.md", "---\ntitle: Mine\n---\nMine.\n")
                .file("pages/mine.fr.md", "---\ntitle: À moi\n---\nÀ moi.\n");

        assertThat(problems()).isEmpty();
        assertThat(folder.resolve("site/pages/ethics.html")).doesNotExist();
    }
}
