package org.filature.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.edtf.EdtfDate;
import org.filature.edtf.EdtfException;
import org.filature.link.Web;
import org.filature.model.Actor;
import org.filature.model.Citation;
import org.filature.model.Entry;
import org.filature.model.Prose;
import org.filature.model.Ref;
import org.filature.model.Source;
import org.filature.model.Tag;
import org.filature.model.Text;

/**
 * One page while it is put together: knows where it lies, numbers its references, and keeps the ids of its parts. Used
 * by one thread.
 */
final class Sheet {
    private final Edition edition;
    private final String path;
    private final String toLanguage;
    private final String toSite;
    private final References references = new References(this);
    private final Set<String> anchors = new LinkedHashSet<>();
    private final Chapters chapters;

    /**
     * @param edition the language
     * @param path of the page below the language's root
     */
    Sheet(Edition edition, String path) {
        this(edition, path, Chapters.NONE);
    }

    /** @param chapters entries that are parts of the page */
    Sheet(Edition edition, String path, Chapters chapters) {
        this.edition = edition;
        this.path = path;
        this.chapters = chapters;
        this.toLanguage = Paths.up(path);
        this.toSite = Paths.up(edition.root() + path);
    }

    Edition edition() {
        return edition;
    }

    Web web() {
        return edition.web();
    }

    String path() {
        return path;
    }

    Chapters chapters() {
        return chapters;
    }

    /** A page of chapters has none of the parts that its chapters' own pages have. */
    Set<String> anchors() {
        return chapters == Chapters.NONE ? anchors : Set.of();
    }

    /** The way to a page of the same language. */
    String href(String target) {
        return chapters.href(target, toLanguage);
    }

    /** The way to anything from the site's root. */
    String hrefFromRoot(String target) {
        return toSite + target;
    }

    /** A file of {@code media/} to open. */
    FileLink medium(String file) {
        return edition.files()
                .medium(file)
                .map(medium -> new FileLink(
                        hrefFromRoot(medium.whole().path()),
                        medium.name(),
                        medium.whole().sha256()))
                .orElse(FileLink.NONE);
    }

    /** The dossier's copy of a source, if readers may have it. */
    FileLink copy(Source source) {
        return medium(source.publishedFile(edition.web().site()));
    }

    /** A file of {@code media/} to show, if it is a picture. */
    Image image(String file) {
        return Image.of(edition.files().medium(file), toSite);
    }

    Words words(Text text) {
        return edition.words(text);
    }

    Day day(EdtfDate date) {
        return edition.day(date);
    }

    Day day(Optional<EdtfDate> date) {
        return date.map(edition::day).orElse(Day.NONE);
    }

