package org.filature.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.filature.model.Actor;
import org.filature.model.Claim;
import org.filature.model.Dossier;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Lawsuit;
import org.filature.model.Page;
import org.filature.model.Prose;
import org.filature.model.Ref;
import org.filature.model.Site;
import org.filature.model.Source;
import org.filature.model.Sourced;
import org.filature.model.Tag;

/**
 * Everything that hangs together in one dossier, worked out once. Holds only what may be shown: no drafts, nothing
 * under embargo, unless they are asked for ({@link #isPublished}); retracted entries are in {@link #retracted()} alone.
 * Lists are sorted and never null; what an entry lacks is empty. Immutable.
 */
public final class Web {
    static final Comparator<Event> IN_TIME = Comparator.comparing(Event::date).thenComparing(Event::id);

    private final Site site;
    private final Directory directory;
    private final Bodies bodies;
    private final Optional<Page> home;
    private final List<Entry> retracted;
    private final Map<Class<?>, List<? extends Entry>> listed;
    private final Threads threads;

    private Web(Dossier dossier, Directory directory, Bodies bodies, List<Entry> retracted, WebMemory memory) {
        this.site = dossier.site();
        this.directory = directory;
        this.bodies = bodies;
        this.home = dossier.home().filter(directory::isVisible);
        this.retracted = List.copyOf(retracted);
        this.listed = Map.of(
                Event.class, memory.inTime(visible(dossier.events())),
                Actor.class, visible(dossier.actors(), Comparator.comparing(Actor::id)),
                Lawsuit.class,
                        visible(
                                dossier.lawsuits(),
                                Comparator.comparing(Lawsuit::filed).thenComparing(Lawsuit::id)),
                Claim.class, visible(dossier.claims(), Comparator.comparing(Claim::id)),
                Source.class, visible(dossier.sources(), Comparator.comparing(Source::id)),
                Page.class,
                        visible(
                                dossier.pages(),
                                Comparator.comparingInt(Page::order).thenComparing(Page::id)));
        this.threads = new ThreadSpinner(this, directory, bodies, memory).spin();
    }

    /**
     * Works out what hangs together.
     *
     * @param directory knows which entries may be shown
     * @param retracted entries that are published as notices
     */
    public static Web of(Dossier dossier, Directory directory, Bodies bodies, Collection<Entry> retracted) {
        WebMemory memory = new WebMemory();
        memory.turn(dossier.site().languages(), Set.of());
        return of(dossier, directory, bodies, retracted, memory);
    }

    /** Works out what hangs together, with what is left of the last time. */
    public static Web of(
            Dossier dossier, Directory directory, Bodies bodies, Collection<Entry> retracted, WebMemory memory) {
        List<Entry> notices = new ArrayList<>(retracted);
        notices.sort(Comparator.comparing(Entry::id));
        return new Web(dossier, directory, bodies, notices, memory);
    }

    private <E extends Entry> List<E> visible(List<E> entries, Comparator<? super E> order) {
        return visible(entries).stream().sorted(order).toList();
    }

    private <E extends Entry> List<E> visible(List<E> entries) {
        return entries.stream().filter(directory::isVisible).toList();
    }

    @SuppressWarnings("unchecked")
    private <E extends Entry> List<E> listed(Class<E> type) {
        return (List<E>) listed.getOrDefault(type, List.of());
    }

    /** The dossier's settings. */
    public Site site() {
        return site;
    }

    /** In order: earliest bound, latest bound, id. */
    public List<Event> events() {
        return listed(Event.class);
    }

    /** By id. */
    public List<Actor> actors() {
        return listed(Actor.class);
    }

    /** By date of filing. */
    public List<Lawsuit> lawsuits() {
        return listed(Lawsuit.class);
    }

    /** By id. */
    public List<Claim> claims() {
        return listed(Claim.class);
    }

    /** By id. */
    public List<Source> sources() {
        return listed(Source.class);
    }

    /** By their own order. */
    public List<Page> pages() {
        return listed(Page.class);
    }

    /** The home page's introduction. */
    public Optional<Page> home() {
        return home;
    }

    /** Entries of which only a notice may be shown. */
    public List<Entry> retracted() {
        return retracted;
    }

    /** Every entry that has a page and is no notice. */
    public Stream<Entry> entries() {
        return Stream.<List<? extends Entry>>of(events(), actors(), lawsuits(), claims(), sources(), pages())
                .flatMap(List::stream);
    }

    /** The entry with an id, if it has a page and is no notice. */
    public Optional<Entry> shown(String id) {
        return directory.byId(id).filter(directory::isVisible);
    }

