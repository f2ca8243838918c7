package org.filature.proof;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a picture shows can be read: its name, what it tells, and all of it as a table or a list. */
class PicturesIT {
    /** Smaller ones are signs in a text. */
    private static final double PICTURE = 80;

    private static final String NAMED = "[aria-label], [aria-labelledby], :has(> title)";

    private final Findings findings = new Findings();

    @Test
    void everyDrawingHasATextEqual() {
        DemoSite.get().pages().forEach((path, page) -> page.select("svg").forEach(svg -> check(path, page, svg)));

        findings.mustBeNone();
    }

    private void check(String path, Document page, Element svg) {
        boolean within = Optional.ofNullable(svg.parent())
                .map(parent -> parent.closest("svg"))
                .isPresent();
        if (within || svg.closest("[aria-hidden=true]") != null) {
            return;
        }
        String start = svg.shallowClone().outerHtml();
        if (!svg.is(NAMED)) {
            findings.add(path, "picture-name", start, "is neither aria-hidden nor named: begin it with a <title>");
        }
        if (isPicture(svg)) {
            Element figure = svg.closest("figure");
            if (figure == null || figure.select("figcaption").isEmpty()) {
                findings.add(path, "picture-caption", start, "stands in no <figure> with a <figcaption>");
            }
            boolean told = !page.select("main table, main ul, main ol, main dl").isEmpty();
            boolean linked = figure != null && !figure.select("figcaption a").isEmpty();
            if (!told && !linked) {
                findings.add(
                        path, "picture-table", start, "has no table or list on its page, nor a link to one below it");
            }
        }
    }

    private static boolean isPicture(Element svg) {
        String[] box = svg.attr("viewBox").trim().split("[\\s,]+", -1);
        return box.length == 4 && Double.parseDouble(box[2]) >= PICTURE;
    }
}
