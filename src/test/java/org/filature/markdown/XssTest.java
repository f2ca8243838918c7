package org.filature.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.filature.model.Prose;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written, a browser finds only our own elements and attributes, and only harmless addresses. */
class XssTest {
    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "body",
            "p",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "a",
            "em",
            "strong",
            "del",
            "code",
            "pre",
            "br",
            "hr",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "div",
            "section",
            "sup",
            "img",
            "figure",
            "figcaption",
            "input");
    private static final Set<String> ATTRIBUTES = Set.of(
            "href",
            "src",
            "srcset",
            "sizes",
            "width",
            "height",
            "alt",
            "title",
            "id",
            "class",
            "rel",
            "role",
            "lang",
            "aria-label",
            "tabindex",
            "type",
            "disabled",
            "checked",
            "scope",
            "start",
            "loading");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](JaVaScRiPt:alert(1))",
                "[a](&#106;avascript:alert(1))",
                "[a](java&#10;script:alert(1))",
                "[a](javascript&colon;alert(1))",
                "[a](java&Tab;script&colon;alert(1))",
                "[a](<\u0001javascript:alert(1)>)",
                "[a](< javascript:alert(1)>)",
                "[a](data:text/html,<script>alert(1)</script>)",
                "[a](vbscript:x)",
                "[a](//evil.example)",
                "[a](\\\\evil.example)",
                "[a](/\\evil.example)",
                "[a](https:\\\\evil.example)",
                "[a](java\u200Bscript:x)",
                "![i](JAVASCRIPT:alert(1))",
                "![i](data:image/svg+xml,<svg/onload=alert(1)>)",
                "<JAVASCRIPT:alert(1)>",
                "<javascript:alert(1)//x>",
                "[[javascript:alert(1)|t]]",
                "[[openai#\"onclick=alert(1)|t]]",
                "[[openai|<img src=x onerror=alert(1)>]]",
                "[[<script>alert(1)</script>]]",
                "[a][r]\n\n[r]: javascript:alert(1) \"x\"",
                "[a](https://x.org \"\\\" onclick=alert(1) x=\\\"\")",
                "[a](https://x.org/\"onclick=alert(1))",
                "[a](https://x.org/'><script>alert(1)</script>)",
                "![\" onerror=\"alert(1)](../media/x.jpg \"<script>alert(1)</script>\")",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "a <b onclick=\"alert(1)\">b</b>",
                "<!--><script>alert(1)</script>-->",
                "<!-- --!><script>alert(1)</script>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?php <script>alert(1)</script> ?>",
                "# <script>alert(1)</script>",
                "# a\" onclick=\"alert(1)",
                "```\"><script>alert(1)</script>\n```",
                "```x\" onclick=\"y\n</code></pre><script>alert(1)</script>\n```",
                "    </code></pre><script>alert(1)</script>",
                "`</code><script>alert(1)</script>`",
                "|<script>alert(1)</script>|b|\n|-|-|\n|\" onclick=x|`<script>`|",
                "a[^\"><script>]\n\n[^\"><script>]: <script>alert(1)</script>",
                "- [\"><script>] a",
                "[@<script>alert(1)</script>]",
                "[<script> @wired, <script>alert(1)</script>]",
                "[a](../media/\"><script>.jpg)",
                "[a](../actors/elon-musk.md#\"><script>alert(1)</script>)",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "{onclick=alert(1)}",
                "a {{ 7*7 }} {% raw %}",
                "\u202Egnp.exe \u0000<script>",
            })
    void onlyOurs(String text) {
        Prose prose = Desk.usual().prose(text);
        String html = Desk.html(prose).replaceAll("\\{[a-z0-9, -]*(?:: [^}]*)?}", "");
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = Jsoup.parse("<!DOCTYPE html><html><head></head><body>" + html + "</body></html>", parser);
        assertThat(parser.getErrors()).as(html).isEmpty();
        for (Element element :
                page.getAllElements().subList(1, page.getAllElements().size())) {
            assertThat(ELEMENTS).as(html).contains(element.tagName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).as(html).contains(attribute.getKey());
            }
        }
        for (String address : addresses(page)) {
            assertThat(address).matches("(https://x\\.org|\\.\\./|\\.\\./\\.\\./media/|#).*");
        }
    }

    private static List<String> addresses(Document page) {
        return page.select("[href],[src]").stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .toList();
    }
}
