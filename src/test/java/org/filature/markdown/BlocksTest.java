package org.filature.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Everything that fills lines of its own. */
class BlocksTest {
    private final Desk desk = Desk.usual();

    @Test
    void headingsBeginBelowThePagesTitleAndLinkToThemselves() {
        assertThat(desk.html("# It's *so*\n\n### Deep\n\n###### Deeper\n")).isEqualTo("""
                        <h2 id="it-s-so">It’s <em>so</em> <a class="anchor" href="#it-s-so" aria-label="Link to “It’s so”">#</a></h2>
                        <h3 id="deep">Deep <a class="anchor" href="#deep" aria-label="Link to “Deep”">#</a></h3>
                        <h4 id="deeper">Deeper <a class="anchor" href="#deeper" aria-label="Link to “Deeper”">#</a></h4>
                        """);
        assertThat(desk.html("### A\n# B\n#### C\n## D\n# E\n").replaceAll("(<h\\d)|[^<]+|<", "$1"))
                .isEqualTo("<h2<h2<h3<h3<h2");
    }

    @Test
    void headingIdsAreUniqueOnThePage() {
        desk.reserving("sources", "top-1");
        String text = "## Top\n## Top\n## Sources\n## Fn 1\n## ref-2\n## Été à Łódź\n## Дело\n## !\n## Top\n";
        assertThat(desk.prose(text).anchors())
                .containsExactlyInAnyOrder(
                        "top", "top-2", "sources-1", "h-fn-1", "h-ref-2", "été-à-łódź", "дело", "h-", "top-3");
    }

    @Test
    void tables() {
        assertThat(desk.html("|a|b||\n|:-|-:|-|\n|`x\\|y`|[[openai\\|M]]|[[openai|N]]|\n|1|\n"))
                .isEqualTo("""
                        <div class="table" role="region" tabindex="0" aria-label="Table 1">
                        <table>
                        <thead>
                        <tr><th scope="col" class="left">a</th><th scope="col" class="right">b</th><td></td></tr>
                        </thead>
                        <tbody>
                        <tr><td class="left"><code>x|y</code></td><td class="right"><a href="../actors/openai.html">M</a></td><td><a href="../actors/openai.html">N</a></td></tr>
                        <tr><td class="left">1</td><td></td><td></td></tr>
                        </tbody>
                        </table>
                        </div>
                        """);
    }

    @Test
    void cellsKeepTheirBlanks() {
        assertThat(desk.html("|x|\n|-|\n| a *b* `c` d \"e\" |\n"))
                .contains("<td>a <em>b</em> <code>c</code> d “e”</td>");
    }

    @Test
    void lists() {
        assertThat(desk.html("- a\n- b\n  1. c\n\n3. d\n\n   e\n4. f\n")).isEqualTo("""
                        <ul>
                        <li>a</li>
                        <li>b<ol>
                        <li>c</li>
                        </ol>
                        </li>
                        </ul>
                        <ol start="3">
                        <li><p>d</p>
                        <p>e</p>
                        </li>
                        <li><p>f</p>
                        </li>
                        </ol>
                        """);
        assertThat(desk.html("- [ ] a\n- [x] b\n")).isEqualTo("""
                        <ul>
                        <li class="task"><input type="checkbox" disabled aria-label="To do"> a</li>
                        <li class="task"><input type="checkbox" disabled checked aria-label="Done"> b</li>
                        </ul>
                        """);
        assertThat(desk.html("Term *x*\n: One\n: Two\n"))
                .isEqualTo("<dl>\n<dt>Term <em>x</em></dt>\n<dd>One</dd>\n<dd>Two</dd>\n</dl>\n");
    }

    @Test
    void code() {
        assertThat(desk.html("```java x\na \"<\" -- b\n```\n\n    c\n\n> ```\n> d\n> ```\n\n```a\"b\n```\n"))
                .isEqualTo("""
                        <pre tabindex="0"><code class="language-java">a &quot;&lt;&quot; -- b
                        </code></pre>
                        <pre tabindex="0"><code>c
                        </code></pre>
                        <blockquote>
                        <pre tabindex="0"><code>d
                        </code></pre>
                        </blockquote>
                        <pre tabindex="0"><code></code></pre>
                        """);
    }

    @Test
    void inLine() {
        assertThat(desk.html("~~a~~ **b** __c__ `` ` `` d  \ne\\\nf &amp; &copy; &nix; \\* ***g***\n\n---\n"))
                .isEqualTo("<p><del>a</del> <strong>b</strong> <strong>c</strong> <code>`</code> d<br>\ne<br>\n"
                        + "f &amp; © &amp;nix; * <em><strong>g</strong></em></p>\n<hr>\n");
    }

    @Test
    void rawHtmlIsShownAndReportedAtEachPlace() {
        assertThat(desk.html("a <b onclick=x>c</b>\n\n<div>\n*d*\n</div>\n"))
                .isEqualTo("<p>a &lt;b onclick=x&gt;c&lt;/b&gt;</p>\n<p>&lt;div&gt;\n*d*\n&lt;/div&gt;</p>\n");
        assertThat(desk.reports()).containsExactly("raw-html <<b onclick=x>>", "raw-html <<div>\n*d*\n</div>>");

        desk.html("<br> ".repeat(100));
        assertThat(desk.reports()).hasSize(20);
    }

    @Test
    void notesAreNumberedByTheirFirstCall() {
        String html = desk.html("a[^b] c[^a] d[^b] e[^nix]\n\n[^a]: A\n\n[^b]: B[^c]\n\n[^c]: C\n[^d]: never\n");
        assertThat(html).contains("id=\"fnref-1\" role=\"doc-noteref\" aria-label=\"Note a\">a</a></sup> c");
        assertThat(html)
                .contains("<li id=\"fn-1\"><p>B")
                .contains("<li id=\"fn-2\"><p>A")
                .contains("<li id=\"fn-3\"><p>C");
        assertThat(html).contains("href=\"#fnref-1-2\"").contains("e[^nix]").doesNotContain("never");
        assertThat(desk.reports()).containsExactly("unknown-reference <nix>", "unused-definition <d>");
        assertThat(desk.prose("a[^b]\n\n[^b]: B\n").anchors()).containsExactly("fn-1", "fnref-1");
    }

    @Test
    void notesThatCallOneAnotherEnd() {
        assertThat(desk.html("a[^b]\n\n[^b]: B[^c]\n\n[^c]: C[^b][^c]\n"))
                .contains("fnref-1-2")
                .contains("fnref-2-2");
    }

    @Test
    void nothingIsEmpty() {
        assertThat(desk.prose(" \n\n").isEmpty()).isTrue();
        assertThat(desk.prose("%% only %%\n").isEmpty()).isTrue();
    }
}
