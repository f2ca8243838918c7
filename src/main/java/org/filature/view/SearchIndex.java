package org.filature.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.filature.link.Web;
import org.filature.model.Actor;
import org.filature.model.Alias;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Lawsuit;
import org.filature.model.Prose;
import org.filature.model.Source;
import org.filature.search.FairShare;
import org.filature.search.Wordbook;

/**
 * Makes what search looks through: a row for every page that search engines may show too. Titles, names and summaries
 * are whole, and of longer texts there are the words alone; in a large dossier each has the same share of what a reader
 * can be asked to load.
 */
final class SearchIndex {
    /** About how many bytes the file may take when compressed; what is below is measured on texts as languages have. */
    private static final double BUDGET = 275_000;

    /** About how many bytes a character takes when compressed. */
    private static final double CHARACTER = 0.41;

    private static final double CHARACTER_OF_SUMMARY = 0.4;
    private static final double CHARACTER_OF_TEXT = 0.25;

    /** What part of what titles and names leave is for the words of texts, where these want as much. */
    private static final double SHARE_OF_TEXTS = 0.5;

    /** What is kept of each summary and text, however large the dossier: characters, words. */
    private static final int LEAST_OF_SUMMARY = 40;

    private static final int LEAST_OF_TEXT = 3;
    private static final String CUT = "…";

    private static final int MOST_WEIGHT = 9;

    /** A row before it is known how much of its text there is room for. */
    private record Row(
            EntryLine line,
            String sort,
            List<String> names,
            int weight,
            Supplier<List<String>> texts,
            List<String> html) {
        int chars() {
            return line.link().href().length()
                    + line.link().text().text().length()
                    + line.by().text().length()
                    + names.stream().mapToInt(String::length).sum();
        }

        int charsOfSummary() {
            return line.summary().text().length();
        }

        long charsOfText() {
            return html.stream().mapToLong(String::length).sum();
        }
    }

    private final Frames frames;
    private final Edition edition;
    private final Web web;
    private final Desk desk;
    private final SearchTexts texts;
    private final SearchSorts sorts;
    private final List<Row> rows = new ArrayList<>();
    private final SearchColumns columns = new SearchColumns();
    private final Wordbook words = new Wordbook();

    private SearchIndex(Frames frames) {
        this.frames = frames;
        this.edition = frames.edition();
        this.web = edition.web();
        this.desk = Desk.at(new Sheet(edition, Paths.SEARCH));
        this.texts = new SearchTexts(desk.sheet());
        this.sorts = new SearchSorts(edition);
    }

    static SearchIndexView of(Frames frames) {
        return new SearchIndex(frames).make();
    }

    private SearchIndexView make() {
        home();
        web.entries().filter(Entry::isListed).forEach(this::entry);
        frames.lists(desk.sheet()).forEach(link -> list(link, sorts.ofList(link.href())));
        web.tags().values().stream()
                .filter(tag -> areListed(web.tagged().getOrDefault(tag.id(), List.of())))
                .forEach(tag -> list(desk.sheet().tag(tag), ""));
        web.kinds().forEach((kind, events) -> {
            if (areListed(events)) {
                Words title = edition.term("kind", kind).words();
                list(new Link(Paths.kind(kind), "kind", "", title), sorts.ofKind(kind));
            }
        });
        fit();
        return columns.script();
    }

    static boolean areListed(List<? extends Entry> entries) {
        return entries.stream().anyMatch(Entry::isListed);
    }

    /** Writes the rows, and as much of their summaries and texts as there is room for. */
    private void fit() {
        int sorted =
                rows.stream().map(Row::sort).distinct().mapToInt(String::length).sum();
        double left = BUDGET - (rows.stream().mapToInt(Row::chars).sum() + sorted) * CHARACTER;
        double wanted = rows.stream().mapToLong(Row::charsOfText).sum() * CHARACTER_OF_TEXT;
        double summaries = left - Math.min(wanted, left * SHARE_OF_TEXTS);
        int[] lengths = rows.stream().mapToInt(Row::charsOfSummary).toArray();
        int most = Math.max(LEAST_OF_SUMMARY, FairShare.of(lengths, summaries / CHARACTER_OF_SUMMARY));
        double spent = 0;
        for (Row row : rows) {
            String summary = cut(row.line.summary().text(), most);
            spent += summary.length() * CHARACTER_OF_SUMMARY;
            write(row, summary);
        }
        Wordbook.Packed packed = words.pack(left - spent, LEAST_OF_TEXT);
        columns.put("sorts", String.join("\n", sorts.all()));
        columns.put("vocabulary", packed.vocabulary());
        columns.put("words", String.join("\n", packed.texts()));
    }

    private static String cut(String summary, int most) {
        if (summary.length() <= most) {
            return summary;
        }
        int space = summary.lastIndexOf(' ', most - 1);
        return space <= 0 ? "" : summary.substring(0, space) + CUT;
    }

