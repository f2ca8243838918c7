package org.filature.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.filature.cite.Segment.Hole;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    private static final Facts.Months MONTHS =
            new Facts.Months(List.of("January", "February", "March", "April", "May", "June"), List.of(), "1");
    private static final String URL = "https://example.org/a_b%20c.html?x=1&y=~2#z";

    private static Facts facts(String author, String date) {
        return new Facts(author, "Who & whom {a dossier}", date, MONTHS, "en");
    }

    private static Map<Hole, String> page(String title) {
        Map<Hole, String> values = new EnumMap<>(Hole.class);
        values.put(Hole.TITLE, Formats.line(title));
        values.put(Hole.BIBTEX, Formats.bibtex(title));
        values.put(Hole.KEY, "events-round");
        return values;
    }

    private static BibTeXEntry bibtex(String title, Facts facts) throws ParseException {
        String text = Cited.text(Formats.bibtex(facts), page(title), URL, Map.of("iso", "2026-11-26"));
        BibTeXDatabase database = new BibTeXParser().parseFully(new StringReader(text));
        assertThat(database.getEntries()).hasSize(1);
        return Objects.requireNonNull(database.getEntries().get(new Key("events-round")));
    }

    private static String read(BibTeXEntry entry, String field) throws ParseException {
        return new LaTeXPrinter()
                .print(new LaTeXParser().parse(entry.getField(new Key(field)).toUserString()))
                .replaceAll("[{}]", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100 % & 5 $ #1 a_b",
                "L’été à Łódź : “quoted” «dit»",
                "two\nlines\r\n\tand a tab",
                "naïve @misc{x, y = z}"
            })
    void titlesComeBackFromBibtex(String title) throws ParseException {
        BibTeXEntry entry = bibtex(title, facts("Desk, Inc. & Sons", "2026-06"));

        assertThat(read(entry, "title")).isEqualTo(Formats.line(title).replaceAll("[{}]", ""));
        assertThat(read(entry, "author")).isEqualTo("Desk, Inc. & Sons");
        assertThat(entry.getField(new Key("url")).toUserString()).isEqualTo(URL);
        assertThat(entry.getField(new Key("year")).toUserString()).isEqualTo("2026");
        assertThat(entry.getField(new Key("urldate")).toUserString()).isEqualTo("2026-11-26");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "a } b { c", "\\", "\\}", "\"", "~^", "}}, evil = {{x"})
    void noTitleEndsItsFieldBeforeTime(String title) throws ParseException {
        BibTeXEntry entry = bibtex(title, facts("", ""));

        assertThat(entry.getFields())
                .containsOnlyKeys(new Key("title"), new Key("howpublished"), new Key("url"), new Key("urldate"));
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(Cited.text(Formats.bibtex(facts("", "")), page("T"), "", Map.of()))
                .isEqualTo("""
                        @misc{events-round,
                          title = "{T}",
                          howpublished = {Who \\& whom \\textbraceleft{}a dossier\\textbraceright{}}
                        }""");
        assertThat(Cited.text(Formats.ris(facts("", "")), page("T"), "", Map.of()))
                .isEqualTo("TY  - ELEC\nTI  - T\nT2  - Who & whom {a dossier}\nLA  - en\nER  - ");
    }

    @Test
    void aLineBreakBeginsNoFieldOfRis() {
        String ris = Cited.text(
                Formats.ris(facts("A\nTY  - BOOK", "2026-06")),
                page("T\r\nER  - \u2028UR  - evil"),
                URL,
                Map.of("ris", "2026/11/26/"));

        assertThat(ris.lines())
                .containsExactly(
                        "TY  - ELEC",
                        "AU  - A TY - BOOK",
                        "TI  - T ER - UR - evil",
                        "T2  - Who & whom {a dossier}",
                        "PY  - 2026",
                        "DA  - 2026/06//",
                        "LA  - en",
                        "UR  - " + URL,
                        "Y2  - 2026/11/26/",
                        "ER  - ");
    }

    @Test
    void quotationMarksWithinQuotationMarksAreOthers() {
        assertThat(Quotes.within("“", "The “Piper” and “all”")).isEqualTo("The ‘Piper’ and ‘all’");
        assertThat(Quotes.within("«", "Le «\u00a0joueur\u00a0» et «\u202ftous\u202f»"))
                .isEqualTo("Le “joueur” et “tous”");
        assertThat(Quotes.within("„", "Der „Pfeifer“")).isEqualTo("Der „Pfeifer“");
    }
}
