package org.filature.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.filature.diagnostic.Location;
import org.filature.edtf.EdtfDate;
import org.filature.link.Web;
import org.filature.model.Actor;
import org.filature.model.CaseStatus;
import org.filature.model.Claim;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Head;
import org.filature.model.Lawsuit;
import org.filature.model.Page;
import org.filature.model.Question;
import org.filature.model.Ref;

/** Builds the home page. */
final class HomePage {
    private static final int MOST_EVENTS = 6;
    private static final int LATEST = 5;
    private static final int MOST_CASES = 6;
    private static final int MOST_ACTORS = 8;
    private static final int MOST_CLAIMS = 4;
    private static final int MOST_CHANGES = 3;
    private static final int MOST_FIGURES = 4;

    private final Desk desk;
    private final Sheet sheet;
    private final Web web;

    private HomePage(Desk desk) {
        this.desk = desk;
        this.sheet = desk.sheet();
        this.web = desk.edition().web();
    }

    static HomeView of(Desk desk) {
        return new HomePage(desk).build();
    }

    private HomeView build() {
        Optional<Head> head = web.home().map(Page::head);
        Passage prose = web.home().map(sheet::prose).orElse(Passage.NONE);
        Highlights standsOut = Highlights.of(web, MOST_EVENTS);
        List<Event> latest = latest(standsOut.events());
        List<Lawsuit> cases = cases();
        List<Claim> claims = web.claims().stream().limit(MOST_CLAIMS).toList();
        return new HomeView(
                sheet.words(web.site().title()),
                sheet.words(web.site().description()),
                prose,
                desk.section(Sections.CASES, cases),
                web.lawsuits().size() - cases.size(),
                desk.section(Sections.STANDS_OUT, standsOut.events()),
                standsOut.counted(),
                desk.section(Sections.LATEST, latest),
                sheet.section(Sections.CLAIMS, claims, desk.lines()::claimWithReplies),
                sheet.section(Sections.INVOLVED, involved()),
                sheet.section(Sections.FIGURES, figures()),
                sheet.section(Sections.QUESTIONS, web.site().questions(), this::question),
                counts(),
                sheet.href(Paths.TIMELINE),
                sheet.href(Paths.LAWSUITS),
                sheet.href(Paths.CLAIMS),
                sheet.section(
                        Sections.CHANGED,
                        CorrectionPages.latest(desk)
                                .filter(corrected -> !corrected.page().discreet())
                                .limit(MOST_CHANGES)
                                .toList()),
                sheet.href(Paths.CORRECTIONS),
                Link.NONE,
                head.map(desk::corrections).orElseGet(() -> new Section<>(Sections.CORRECTIONS, List.of())),
                sheet.references(head.map(Head::sources).orElseGet(List::of)),
                head.map(Head::extra).orElseGet(Map::of));
    }

    /** The last events, newest first; none where all of them stand out, and so are on the page already. */
    private List<Event> latest(List<Event> standsOut) {
        List<Event> all = web.events();
        List<Event> latest = new ArrayList<>(all.subList(Math.max(0, all.size() - LATEST), all.size()));
        Collections.reverse(latest);
        return standsOut.containsAll(latest) ? List.of() : latest;
    }

    /** All cases, or, of many, those in which something happened last. */
    private List<Lawsuit> cases() {
        record Dated(Lawsuit lawsuit, EdtfDate date) {}
        if (web.lawsuits().size() <= MOST_CASES) {
            return web.lawsuits();
        }
        return web.lawsuits().stream()
                .map(lawsuit -> new Dated(lawsuit, news(lawsuit)))
                .sorted(Comparator.comparing(Dated::date)
                        .reversed()
                        .thenComparing(dated -> dated.lawsuit().id()))
                .limit(MOST_CASES)
                .map(Dated::lawsuit)
                .toList();
    }

    /** When something was last heard of a case. */
    private EdtfDate news(Lawsuit lawsuit) {
        return Stream.of(
                        Development.latest(sheet, lawsuit).map(Development::date),
                        lawsuit.state().map(CaseStatus::date))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(lawsuit.filed());
    }

    private List<EntryLine> involved() {
        record Weighed(Actor actor, int weight) {}
        return web.actors().stream()
                .filter(Entry::isListed)
                .map(actor -> new Weighed(actor, web.weight(actor)))
                .filter(weighed -> weighed.weight() > 0)
                .sorted(Comparator.comparingInt(Weighed::weight)
                        .reversed()
                        .thenComparing(weighed -> weighed.actor().id()))
                .limit(MOST_ACTORS)
                .map(weighed -> line(weighed.actor()))
                .toList();
    }

    private EntryLine line(Actor actor) {
        int events = web.events(actor).size();
        EntryLine line = desk.lines().of(actor);
        return events == 0 ? line : line.led(Words.of(desk.edition().numbers().count("count.events", events)));
    }

    private List<FigureCard> figures() {
        Stream<FigureCard> figures = Highlights.marked(web)
                .flatMap(event ->
                        event.figures().stream().map(figure -> desk.cards().figure(figure, event)));
        return figures.limit(MOST_FIGURES).toList();
    }

    private HomeView.Asked question(Question question) {
        Ref where = new Ref(question.where().words(), Location.NONE);
        Link page = sheet.link(where, Page.class);
        return new HomeView.Asked(sheet.words(question.text()), page.shown() ? page : sheet.contact(question.where()));
    }

    private List<HomeView.Count> counts() {
        return Stream.of(
                        new HomeView.Count("count.events", web.events().size(), sheet.href(Paths.TIMELINE)),
                        new HomeView.Count("count.actors", web.actors().size(), sheet.href(Paths.ACTORS)),
                        new HomeView.Count("count.cases", web.lawsuits().size(), sheet.href(Paths.LAWSUITS)),
                        new HomeView.Count("count.claims", web.claims().size(), sheet.href(Paths.CLAIMS)),
                        new HomeView.Count("count.sources", web.sources().size(), sheet.href(Paths.SOURCES)))
                .filter(count -> count.number() > 0)
                .toList();
    }
}
