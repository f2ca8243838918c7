package org.filature.render;

import java.util.List;
import org.filature.view.Day;
import org.filature.view.Link;
import org.filature.view.Mark;
import org.filature.view.Messages;
import org.filature.view.Term;
import org.filature.view.Words;

/**
 * The smallest parts of pages, written here and not as macros because a page has hundreds of them: marks of kind,
 * links, dates, reference marks, statuses, headings.
 */
final class Parts {
    private final Messages messages;
    private final StringBuilder html = new StringBuilder(128);

    Parts(Messages messages) {
        this.messages = messages;
    }

    String html() {
        return html.toString();
    }

    /** Markup as it is. */
    Parts raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Text, escaped. */
    Parts text(String text) {
        html.append(Html.escape(text));
        return this;
    }

    /** The words of a key, escaped. */
    Parts say(String key) {
        return text(messages.get(key));
    }

    /** The mark of a kind, with the word for those who cannot see it. */
    void mark(String kind) {
        html.append("<span class=\"mark mark--").append(Html.escape(kind)).append("\" role=\"img\" aria-label=\"");
        html.append(Html.escape(messages.get("mark." + kind))).append("\"></span>");
    }

    /** A link with what must be said first; titles of cases and sources are cited. */
    void link(Link to) {
        bare(to);
        if (to.withheld().shown()) {
            html.append(' ');
            status(to.withheld());
        }
    }

    private void bare(Link to) {
        if (!to.lead().isEmpty()) {
            html.append("<span class=\"link__lead\">")
                    .append(Html.escape(messages.get("lead", to.lead())))
                    .append("</span> ");
        }
        if (!to.linked()) {
            words(to.text());
            return;
        }
        html.append(to.discreet() ? "<span data-nosnippet><a href=\"" : "<a href=\"")
                .append(Html.escape(to.href()))
                .append('"');
        if (to.outer() || to.discreet()) {
            html.append(to.outer() ? " rel=\"external\"" : " rel=\"nofollow\"");
        }
        lang(to.text());
        html.append(to.cited() ? "><cite>" : ">").append(Html.escape(to.text().text()));
        html.append(to.cited() ? "</cite></a>" : "</a>").append(to.discreet() ? "</span>" : "");
    }

    /** A link with the mark of its kind, which stay together. */
    void name(Link to) {
        if (to.marked()) {
            html.append("<span class=\"name\">");
            mark(to.kind());
            link(to);
            html.append("</span>");
        } else {
            link(to);
        }
    }

    /** Links one after the other. */
    void list(List<Link> links, boolean marked) {
        for (int i = 0; i < links.size(); i++) {
            if (i > 0) {
                html.append(Html.escape(messages.get("list.separator")));
            }
            if (marked) {
                name(links.get(i));
            } else {
                link(links.get(i));
            }
        }
    }

    void day(Day date) {
        String words = Html.escape(date.text());
        if (date.datetime().isEmpty()) {
            html.append(words);
        } else {
            html.append("<time datetime=\"")
                    .append(Html.escape(date.datetime()))
                    .append("\">")
                    .append(words)
                    .append("</time>");
        }
    }

    /** Reference marks; several stay together on a line. */
    void refs(List<Mark> marks) {
        boolean many = marks.size() > 1;
        html.append(many ? "<span class=\"refs\">" : "");
        String apart = "";
        for (Mark mark : marks) {
            // A thin space keeps two numbers apart where no style sheet does, and lets a narrow line end there.
            html.append(apart);
            apart = "\u2009";
            html.append("<sup class=\"ref\"><a id=\"")
                    .append(Html.escape(mark.id()))
                    .append("\" href=\"");
            html.append(Html.escape(mark.href()))
                    .append("\">")
                    .append(mark.number())
                    .append("</a></sup>");
        }
        html.append(many ? "</span>" : "");
    }

    void status(Term term) {
        html.append("<span class=\"status status--")
                .append(Html.escape(term.id()))
                .append("\">");
        words(term.words());
        html.append("</span>");
    }

    /** A section's heading that links to itself. */
    void heading(String id, String title, String count) {
        html.append("<h2 id=\"")
                .append(Html.escape(id))
                .append("\">")
                .append(Html.escape(title))
                .append(' ');
        if (!count.isEmpty()) {
            html.append("<span class=\"count\">").append(Html.escape(count)).append("</span> ");
        }
        anchor(id, title);
        html.append("</h2>");
    }

    /** What a heading links to itself with. */
    void anchor(String id, String title) {
        html.append("<a class=\"anchor\" href=\"#").append(Html.escape(id)).append("\" aria-label=\"");
        html.append(Html.escape(messages.get("section.link", title))).append("\">#</a>");
    }

    /** Words in whatever language they are in. */
    void words(Words words) {
        if (words.lang().isEmpty()) {
            html.append(Html.escape(words.text()));
        } else {
            html.append("<span");
            lang(words);
            html.append('>').append(Html.escape(words.text())).append("</span>");
        }
    }

    /** The attribute that says in what language words are, where that is not the page's. */
    void lang(Words words) {
        if (!words.lang().isEmpty()) {
            html.append(" lang=\"").append(Html.escape(words.lang())).append('"');
        }
    }
}
