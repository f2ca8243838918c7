package org.filature.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.filature.cite.Segment.Begin;
import org.filature.cite.Segment.End;
import org.filature.cite.Segment.Gap;
import org.filature.cite.Segment.Hole;
import org.filature.cite.Segment.Span;
import org.filature.cite.Segment.Today;
import org.filature.cite.Segment.Words;

/** How programs that keep references are told of a page: BibTeX and RIS. */
public final class Formats {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String BIBTEX_FIELD = ",\n  ";

    private Formats() {}

    /** BibTeX. {@code misc} is what every program knows; those that know more read {@code url} and {@code urldate}. */
    public static List<Segment> bibtex(Facts facts) {
        // Quotation marks around braces: programs leave what is in braces as it is, capitals and all.
        StringBuilder tail = new StringBuilder("}\"");
        field(tail, "howpublished", "{" + bibtex(facts.site()) + "}");
        if (!facts.date().isEmpty()) {
            field(tail, "year", "{" + facts.year() + "}");
        }
        if (facts.date().length() >= 7) {
            field(tail, "month", MONTHS.get(Integer.parseInt(facts.date().substring(5, 7)) - 1));
        }
        String author = facts.author().isEmpty() ? "" : "author = \"{" + bibtex(facts.author()) + "}\"" + BIBTEX_FIELD;
        return List.of(
                new Words("@misc{"),
                new Gap(Hole.KEY),
                new Words(BIBTEX_FIELD + author + "title = \"{"),
                new Gap(Hole.BIBTEX),
                new Words(tail.toString()),
                new Begin(Span.URL),
                new Words(BIBTEX_FIELD + "url = {"),
                new Gap(Hole.URL),
                new Words("}"),
                new End(Span.URL),
                new Begin(Span.TODAY),
                new Words(BIBTEX_FIELD + "urldate = {"),
                new Today("{iso}"),
                new Words("}"),
                new End(Span.TODAY),
                new Words("\n}"));
    }

    private static void field(StringBuilder text, String name, String value) {
        text.append(BIBTEX_FIELD).append(name).append(" = ").append(value);
    }

    /** A value as TeX reads it. Letters with accents stay as they are: every TeX of this century reads UTF-8. */
    public static String bibtex(String words) {
        StringBuilder tex = new StringBuilder(words.length() + 8);
        String line = line(words);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '\\' -> tex.append("\\textbackslash{}");
                case '{' -> tex.append("\\textbraceleft{}");
                case '}' -> tex.append("\\textbraceright{}");
                case '~' -> tex.append("\\textasciitilde{}");
                case '^' -> tex.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_' -> tex.append('\\').append(c);
                case '"' -> tex.append("\\textquotedbl{}");
                default -> tex.append(c);
            }
        }
        return tex.toString();
    }

    /** RIS: a tag and a value a line. */
    public static List<Segment> ris(Facts facts) {
        List<Segment> lines = new ArrayList<>();
        String author = facts.author().isEmpty() ? "" : "AU  - " + line(facts.author()) + "\n";
        lines.add(new Words("TY  - ELEC\n" + author + "TI  - "));
        lines.add(new Gap(Hole.TITLE));
        StringBuilder tail =
                new StringBuilder("\nT2  - ").append(line(facts.site())).append('\n');
        if (!facts.date().isEmpty()) {
            String[] parts = (facts.date() + "--").split("-", -1);
            tail.append("PY  - ").append(parts[0]).append("\nDA  - ");
            tail.append(parts[0])
                    .append('/')
                    .append(parts[1])
                    .append('/')
                    .append(parts[2])
                    .append("/\n");
        }
        tail.append("LA  - ").append(facts.language().toLowerCase(Locale.ROOT)).append('\n');
        lines.add(new Words(tail.toString()));
        lines.add(new Begin(Span.URL));
        lines.add(new Words("UR  - "));
        lines.add(new Gap(Hole.URL));
        lines.add(new Words("\n"));
        lines.add(new End(Span.URL));
        lines.add(new Begin(Span.TODAY));
        lines.add(new Words("Y2  - "));
        lines.add(new Today("{ris}"));
        lines.add(new Words("\n"));
        lines.add(new End(Span.TODAY));
        lines.add(new Words("ER  - "));
        return List.copyOf(lines);
    }

    /** Words in one line: in RIS a line break would begin another field. */
    public static String line(String words) {
        return words.replaceAll("[\\s\\u2028\\u2029\\x85]+", " ").strip();
    }
}