    /** The entries, and the home page, whose texts link to parts of pages; in no order. */
    public Stream<Entry> linkingParts() {
        return bodies.linkingParts().stream()
                .flatMap(key -> home
                        .filter(page -> Bodies.key(page).equals(key))
                        .<Entry>map(page -> page)
                        .or(() -> shown(key.id())
                                .filter(entry -> Bodies.key(entry).equals(key)))
                        .stream());
    }

    /** Whether an entry is published, and not only shown for now: drafts and entries under embargo are not. */
    public boolean isPublished(Entry entry) {
        return directory.isPublished(entry);
    }

    /** The entry a reference leads to, if it may be shown. */
    public <E extends Entry> Optional<E> find(Ref ref, Class<E> wanted) {
        return directory.find(ref.target(), wanted);
    }

    /** The words of a reference that need not lead anywhere; empty if it leads to something that may not be shown. */
    public Optional<String> words(Ref ref) {
        return directory.look(ref.target()) instanceof Lookup.Hidden ? Optional.empty() : Optional.of(ref.target());
    }

    /** Whether a fact is shown: not if it says something of somebody who may not be. */
    public boolean isTold(Sourced fact) {
        return directory.isTold(fact);
    }

    /**
     * The body of an entry, or of the home page, for readers of a language; the original's where there is no
     * translation.
     */
    public Prose prose(Entry entry, String language) {
        return bodies.of(entry, language);
    }

    /** The event before, in the order of the timeline. */
    public Optional<Event> before(Event event) {
        return threads.before().one(event);
    }

    /** The event after, in the order of the timeline. */
    public Optional<Event> after(Event event) {
        return threads.after().one(event);
    }

    /** What an event names as related, and the events that name it so. */
    public List<Entry> related(Event event) {
        return threads.related().of(event);
    }

    /** The events in which an actor has a part. */
    public List<Event> events(Actor actor) {
        return threads.events().of(actor);
    }

    /** The events in a case. */
    public List<Event> events(Lawsuit lawsuit) {
        return threads.events().of(lawsuit);
    }

    /** The events in which a claim was made, or of which it speaks. */
    public List<Event> events(Claim claim) {
        return threads.events().of(claim);
    }

    /** The claims made in an event, or about it. */
    public List<Claim> claims(Event event) {
        return threads.claims().of(event);
    }

    /** The claims made in a case, or about it. */
    public List<Claim> claims(Lawsuit lawsuit) {
        return threads.claims().of(lawsuit);
    }

    /** The cases in which a claim is made. */
    public List<Lawsuit> lawsuits(Claim claim) {
        return threads.lawsuits().of(claim);
    }

    /** The cases an event belongs to. */
    public List<Lawsuit> lawsuits(Event event) {
        return threads.lawsuits().of(event);
    }

    /** What an actor claims. */
    public List<Claim> claimsBy(Actor actor) {
        return threads.claimsBy().of(actor);
    }

    /** What is claimed of an entry. */
    public List<Claim> claimsAbout(Entry entry) {
        return threads.claimsAbout().of(entry);
    }

    /** The claims to which an actor replies. */
    public List<Claim> repliesBy(Actor actor) {
        return threads.repliesBy().of(actor);
    }

    /** Positions and relations from either end. */
    public List<Tie> ties(Actor actor) {
        return threads.ties().of(actor);
    }

    /** The cases in which an actor is a party, a judge or an attorney. */
    public List<Appearance> appearances(Actor actor) {
        return threads.appearances().of(actor);
    }

    /** Ties between cases from either end. */
    public List<CaseTie> related(Lawsuit lawsuit) {
        return threads.caseTies().of(lawsuit);
    }

    /** Money in the order of its events. */
    public List<Flow> flows() {
        return threads.flows();
    }

    /** Money that an actor paid. */
    public List<Flow> paidBy(Actor actor) {
        return threads.paidBy().of(actor);
    }

    /** Money that an actor received. */
    public List<Flow> paidTo(Actor actor) {
        return threads.paidTo().of(actor);
    }

    /** Entries that name an entry without being shown in any of its other lists. */
    public List<Entry> mentions(Entry entry) {
        return threads.mentions().of(entry);
    }

    /** Every fact that rests on a source, in order of page. */
    public List<Use> uses(Source source) {
        return threads.uses().of(source);
    }

    /** Events in their kinds, both sorted. */
    public SortedMap<String, List<Event>> kinds() {
        return threads.kinds();
    }

    /** Tags by id. */
    public SortedMap<String, Tag> tags() {
        return threads.tags();
    }

    /** What carries a tag, by the tag's id: events in order, then the others by type and id. */
    public Map<String, List<Entry>> tagged() {
        return threads.tagged();
    }

    /** How much an actor is involved: in how many events, cases, claims and ties. */
    public int weight(Actor actor) {
        return events(actor).size()
                + appearances(actor).size()
                + claimsBy(actor).size()
                + claimsAbout(actor).size()
                + ties(actor).size();
    }
}