    /** From when to when, as one date in words: "2015 to 2018", "since 2015", "until 2018". */
    Day period(Optional<EdtfDate> from, Optional<EdtfDate> to) {
        if (from.isEmpty() && to.isEmpty()) {
            return Day.NONE;
        }
        if (from.equals(to)) {
            return day(from);
        }
        String begin = from.map(EdtfDate::text).orElse("..");
        String end = to.map(EdtfDate::text).orElse("..");
        try {
            return day(EdtfDate.parse(begin + "/" + end));
        } catch (EdtfException notTwoPoints) {
            String words = Stream.of(day(from), day(to))
                    .map(Day::text)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(edition.say("period.to")));
            return new Day(words, "", true);
        }
    }

    <E extends Entry> Optional<E> find(Ref ref, Class<E> wanted) {
        return edition.find(ref, wanted);
    }

    /** A link to an entry. */
    Link link(Entry entry) {
        return link(entry, "");
    }

    /** A link to a part of an entry's page. */
    Link link(Entry entry, String fragment) {
        return edition.labelOf(entry)
                .map(label -> new Link(
                        part(href(label.path()), fragment),
                        label.kind(),
                        label.lead(),
                        label.text(),
                        label.withheld(),
                        label.discreet()))
                .orElse(Link.NONE);
    }

    private static String part(String href, String fragment) {
        return href.startsWith("#") ? href : href + fragment;
    }

    /** A link to an entry by its bare title, for places that show its status beside it. */
    Link titleLink(Entry entry) {
        Link link = link(entry);
        return new Link(link.href(), link.kind(), "", link.text(), link.withheld(), link.discreet());
    }

    /** A link to what a reference means; none if that may not be shown. */
    Link link(Ref ref, Class<? extends Entry> wanted) {
        return find(ref, wanted).map(this::link).orElse(Link.NONE);
    }

    /** Links to what references mean, without those that may not be shown. */
    List<Link> links(List<Ref> refs, Class<? extends Entry> wanted) {
        return refs.stream().map(ref -> link(ref, wanted)).filter(Link::shown).toList();
    }

    /** Links to entries. */
    List<Link> links(List<? extends Entry> entries) {
        return entries.stream().map(this::link).toList();
    }

    /** Who does or says something; somebody without a name where that may not be shown. */
    Link somebody(Ref ref) {
        Link link = link(ref, Actor.class);
        return link.shown() ? link : new Link("", "", "", edition.word("actor.unnamed"));
    }

    /** Those of whom something is said together: without one of them it would be said of the others alone. */
    List<Link> somebodies(List<Ref> refs) {
        return refs.stream().map(this::somebody).distinct().toList();
    }

    /** Links where names may also be plain words, such as those of attorneys. */
    List<Link> namesOrLinks(List<Ref> refs) {
        return refs.stream().map(this::nameOrLink).filter(Link::shown).toList();
    }

    Link nameOrLink(Ref ref) {
        Link link = link(ref, Actor.class);
        return link.shown() ? link : web().words(ref).map(this::plain).orElse(Link.NONE);
    }

    private Link plain(String name) {
        return new Link("", "", "", words(Text.of(web().site().firstLanguage(), name)));
    }

    /** A link to an address elsewhere, shown without its scheme. */
    Link outerLink(String address) {
        String href = Hrefs.outer(address);
        String shown = href.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
        return href.isEmpty() ? Link.NONE : new Link(href, "outer", "", Words.of(shown));
    }

    /** A link to an address elsewhere, shown by its host alone. */
    Link hostLink(String address) {
        Link link = outerLink(address);
        int slash = link.text().text().indexOf('/');
        return slash < 0
                ? link
                : new Link(link.href(), "outer", "", Words.of(link.text().text().substring(0, slash)));
    }

    /** Words that may be an address of the web or of a mailbox. */
    Link contact(Text text) {
        Words words = words(text);
        String plain = text.in(edition.language()).words().strip();
        if (!Hrefs.outer(plain).isEmpty()) {
            return outerLink(plain);
        }
        boolean mail = plain.matches("[^\\s@:]+@[^\\s@:]+");
        return mail ? new Link("mailto:" + plain, "outer", "", Words.of(plain)) : new Link("", "", "", words);
    }

    List<Link> tags(List<Tag> tags) {
        return tags.stream().map(this::tag).toList();
    }

    Link tag(Tag tag) {
        return new Link(href(Paths.tag(tag.id())), "tag", "", words(tag.label()));
    }

    List<Mark> marks(List<Citation> citations) {
        return references.marks(citations);
    }

    /** A part of the page; its id counts only if it shows something. */
    <T> Section<T> section(String id, List<T> items) {
        if (!items.isEmpty()) {
            anchors.add(id);
        }
        return new Section<>(id, items);
    }

    /** A part of the page that shows some model records in their order. */
    <M, T> Section<T> section(String id, List<M> records, Function<M, T> view) {
        return section(id, records.stream().map(view).toList());
    }

    /** A target inside a part of the page. */
    String anchor(String id) {
        if (!id.isEmpty()) {
            anchors.add(id);
        }
        return id;
    }

    /** The body of an entry, with its marks numbered. */
    Passage prose(Entry entry) {
        Prose prose = web().prose(entry, edition.language());
        if (prose.isEmpty()) {
            return Passage.NONE;
        }
        anchors.addAll(prose.anchors());
        List<Passage.Piece> pieces = new ArrayList<>(prose.pieces().size());
        for (Prose.Piece piece : prose.pieces()) {
            if (piece instanceof Prose.Html html) {
                pieces.add(new Passage.Piece(html.html(), List.of()));
            } else if (piece instanceof Prose.Cited cited) {
                pieces.add(new Passage.Piece("", marks(cited.sources())));
            }
        }
        return new Passage(prose.language().equals(edition.language()) ? "" : prose.language(), pieces);
    }

    /** How well an entry's page is sourced; last of all, since it must know every reference. */
    List<String> sourcing(Entry entry) {
        anchors.add(Sections.SOURCING);
        return SourcingNote.of(edition, entry, references.sources());
    }

    /** The list of references: last of all, since it must know every mark. */
    Section<Reference> references(List<Citation> whole) {
        references.list(whole);
        Section<Reference> section = section(Sections.REFERENCES, references.all());
        section.items().forEach(reference -> anchors.add(reference.id()));
        return section;
    }
}
