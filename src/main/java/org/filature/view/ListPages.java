package org.filature.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filature.link.Web;
import org.filature.model.Actor;
import org.filature.model.ActorType;
import org.filature.model.Claim;
import org.filature.model.ClaimStatus;
import org.filature.model.Entry;
import org.filature.model.EntryType;
import org.filature.model.Event;
import org.filature.model.Source;
import org.filature.model.Tag;

/** Builds the lists of actors, claims and sources, of what carries a tag, and of events of a kind. */
final class ListPages {
    private final Desk desk;
    private final Edition edition;
    private final Web web;

    private ListPages(Desk desk) {
        this.desk = desk;
        this.edition = desk.edition();
        this.web = edition.web();
    }

    static ListView actors(Desk desk) {
        return new ListPages(desk).actors(true);
    }

    /** Those whom search engines are asked not to show. */
    static ListView unlisted(Desk desk) {
        return new ListPages(desk).actors(false);
    }

    static ListView claims(Desk desk) {
        return new ListPages(desk).claims();
    }

    static ListView sources(Desk desk) {
        return new ListPages(desk).sources();
    }

    static ListView tag(Desk desk, Tag tag, List<Entry> entries) {
        return new ListPages(desk).tag(tag, entries);
    }

    static ListView kind(Desk desk, String kind, List<Event> events) {
        return new ListPages(desk).kind(kind, events);
    }

    private ListView actors(boolean listed) {
        record Sorted(String key, Actor actor) {}
        Tally types = new Tally("type");
        List<ListView.Item> people = new ArrayList<>();
        List<ListView.Item> organizations = new ArrayList<>();
        web.actors().stream()
                .filter(actor -> actor.isListed() == listed)
                .map(actor -> new Sorted(SortKey.of(edition.words(actor.name()).text()), actor))
                .sorted(Comparator.comparing(Sorted::key)
                        .thenComparing(sorted -> sorted.actor().id()))
                .map(Sorted::actor)
                .forEach(actor -> {
                    Filter.Datum type = types.datum(edition.term("actor.type", actor.actorType()));
                    boolean person = actor.actorType() == ActorType.PERSON;
                    (person ? people : organizations).add(new ListView.Item(involved(actor), List.of(type)));
                });
        int count = people.size() + organizations.size();
        Filter filter = Filter.of(
                count,
                "actors",
                "actors",
                Tally.useful(List.of(words("filter.name"), types.inOrder(edition.word("filter.type")))));
        List<ListView.Group> groups = new ArrayList<>();
        add(groups, Sections.PEOPLE, "section.people.list", "person", people);
        add(groups, Sections.ORGANIZATIONS, "section.organizations", "organization", organizations);
        return listed
                ? view("actors.title", count, filter, groups)
                        .and(unlisted(web.actors().size() - count))
                : view("unlisted.title", count, Filter.NONE, groups);
    }

    private Link unlisted(int count) {
        return count == 0
                ? Link.NONE
                : new Link(
                        desk.sheet().href(Paths.UNLISTED),
                        "list",
                        "",
                        Words.of(edition.numbers().count("unlisted.more", count)),
                        Term.NONE,
                        true);
    }

    /** An actor's line, with how much it is involved. */
    private EntryLine involved(Actor actor) {
        List<Words> counts = new ArrayList<>(2);
        count(counts, "count.events", web.events(actor).size());
        count(counts, "count.cases", web.appearances(actor).size());
        return desk.lines().of(actor).telling(counts);
    }

    private void count(List<Words> counts, String key, int number) {
        if (number > 0) {
            counts.add(Words.of(edition.numbers().count(key, number)));
        }
    }

    /** By status; within one, as the web has them. */
    private ListView claims() {
        Tally statuses = new Tally("status");
        Tally speakers = new Tally("by");
        Tally subjects = new Tally("about");
        Map<ClaimStatus, List<ListView.Item>> byStatus = new EnumMap<>(ClaimStatus.class);
        for (Claim claim : web.claims()) {
            Map<String, Words> by = new LinkedHashMap<>();
            web.find(claim.by(), Actor.class).ifPresent(actor -> by.put(actor.id(), edition.words(actor.name())));
            Map<String, Words> about = new LinkedHashMap<>();
            claim.about()
                    .forEach(ref -> web.find(ref, Actor.class)
                            .ifPresent(actor -> about.put(actor.id(), edition.words(actor.name()))));
            List<Filter.Datum> data = List.of(
                    statuses.datum(edition.term("claim.status", claim.status())),
                    speakers.data(by),
                    subjects.data(about));
            byStatus.computeIfAbsent(claim.status(), status -> new ArrayList<>())
                    .add(new ListView.Item(desk.lines().claimWithReplies(claim), data));
        }
        Filter filter = Filter.of(
                web.claims().size(),
                "claims",
                "claims",
                Tally.useful(List.of(
                        statuses.inOrder(edition.word("filter.status")),
                        speakers.byName(edition.word("filter.by")),
                        subjects.byName(edition.word("filter.about")))));
        List<ListView.Group> groups = new ArrayList<>();
        byStatus.forEach((status, items) ->
                add(groups, "status-" + Edition.id(status), "claim.status." + Edition.id(status), "claim", items));
        List<ListView.Gloss> glossary = byStatus.keySet().stream()
                .map(status -> new ListView.Gloss(
                        edition.term("claim.status", status), edition.word("claim.meaning." + Edition.id(status))))
                .toList();
        return new ListView(
                edition.word("claims.title"), "", web.claims().size(), filter, groups, List.of(), glossary, Link.NONE);
    }

