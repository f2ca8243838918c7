package org.filature.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.filature.link.Web;
import org.filature.model.Actor;
import org.filature.model.Alias;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Lawsuit;
import org.filature.model.Prose;
import org.filature.model.Source;
import org.filature.search.Wordbook;

/**
 * Makes what search looks through: a row for every page that search engines may show too. Titles, names and summaries
 * are whole; of longer texts there are the words alone.
 */
final class SearchIndex {
    /** About how many bytes the file may take when compressed, before words of texts are left out. */
    private static final double BUDGET = 270_000;

    /** About how many bytes a character of a title or summary takes when compressed. */
    private static final double CHARACTER = 0.36;

    /** How many words of each text are kept, however large the dossier. */
    private static final int LEAST = 10;

    private static final int MOST_WEIGHT = 9;

    private final Frames frames;
    private final Edition edition;
    private final Web web;
    private final Desk desk;
    private final SearchTexts texts;
    private final SearchColumns rows = new SearchColumns();
    private final Wordbook words = new Wordbook();

    private SearchIndex(Frames frames) {
        this.frames = frames;
        this.edition = frames.edition();
        this.web = edition.web();
        this.desk = Desk.at(new Sheet(edition, Paths.SEARCH));
        this.texts = new SearchTexts(desk.sheet());
    }

    static SearchIndexView of(Frames frames) {
        return new SearchIndex(frames).make();
    }

    private SearchIndexView make() {
        home();
        web.entries().filter(SearchIndex::isListed).forEach(this::entry);
        frames.lists(desk.sheet()).forEach(this::list);
        web.tags().forEach((id, tag) -> {
            if (web.tagged().getOrDefault(id, List.of()).stream().anyMatch(SearchIndex::isListed)) {
                list(desk.sheet().tag(tag));
            }
        });
        web.kinds().forEach((kind, events) -> {
            if (events.stream().anyMatch(SearchIndex::isListed)) {
                Words title = edition.term("kind", kind).words();
                list(new Link(Paths.kind(kind), "kind", "", title));
            }
        });
        Wordbook.Packed packed = words.pack(BUDGET - rows.length() * CHARACTER, LEAST);
        rows.put("vocabulary", packed.vocabulary());
        rows.put("words", String.join("\n", packed.texts()));
        return rows.script();
    }

    static boolean isListed(Entry entry) {
        return !entry.head().visibility().noindex();
    }

    private void home() {
        Words summary = edition.words(web.site().description());
        Link link = new Link(Paths.HOME, "page", "", edition.words(web.site().title()));
        row(bare(link, summary, List.of()), List.of(), 1);
        words.add(
                List.of(link.text().text(), summary.text()),
                List.of(),
                web.home().map(this::html).orElse(List.of()));
    }

    private void list(Link link) {
        List<Words> meta = switch (link.kind()) {
            case "tag", "kind" -> List.of(edition.word(link.kind() + ".kind"));
            default -> List.of();
        };
        Link named = new Link(link.href(), "list", "", link.text());
        row(bare(named, Words.NONE, meta), List.of(), 1);
        words.add(List.of(), List.of(), List.of());
    }

    private static EntryLine bare(Link link, Words summary, List<Words> meta) {
        return new EntryLine(link, Words.NONE, Day.NONE, Words.NONE, Term.NONE, Day.NONE, 1, summary, meta, List.of());
    }

    private void entry(Entry entry) {
        EntryLine line = desk.lines().of(entry);
        List<String> names = names(entry);
        row(line, names, weight(entry));
        List<String> known = new ArrayList<>(names);
        known.add(line.link().text().text());
        known.add(line.summary().text());
        known.add(line.by().text());
        line.meta().forEach(words -> known.add(words.text()));
        words.add(known, texts.of(entry), html(entry));
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

    private void row(EntryLine line, List<String> names, int weight) {
        Link link = line.link();
        boolean isClaim = link.kind().equals("claim");
        String lead = isClaim
                ? ""
                : line.lead().shown() ? line.lead().text() : line.date().text();
        rows.cell("kind", link.kind());
        rows.cell("path", link.href());
        rows.cell("lead", lead);
        rows.cell("status", statuses(line));
        rows.cell("by", line.by().text());
        rows.cell("title", link.text().text());
        rows.cell("names", names);
        rows.cell("summary", line.summary().text());
        rows.cell("meta", line.meta().stream().map(Words::text).toList());
        rows.cell("langs", langs(link.text().lang(), line.summary().lang()));
        rows.cell("weight", weight == 0 ? "" : String.valueOf(weight));
        rows.end();
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
