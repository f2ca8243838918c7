package org.filature.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.filature.diagnostic.Location;
import org.filature.link.Web;
import org.filature.model.Actor;
import org.filature.model.Claim;
import org.filature.model.Event;
import org.filature.model.Head;
import org.filature.model.Page;
import org.filature.model.Question;
import org.filature.model.Ref;

/** Builds the home page. */
final class HomePage {
    private static final int STANDS_OUT = 3;
    private static final int MOST_EVENTS = 6;
    private static final int LATEST = 5;
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
        List<Event> standsOut = web.events().stream()
                .filter(event -> event.importance() == STANDS_OUT)
                .toList();
        List<Event> latest = new ArrayList<>(last(web.events(), LATEST));
        Collections.reverse(latest);
        List<Claim> claims = web.claims().stream().limit(MOST_CLAIMS).toList();
        return new HomeView(
                sheet.words(web.site().title()),
                sheet.words(web.site().description()),
                prose,
                desk.section(Sections.CASES, web.lawsuits()),
                desk.section(Sections.STANDS_OUT, last(standsOut, MOST_EVENTS)),
                desk.section(Sections.LATEST, latest),
                sheet.section(Sections.CLAIMS, claims, desk.lines()::claimWithReplies),
                sheet.section(Sections.INVOLVED, involved()),
                sheet.section(Sections.FIGURES, figures(standsOut)),
                sheet.section(Sections.QUESTIONS, web.site().questions(), this::question),
                counts(),
                sheet.href(Paths.TIMELINE),
                sheet.href(Paths.LAWSUITS),
                sheet.href(Paths.CLAIMS),
                sheet.section(
                        Sections.CHANGED,
                        CorrectionPages.latest(desk).limit(MOST_CHANGES).toList()),
                sheet.href(Paths.CORRECTIONS),
                head.map(desk::corrections).orElseGet(() -> new Section<>(Sections.CORRECTIONS, List.of())),
                sheet.references(head.map(Head::sources).orElseGet(List::of)),
                head.map(Head::extra).orElseGet(Map::of));
    }

    private static <T> List<T> last(List<T> all, int most) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    private List<EntryLine> involved() {
        record Weighed(Actor actor, int weight) {}
        return web.actors().stream()
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

    private List<FigureCard> figures(List<Event> standsOut) {
        Stream<FigureCard> figures = standsOut.stream()
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