    private void home() {
        Words summary = edition.words(web.site().description());
        Link link = new Link(Paths.HOME, "page", "", edition.words(web.site().title()));
        List<String> html = web.home().map(this::html).orElse(List.of());
        rows.add(new Row(bare(link, summary, List.of()), "", List.of(), 1, List::of, html));
    }

    private void list(Link link, String sort) {
        List<Words> meta = switch (link.kind()) {
            case "tag", "kind" -> List.of(edition.word(link.kind() + ".kind"));
            default -> List.of();
        };
        Link named = new Link(link.href(), "list", "", link.text());
        rows.add(new Row(bare(named, Words.NONE, meta), sort, List.of(), 1, List::of, List.of()));
    }

    private static EntryLine bare(Link link, Words summary, List<Words> meta) {
        return new EntryLine(
                link, Words.NONE, Day.NONE, Words.NONE, Term.NONE, Day.NONE, 1, summary, meta, List.of(), List.of());
    }

    private void entry(Entry entry) {
        EntryLine line = desk.lines().of(entry);
        String sort = sorts.of(entry, line.link().kind());
        rows.add(new Row(line, sort, names(entry), weight(entry), () -> texts.of(entry), html(entry)));
    }

    private List<String> html(Entry entry) {
        return web.prose(entry, edition.language()).pieces().stream()
                .flatMap(piece -> piece instanceof Prose.Html html ? Stream.of(html.html()) : Stream.empty())
                .toList();
    }

    /** What an entry is called besides its title, in whatever language. */
    private List<String> names(Entry entry) {
        List<String> names = new ArrayList<>(entry.label().byLanguage().values());
        if (entry instanceof Actor actor) {
            actor.aliases().stream().map(Alias::name).forEach(names::add);
            names.addAll(actor.formerNames());
        } else if (entry instanceof Lawsuit lawsuit) {
            names.addAll(lawsuit.title().byLanguage().values());
            names.add(lawsuit.docketNumber());
        } else if (entry instanceof Source source) {
            names.addAll(source.authors());
        } else {
            return List.of();
        }
        names.removeIf(name ->
                name.isEmpty() || name.equals(edition.words(entry.label()).text()));
        return names.stream().distinct().toList();
    }

    /** What decides between pages that fit as well. */
    private int weight(Entry entry) {
        if (entry instanceof Event event) {
            return (event.importance() - 1) * 2;
        }
        if (entry instanceof Actor actor) {
            return Math.min(MOST_WEIGHT, Integer.SIZE - Integer.numberOfLeadingZeros(web.weight(actor)));
        }
        return entry instanceof Source ? 0 : 2;
    }

    private void write(Row row, String summary) {
        EntryLine line = row.line;
        Link link = line.link();
        List<String> meta = Stream.concat(line.meta().stream(), Stream.of(line.stateNote()))
                .filter(Words::shown)
                .map(Words::text)
                .toList();
        columns.cell("kind", link.kind());
        columns.cell("sort", sorts.number(row.sort));
        columns.cell("path", link.href());
        columns.cell("lead", lead(line));
        columns.cell("status", statuses(line));
        columns.cell("by", line.by().text());
        columns.cell("title", title(line));
        columns.cell("names", row.names);
        columns.cell("summary", summary);
        columns.cell("meta", meta);
        columns.cell("langs", langs(link.text().lang(), line.summary().lang()));
        columns.cell("weight", row.weight == 0 ? "" : String.valueOf(row.weight));
        columns.end();
        List<String> known = new ArrayList<>(row.names);
        known.addAll(List.of(link.text().text(), line.by().text(), summary));
        known.addAll(meta);
        List<String> plain = new ArrayList<>(row.texts.get());
        plain.add(line.summary().text());
        words.add(known, plain, row.html);
    }

    /** The title; one that is not established never stands there without the word that says so. */
    private static List<String> title(EntryLine line) {
        String title = line.link().text().text();
        boolean isGuarded = List.of("claim", "event").contains(line.link().kind())
                && line.status().shown();
        return isGuarded ? List.of(line.status().words().text(), title) : List.of(title);
    }

    /** What stands first, but for a claim's status. */
    private static String lead(EntryLine line) {
        if (line.link().kind().equals("claim")) {
            return "";
        }
        return line.lead().shown() ? line.lead().text() : line.date().text();
    }

    /** Where it stands, and whether it is published, each with the id of its looks. */
    private static List<String> statuses(EntryLine line) {
        return Stream.of(line.status(), line.link().withheld())
                .filter(Term::shown)
                .flatMap(term -> Stream.of(term.id(), term.words().text()))
                .toList();
    }

    private static List<String> langs(String title, String summary) {
        return title.isEmpty() && summary.isEmpty() ? List.of() : List.of(title, summary);
    }
}
