package org.filature.build;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a page says, without how it looks: a line a block of text, with its element, and links as {@code words ->
 * address}. Tests compare it, so that a change of styles changes no expectation.
 */
final class Outline {
    private static final Set<String> PASSED_OVER = Set.of("script", "style", "form", "svg");

    private final StringBuilder lines = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private String block = "";

    private Outline() {}

    static String of(String html) {
        Document page = Jsoup.parse(html);
        Outline outline = new Outline();
        outline.lines.append("title: ").append(page.title()).append('\n');
        page.select("meta[name=robots]")
                .forEach(meta -> outline.lines
                        .append("robots: ")
                        .append(meta.attr("content"))
                        .append('\n'));
        Element main = page.selectFirst("main");
        outline.walk(main == null ? page.body() : main);
        outline.end();
        return outline.lines.toString();
    }

    private void walk(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                line.append(text.text());
            } else if (child instanceof Element inner && !PASSED_OVER.contains(inner.normalName())) {
                inner(inner);
            }
        }
    }

    private void inner(Element element) {
        if (element.hasClass("anchor")) {
            return;
        }
        if (element.isBlock()) {
            end();
            block = element.normalName();
            walk(element);
            end();
        } else if (element.hasAttr("href")) {
            line.append('[');
            walk(element);
            line.append(" -> ").append(element.attr("href")).append(']');
        } else if (element.normalName().equals("img")) {
            line.append("(picture: ").append(element.attr("alt")).append(')');
        } else {
            walk(element);
        }
    }

    private void end() {
        String text = line.toString().strip().replaceAll("[ \\n\\t]+", " ");
        if (!text.isEmpty()) {
            lines.append(block).append(": ").append(text).append('\n');
        }
        line.setLength(0);
    }
}
