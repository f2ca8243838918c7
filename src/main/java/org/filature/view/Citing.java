package org.filature.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.filature.cite.CitationStyle;
import org.filature.cite.Facts;
import org.filature.cite.Formats;
import org.filature.cite.Quotes;
import org.filature.cite.Segment.Hole;
import org.filature.model.Site;

/**
 * How the pages of one language are cited. All that they share is worked out once: only titles and addresses differ.
 */
final class Citing {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    private final Edition edition;
    private final List<Sharing.Citation> all;
    private final String quote;
    private final String months;

    Citing(Edition edition) {
        this.edition = edition;
        this.quote = edition.say("cite.quote");
        this.months = edition.say("cite.months");
        Facts facts = facts();
        List<Sharing.Citation> ways = new ArrayList<>();
        for (String id : edition.say("cite.styles").split(" ", -1)) {
            CitationStyle style = style(id);
            ways.add(new Sharing.Citation(id, style.name(), false, style.of(facts)));
        }
        ways.add(new Sharing.Citation("bib", "BibTeX", true, Formats.bibtex(facts)));
        ways.add(new Sharing.Citation("ris", "RIS", true, Formats.ris(facts)));
        this.all = List.copyOf(ways);
    }

    private Facts facts() {
        Site site = edition.web().site();
        Words author = edition.words(site.author().isEmpty() ? site.publisher() : site.author());
        String asOf = site.asOf().flatMap(date -> date.datetime()).orElse("");
        Matcher date = DATE.matcher(asOf);
        List<String> full =
                IntStream.rangeClosed(1, 12).mapToObj(edition::month).toList();
        Facts.Months names = new Facts.Months(full, List.of(months.split(" ", -1)), edition.say("cite.first-day"));
        return new Facts(
                author.text(),
                edition.words(site.title()).text(),
                date.lookingAt() ? date.group() : "",
                names,
                edition.language());
    }

    private CitationStyle style(String id) {
        return new CitationStyle(
                id,
                edition.say("cite." + id + ".name"),
                edition.say("cite." + id),
                edition.say("cite." + id + ".day"),
                edition.say("cite." + id + ".month"),
                edition.say("cite." + id + ".accessed"));
    }

    /**
     * The citations of a page.
     *
     * @param path of the page below the language's root
     * @param address the page's own; empty without a base URL
     */
    Sharing.Citations of(String title, String path, String address) {
        String line = Formats.line(title);
        Map<Hole, String> values = new EnumMap<>(Hole.class);
        values.put(Hole.TITLE, line);
        values.put(Hole.QUOTED, Quotes.within(quote, line));
        values.put(Hole.BIBTEX, Formats.bibtex(line));
        values.put(Hole.KEY, path.replaceFirst("(/index)?\\.html$", "").replaceAll("[^A-Za-z0-9]+", "-"));
        values.put(Hole.URL, address);
        return new Sharing.Citations(all, values, months);
    }
}
