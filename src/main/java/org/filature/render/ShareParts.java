package org.filature.render;

import java.util.Map;
import org.filature.card.CardPainter;
import org.filature.cite.Segment;
import org.filature.cite.Segment.Begin;
import org.filature.cite.Segment.End;
import org.filature.cite.Segment.Gap;
import org.filature.cite.Segment.Hole;
import org.filature.cite.Segment.Span;
import org.filature.cite.Segment.Today;
import org.filature.cite.Segment.Words;
import org.filature.view.Frame;
import org.filature.view.Sharing;
import org.filature.view.Sharing.Citation;
import org.filature.view.Sharing.Citations;

/** What every page has for others: metadata for cards, ways to cite it, the snippet to embed it. */
final class ShareParts {
    private static final String FULL_STOPS = ".?!…";
    /** What may stand between the end of a title and a full stop that it makes needless. */
    private static final String CLOSERS = "”»’\u00a0\u202f";

    private final Parts parts;

    ShareParts(Parts parts) {
        this.parts = parts;
    }

    /** Open Graph, which X and all others read; the kind of card is X's own word. */
    void metadata(Frame page) {
        Sharing sharing = page.sharing();
        if (!sharing.shown()) {
            return;
        }
        property("og:type", sharing.type());
        property("og:site_name", page.site().title().text());
        property("og:title", sharing.title());
        property("og:description", page.description());
        property("og:url", sharing.address());
        property("og:locale", sharing.locale());
        sharing.otherLocales().forEach(locale -> property("og:locale:alternate", locale));
        if (sharing.picture().shown()) {
            property("og:image", sharing.picture().href());
            property("og:image:type", "image/png");
            property("og:image:width", String.valueOf(CardPainter.WIDTH));
            property("og:image:height", String.valueOf(CardPainter.HEIGHT));
            property("og:image:alt", sharing.picture().alt());
            parts.raw("<meta name=\"twitter:card\" content=\"summary_large_image\">\n");
        }
    }

    /** What the page is in the words of schema.org, for search engines and the like. */
    void linkedData(Frame page) {
        if (!page.linkedData().isEmpty()) {
            parts.raw("<script type=\"application/ld+json\">")
                    .raw(JsonFilter.json(page.linkedData()))
                    .raw("</script>\n");
        }
    }

    private void property(String name, String content) {
        if (!content.isEmpty()) {
            parts.raw("<meta property=\"")
                    .raw(name)
                    .raw("\" content=\"")
                    .text(content)
                    .raw("\">\n  ");
        }
    }

    /** The end of a page: how to cite it, and how to show it elsewhere. */
    void sharing(Frame page) {
        Citations citations = page.sharing().citations();
        if (citations.all().isEmpty()) {
            return;
        }
        parts.raw("  <aside class=\"share\" aria-label=\"")
                .say("share.label")
                .raw("\" data-copy=\"")
                .say("share.copy");
        parts.raw("\" data-copied=\"")
                .say("share.copied")
                .raw("\" data-save=\"")
                .say("share.save");
        parts.raw("\" data-months=\"").text(citations.months()).raw("\">\n");
        parts.raw("    <details class=\"cite\">\n      <summary>")
                .say("cite.title")
                .raw("</summary>\n");
        parts.raw("      <p class=\"cite__pick\" hidden><label>")
                .say("cite.style")
                .raw(" </label></p>\n");
        parts.raw("      <dl>\n");
        citations.all().forEach(way -> way(way, citations.values()));
        parts.raw("      </dl>\n    </details>\n");
        embed(page.sharing().embed());
        parts.raw("    <p class=\"cite__print\">").say("cite.as").raw(" ");
        segments(citations.all().get(0), citations.values());
        parts.raw("</p>\n  </aside>\n");
    }

    private void way(Citation way, Map<Hole, String> values) {
        parts.raw("        <div data-cite=\"")
                .text(way.id())
                .raw("\"><dt>")
                .text(way.name())
                .raw("</dt><dd>");
        parts.raw(way.data() ? "<pre>" : "<p>");
        segments(way, values);
        parts.raw(way.data() ? "</pre></dd></div>\n" : "</p></dd></div>\n");
    }

    private void segments(Citation way, Map<Hole, String> values) {
        String address = values.getOrDefault(Hole.URL, "");
        boolean isEnded = false;
        for (Segment segment : way.segments()) {
            if (segment instanceof Words words) {
                parts.text(isEnded && !way.data() ? withoutStop(words.text()) : words.text());
                isEnded = false;
            } else if (segment instanceof Gap gap) {
                String value = values.getOrDefault(gap.hole(), "");
                isEnded = !value.isEmpty() && FULL_STOPS.indexOf(value.charAt(value.length() - 1)) >= 0;
                gap(gap.hole(), value);
            } else if (segment instanceof Today today) {
                parts.raw("<span data-today=\"").text(today.pattern()).raw("\"></span>");
            } else if (segment instanceof Begin begin) {
                begin(begin.span(), address);
            } else if (segment instanceof End end) {
                end(end.span(), address);
            }
        }
    }

    /**
     * The reader's browser knows the page's address and the day; until it has said them, the citation reads without.
     */
    private void begin(Span span, String address) {
        switch (span) {
            case ITALIC -> parts.raw("<i>");
            case URL -> parts.raw(address.isEmpty() ? "<span hidden>" : "");
            case TODAY -> parts.raw("<span hidden>");
        }
    }

    private void end(Span span, String address) {
        switch (span) {
            case ITALIC -> parts.raw("</i>");
            case URL -> parts.raw(address.isEmpty() ? "</span>" : "");
            case TODAY -> parts.raw("</span>");
        }
    }

    private void gap(Hole hole, String value) {
        if (hole == Hole.URL && value.isEmpty()) {
            parts.raw("<span data-here></span>");
        } else {
            parts.text(value);
        }
    }

    /** "Who pays?." has a stop too many. */
    private static String withoutStop(String words) {
        int at = 0;
        while (at < words.length() && CLOSERS.indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        return at < words.length() && words.charAt(at) == '.'
                ? words.substring(0, at) + words.substring(at + 1)
                : words;
    }

    /** A relative address would lead nowhere in another site: without a base, the reader's browser makes it whole. */
    private void embed(Sharing.Embed embed) {
        if (!embed.shown()) {
            return;
        }
        boolean isWhole = embed.href().contains("://");
        parts.raw("    <details class=\"embed\"").raw(isWhole ? "" : " hidden").raw(">\n      <summary>");
        parts.say("embed.title").raw("</summary>\n      <p>").say("embed.hint").raw("</p>\n      <pre data-embed=\"");
        parts.text(embed.href()).raw("\">");
        parts.text("<iframe src=\"" + Html.escape(embed.href()) + "\" title=\"" + Html.escape(embed.title())
                + "\" width=\"100%\" height=\"480\" loading=\"lazy\" style=\"border:0\"></iframe>");
        parts.raw("</pre>\n    </details>\n");
    }
}
