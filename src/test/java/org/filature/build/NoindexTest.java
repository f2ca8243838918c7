package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.filature.ContentFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom search engines are asked not to show is not shown to them by the way. */
class NoindexTest {
    @TempDir
    Path folder;

    @BeforeEach
    void build() throws IOException {
        new ContentFixture(folder.resolve("content"), true)
                .person("anna", "Anna Weaver", "summary: She wove.\n")
                .person("quiet", "Quentin Quiet", "noindex: true\nsummary: He wanted no part of it.\ntags: [Alone]\n")
                .event("strike", "actors: [anna, quiet]\ntags: [Hush]\n")
                .event("talks", "related: [quiet]\n---\nShe met [[quiet|him]].\n")
                .file(
                        "lawsuits/weaver.md",
                        "---\ntitle: Weaver v. Mill\ncourt: Old Court\nfiled: 2024-11-01\njudges: [quiet]\n"
                                + "parties: [{actor: anna, role: plaintiff}]\nstatuses: [{date: 2024-11-01, status: pending}]\n---\n")
                .file(
                        "claims/locked.md",
                        "---\nstatement: The doors were locked.\nby: quiet\nabout: [quiet, anna]\nstatus: alleged\n"
                                + "sources: [{title: A letter, URL: \"https://example.org/l\", issued: 2024}]\n---\n");
        assertThat(Builds.run(folder).isPublished()).isTrue();
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(folder.resolve("site/" + path));
    }

    @Test
    void listsThatMayBeIndexedLeadToAPageThatMayNot() throws IOException {
        Document list = page("actors/index.html");
        assertThat(list.text()).contains("Anna Weaver").doesNotContain("Quiet");
        assertThat(list.select("main a[href=../unlisted.html]").attr("rel")).isEqualTo("nofollow");
        assertThat(page("index.html").select("main .entry a[href^=actors/]").eachText())
                .containsOnly("Anna Weaver");

        Document rest = page("unlisted.html");
        assertThat(rest.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(rest.select("main a[href=actors/quiet.html]").text()).isEqualTo("Quentin Quiet");
        assertThat(rest.text()).doesNotContain("Anna Weaver");
    }

    @Test
    void wherePagesNeedTheNameTheySayNoMoreAndAskThatItBeNotQuoted() throws IOException {
        for (String path : new String[] {"events/strike.html", "claims/locked.html"}) {
            Document page = page(path);
            assertThat(page.text()).as(path).doesNotContain("wanted no part");
            assertThat(page.select("main [data-nosnippet] a[href=../actors/quiet.html]")
                            .eachAttr("rel"))
                    .as(path)
                    .isNotEmpty()
                    .containsOnly("nofollow");
            assertThat(page.select("[data-nosnippet] a[href$=anna.html]")).isEmpty();
        }
    }

    @Test
    void whereWordsStandAloneTheNameIsNotSaid() throws IOException {
        for (String path : new String[] {"claims/locked.html", "claims/index.html", "index.html"}) {
            Document page = page(path);
            page.select("main").remove();
            assertThat(page.html()).as(path).doesNotContain("Quentin");
        }
        assertThat(page("claims/index.html").text())
                .contains("somebody not named here")
                .doesNotContain("Quentin");
        assertThat(page("claims/locked.html").title()).startsWith("Alleged by somebody not named here");
        assertThat(page("events/talks.html").select("main .prose a").attr("rel"))
                .isEqualTo("nofollow");
        assertThat(page("tags/alone.html").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(page("tags/hush.html").select("meta[name=robots]")).isEmpty();
    }

    @Test
    void searchFindsTheClaimAndNotWhoMadeIt() throws IOException {
        String index = Files.readString(folder.resolve("site/data/search.en.js"));
        assertThat(index).contains("The doors were locked.", "somebody not named here", "Anna Weaver");
        assertThat(index.toLowerCase(Locale.ROOT)).doesNotContain("quentin", "quiet");
    }

    @Test
    void withoutAnyThereIsNoSuchPage() throws IOException {
        new ContentFixture(folder.resolve("content"), true).person("quiet", "Quentin Quiet", "");
        assertThat(Builds.run(folder).isPublished()).isTrue();
        assertThat(folder.resolve("site/unlisted.html")).doesNotExist();
        assertThat(page("actors/index.html").text()).contains("Quentin Quiet").doesNotContain("on a page of");
    }
}
