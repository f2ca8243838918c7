package org.filature.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.filature.edtf.EdtfDate;
import org.filature.edtf.EdtfException;
import org.filature.link.Web;
import org.filature.model.Actor;
import org.filature.model.ActorType;
import org.filature.model.Claim;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.EventKind;
import org.filature.model.EventStatus;
import org.filature.model.Phrase;
import org.filature.model.Ref;
import org.filature.model.Tag;
import org.filature.model.Text;

/**
 * The dossier in one language: its words, and the labels of entries, each worked out once. Shared by the language's
 * pages.
 */
final class Edition {
    /** What links to an entry say, and where they lead from the language's root. */
    record Label(String path, String kind, String lead, Words text, Term withheld, boolean discreet) {}

    private final Web web;
    private final Network network;
    private final Tongue tongue;
    private final Files files;
    private final Numbers numbers;
    private final String root;
    private final Set<String> marked;
    private final EditLinks editing;
    private final Withheld withheld = new Withheld(this);
    private final Map<String, Optional<Label>> labels = new ConcurrentHashMap<>();
    private final Map<EdtfDate, Day> days = new ConcurrentHashMap<>();
    private final Map<String, Term> terms = new HashMap<>();

    Edition(Web web, Network network, Tongue tongue, Files files) {
        this.web = web;
        this.network = network;
        this.tongue = tongue;
        this.files = files;
        this.numbers = new Numbers(tongue.messages());
        this.root = web.site().firstLanguage().equals(tongue.language()) ? "" : tongue.language() + "/";
        this.editing = EditLinks.of(web);
        this.marked = marked(web.site().theme().getOrDefault("marked-tags", List.of()));
        web.site().kinds().forEach(this::addKind);
    }

    private void addKind(EventKind kind) {
        if (!kind.label().isEmpty()) {
            terms.put("kind." + kind.id(), new Term(kind.id(), words(kind.label())));
        }
    }

    private Label label(Entry entry) {
        return new Label(
                entry.path(), kind(entry), lead(entry), words(entry.label()), withheld.mark(entry), !entry.isListed());
    }

    private static String kind(Entry entry) {
        if (entry instanceof Actor actor) {
            return actor.actorType() == ActorType.PERSON ? "person" : "organization";
        }
        return switch (entry.type()) {
            case LAWSUIT -> "case";
            default -> entry.type().word();
        };
    }

    /** What is not established must never be linked as if it were. */
    private String lead(Entry entry) {
        if (entry instanceof Claim claim) {
            // What leads stands in titles, cards and other sites' previews, which engines show.
            String speaker = web.find(claim.by(), Actor.class)
                    .filter(Entry::isListed)
                    .map(actor -> words(actor.name()).text())
                    .orElseGet(() -> say("actor.unnamed"));
            return Messages.fill(leadPattern(claim), speaker);
        }
        if (entry instanceof Event event && event.status() != EventStatus.ESTABLISHED) {
            return term("event.status", event.status()).words().text();
        }
        return "";
    }

    /** How a claim's status words it, with a gap for the speaker. */
    String leadPattern(Claim claim) {
        return say("claim.lead." + id(claim.status()));
    }

    Web web() {
        return web;
    }

    /** Who is tied to whom, the same in every language. */
    Network network() {
        return network;
    }

    /** Where readers can propose changes. */
    EditLinks editing() {
        return editing;
    }

    /** What is said of entries that are shown but not published. */
    Withheld withheld() {
        return withheld;
    }

    Tongue tongue() {
        return tongue;
    }

    Files files() {
        return files;
    }

    Numbers numbers() {
        return numbers;
    }

    String language() {
        return tongue.language();
    }

    /** Where the language's pages lie: empty, or such as {@code fr/}. */
    String root() {
        return root;
    }

    /** How an entry is named by its links. The home page has an entry too, but no id that is its own. */
    Optional<Label> labelOf(Entry entry) {
        return isHome(entry)
                ? Optional.of(new Label(Paths.HOME, "page", "", words(web.site().title()), Term.NONE, false))
                : labels.computeIfAbsent(entry.id(), id -> web.shown(id).map(this::label));
    }

    /** An entry's title in plain words, with what must be said first. */
    String title(Entry entry) {
        return labelOf(entry)
                .map(label -> leading(label.lead(), label.text().text()))
                .orElse("");
    }

    /** Words behind what must be said first, if anything must. */
    String leading(String lead, String words) {
        return lead.isEmpty() || words.isEmpty() ? words : tongue.messages().get("lead.title", lead, words);
    }

    private boolean isHome(Entry entry) {
        return web.home()
                .filter(home ->
                        home.head().origin().file().equals(entry.head().origin().file()))
                .isPresent();
    }

    <E extends Entry> Optional<E> find(Ref ref, Class<E> wanted) {
        return web.find(ref, wanted);
    }

    Words words(Text text) {
        if (text.isEmpty()) {
            return Words.NONE;
        }
        Phrase phrase = text.in(language());
        String set = tongue.typography().apply(phrase.language(), phrase.words());
        return new Words(set, phrase.language().equals(language()) ? "" : phrase.language());
    }

    /** Dates recur on many pages, and saying one costs more than looking it up. */
    Day day(EdtfDate date) {
        return days.computeIfAbsent(date, this::say);
    }

    private Day say(EdtfDate date) {
        boolean doubtful = date.isUncertain() || date.isApproximate();
        boolean uncertain = doubtful || date.isInterval() || date.month().isEmpty();
        return new Day(tongue.dates().apply(date), date.datetime().orElse(""), uncertain);
    }

    String say(String key) {
        return tongue.messages().get(key);
    }

    /** The words of a key, as a page shows them. */
    Words word(String key) {
        return Words.of(say(key));
    }

    /** A date written as EDTF, in words; as it is where it is none. */
    String date(String edtf) {
        try {
            return tongue.dates().apply(EdtfDate.parse(edtf));
        } catch (EdtfException notADate) {
            return edtf;
        }
    }

    /** The name of a month by itself; what follows a bar is its form inside a date. */
    String month(int month) {
        String name = say("date.month." + month);
        int bar = name.indexOf('|');
        return bar < 0 ? name : name.substring(0, bar).strip();
    }

    /** Tags that the dossier's theme wants to be seen in every list. */
    boolean isMarked(Tag tag) {
        return marked.contains(tag.id());
    }

    private static Set<String> marked(Object written) {
        return written instanceof Collection<?> ids
                ? ids.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** A word of a fixed set. */
    Term term(String set, Enum<?> word) {
        String id = id(word);
        return new Term(id, Words.of(say(set + "." + id)));
    }

    /** How sure something is, where it is not established. */
    Term standing(EventStatus status) {
        return status == EventStatus.ESTABLISHED ? Term.NONE : term("event.status", status);
    }

    /** A word that authors may add to: shown as it is written where messages do not know it. */
    Term term(String set, String word) {
        if (word.isEmpty()) {
            return Term.NONE;
        }
        String key = set + "." + word;
        Term known = terms.get(key);
        return known != null
                ? known
                : new Term(word, Words.of(tongue.messages().find(key).orElse(word)));
    }

    /** A constant as styles and messages name it: {@code THIRD_PARTY} is {@code third-party}. */
    static String id(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
