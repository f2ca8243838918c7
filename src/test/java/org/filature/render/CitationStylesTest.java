package org.filature.render;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.filature.cite.CitationStyle;
import org.filature.cite.Cited;
import org.filature.cite.Facts;
import org.filature.cite.Segment;
import org.filature.view.Messages;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The patterns by which pages are cited, held against the styles of the Citation Style Language: whatever is known of a
 * site, a page is cited as citeproc would.
 */
class CitationStylesTest {
    private static final String AUTHOR = "Harbour Desk and Friends";
    private static final String SITE = "The Thread";
    private static final String TITLE = "The Harbour Contract Is Signed";
    private static final String URL = "https://example.org/x_y.html";
    /** Where nobody would write as citeproc does: a word too many or too few, and dates in the order of English. */
    private static final Map<String, String> MENDED = Map.of(
            "Retrieved https", "https",
            "Consulté https", "https",
            "Consulté 26", "Consulté le 26",
            "(2024, septembre 17)", "(2024, 17 septembre)",
            "(2025, mai 30)", "(2025, 30 mai)");

    private record Style(String language, String id, String csl, boolean isNote) {}

    private static final List<Style> STYLES = List.of(
            new Style("en", "apa", "apa", false),
            new Style("en", "chicago", "chicago-notes-bibliography", true),
            new Style("en", "mla", "modern-language-association", false),
            new Style("en", "bluebook", "bluebook-law-review", true),
            new Style("en", "iso690", "iso690-author-date-en", false),
            new Style("fr", "apa", "apa", false),
            new Style("fr", "chicago", "chicago-notes-bibliography", true),
            new Style("fr", "mla", "modern-language-association", false),
            new Style("fr", "iso690", "iso690-author-date-fr", false));

    @TestFactory
    Stream<DynamicTest> pagesAreCitedAsTheStyleWantsIt() {
        return STYLES.stream()
                .map(style -> DynamicTest.dynamicTest(style.language + " " + style.id, () -> holds(style)));
    }

    private static void holds(Style style) throws IOException {
        Messages messages = MessageFiles.read(TemplateFiles.in(Path.of("none"), "none"), style.language);
        CitationStyle ours = new CitationStyle(
                style.id,
                "",
                messages.get("cite." + style.id),
                messages.get("cite." + style.id + ".day"),
                messages.get("cite." + style.id + ".month"),
                messages.get("cite." + style.id + ".accessed"));
        for (String author : List.of(AUTHOR, "")) {
            for (String date : List.of("2024-09-17", "2024-09", "2024", "2025-05-30", "")) {
                for (String url : List.of(URL, "")) {
                    for (boolean isRead : url.isEmpty() ? new boolean[] {false} : new boolean[] {true, false}) {
                        String cited = text(ours, messages, author, date, url, isRead);
                        assertThat(plain(cited))
                                .as("%s, %s, %s, read %s", author, date, url, isRead)
                                .isEqualTo(plain(oracle(style, author, date, url, isRead)));
                    }
                }
            }
        }
    }

    private static String text(
            CitationStyle style, Messages messages, String author, String date, String url, boolean isRead) {
        List<String> full = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> messages.get("date.month." + month).replaceFirst("\\s*\\|.*", ""))
                .toList();
        List<String> cut = List.of(messages.get("cite.months").split(" "));
        Facts facts = new Facts(author, SITE, date, new Facts.Months(full, cut, "1"), messages.language());
        Map<String, String> today =
                isRead ? Map.of("y", "2026", "d", "26", "m", full.get(10), "b", cut.get(10)) : Map.of();
        List<Segment> segments = style.of(facts);
        return Cited.text(segments, Cited.title(TITLE), url, today);
    }

    private static String oracle(Style style, String author, String date, String url, boolean isRead)
            throws IOException {
        CSLItemDataBuilder item = new CSLItemDataBuilder()
                .id("a")
                .type(CSLType.WEBPAGE)
                .title(TITLE)
                .containerTitle(SITE);
        if (!author.isEmpty()) {
            item.author(new CSLNameBuilder().literal(author).build());
        }
        if (!date.isEmpty()) {
            item.issued(day(date));
        }
        if (!url.isEmpty()) {
            item.URL(url);
        }
        if (isRead) {
            item.accessed(day("2026-11-26"));
        }
        CSL csl = new CSL(
                new ListItemDataProvider(item.build()), style.csl, style.language.equals("fr") ? "fr-FR" : "en-US");
        csl.setOutputFormat("html");
        csl.registerCitationItems("a");
        String cited = style.isNote
                ? csl.makeCitation("a").get(0).getText()
                : csl.makeBibliography().getEntries()[0];
        String text = Jsoup.parse(cited).text();
        for (Map.Entry<String, String> mended : MENDED.entrySet()) {
            text = text.replace(mended.getKey(), mended.getValue());
        }
        return text;
    }

    private static CSLDate day(String date) {
        int[] parts =
                Arrays.stream(date.split("-", -1)).mapToInt(Integer::parseInt).toArray();
        return new CSLDateBuilder().dateParts(parts).build();
    }

    /** Spaces are the typesetter's. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }
}