    /** In order of date; those without one come last. */
    private ListView sources() {
        Tally reliabilities = new Tally("reliability");
        Tally types = new Tally("type");
        Tally languages = new Tally("language");
        List<ListView.Item> items = web.sources().stream()
                .sorted(Comparator.comparing(Source::issued, Cards::oldestFirst).thenComparing(Source::id))
                .map(source -> new ListView.Item(
                        used(source),
                        List.of(
                                reliabilities.datum(source.reliability()
                                        .map(word -> edition.term("reliability", word))
                                        .orElse(Term.NONE)),
                                types.datum(edition.term("source.type", source.kind())),
                                languages.datum(edition.term("language", source.language())))))
                .toList();
        Filter filter = Filter.of(
                items.size(),
                "sources",
                "sources",
                Tally.useful(List.of(
                        words("filter.words"),
                        reliabilities.byName(edition.word("filter.reliability")),
                        types.byName(edition.word("filter.type")),
                        languages.byName(edition.word("filter.language")))));
        List<ListView.Group> groups =
                items.isEmpty() ? List.of() : List.of(new ListView.Group("", Words.NONE, "source", items));
        return view("sources.title", web.sources().size(), filter, groups);
    }

    private EntryLine used(Source source) {
        List<Words> counts = new ArrayList<>(1);
        count(counts, "count.facts", web.uses(source).size());
        return desk.lines().of(source).telling(counts);
    }

    private ListView tag(Tag tag, List<Entry> entries) {
        Map<EntryType, List<ListView.Item>> byType = new EnumMap<>(EntryType.class);
        entries.forEach(entry -> byType.computeIfAbsent(entry.type(), type -> new ArrayList<>())
                .add(new ListView.Item(desk.lines().of(entry), List.of())));
        List<ListView.Group> groups = new ArrayList<>();
        byType.forEach((type, items) -> add(
                groups,
                sectionOf(type),
                "section." + sectionOf(type),
                items.get(0).line().link().kind(),
                items));
        List<ListView.Other> others = web.tags().values().stream()
                .map(other -> new ListView.Other(
                        desk.sheet().tag(other),
                        web.tagged().getOrDefault(other.id(), List.of()).size(),
                        other.id().equals(tag.id())))
                .toList();
        return new ListView(
                edition.words(tag.label()),
                tag.id(),
                entries.size(),
                Filter.NONE,
                groups,
                others,
                List.of(),
                Link.NONE);
    }

    private static String sectionOf(EntryType type) {
        return switch (type) {
            case EVENT -> Sections.EVENTS;
            case ACTOR -> Sections.ACTORS;
            case LAWSUIT -> Sections.CASES;
            case CLAIM -> Sections.CLAIMS;
            case SOURCE -> Sections.SOURCES;
            case PAGE -> Sections.PAGES;
        };
    }

    private ListView kind(String kind, List<Event> events) {
        List<ListView.Item> items = events.stream()
                .map(event -> new ListView.Item(desk.lines().of(event), List.of()))
                .toList();
        List<ListView.Group> groups = new ArrayList<>();
        add(groups, Sections.EVENTS, "section.events", "event", items);
        List<ListView.Other> others = web.kinds().entrySet().stream()
                .map(other -> new ListView.Other(
                        new Link(
                                desk.sheet().href(Paths.kind(other.getKey())),
                                "kind",
                                "",
                                edition.term("kind", other.getKey()).words()),
                        other.getValue().size(),
                        other.getKey().equals(kind)))
                .toList();
        return new ListView(
                edition.term("kind", kind).words(),
                kind,
                events.size(),
                Filter.NONE,
                groups,
                others,
                List.of(),
                Link.NONE);
    }

    private Filter.Field words(String key) {
        return new Filter.Field(Filter.WORDS, edition.word(key), List.of());
    }

    private ListView view(String title, int count, Filter filter, List<ListView.Group> groups) {
        return new ListView(edition.word(title), "", count, filter, groups, List.of(), List.of(), Link.NONE);
    }

    private void add(List<ListView.Group> groups, String id, String title, String kind, List<ListView.Item> items) {
        if (!items.isEmpty()) {
            groups.add(new ListView.Group(desk.sheet().anchor(id), edition.word(title), kind, items));
        }
    }
}
