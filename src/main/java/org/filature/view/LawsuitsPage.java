package org.filature.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.filature.link.Web;
import org.filature.model.Actor;
import org.filature.model.CaseStatus;
import org.filature.model.Lawsuit;
import org.filature.model.PartyRole;

/** Builds the table of cases. */
final class LawsuitsPage {
    private final Sheet sheet;
    private final Edition edition;
    private final Tally states = new Tally("state");
    private final Tally courts = new Tally("court");
    private final Tally parties = new Tally("party");
    private final Tally years = new Tally("year");

    private LawsuitsPage(Desk desk) {
        this.sheet = desk.sheet();
        this.edition = desk.edition();
    }

    static LawsuitsView of(Desk desk) {
        return new LawsuitsPage(desk).build();
    }

    private LawsuitsView build() {
        List<LawsuitsView.Row> rows =
                edition.web().lawsuits().stream().map(this::row).toList();
        Filter filter = Filter.of(
                rows.size(),
                "cases",
                "cases",
                Tally.useful(List.of(
                        states.inOrder(edition.word("filter.state")),
                        courts.byName(edition.word("filter.court")),
                        years.byId(edition.word("lawsuits.year")),
                        parties.byName(edition.word("filter.party")))));
        return new LawsuitsView(rows, filter);
    }

    private LawsuitsView.Row row(Lawsuit lawsuit) {
        Term state = lawsuit.state()
                .map(last -> edition.term("case.state", last.status()))
                .orElse(Term.NONE);
        String since = lawsuit.state().map(last -> Days.from(last.date())).orElse("");
        Link court = LawsuitPage.court(sheet, lawsuit);
        Optional<Development> latest = Development.latest(sheet, lawsuit);
        String courtId = SortKey.of(lawsuit.court().words()).replace(' ', '-');
        return new LawsuitsView.Row(
                sheet.link(lawsuit),
                sheet.words(lawsuit.title()),
                shortTitle(lawsuit),
                side(lawsuit, PartyRole.PLAINTIFF, PartyRole.APPELLANT),
                side(lawsuit, PartyRole.DEFENDANT, PartyRole.RESPONDENT),
                court,
                lawsuit.docketNumber(),
                sheet.day(lawsuit.filed()),
                Days.from(lawsuit.filed()),
                state,
                sheet.day(lawsuit.state().map(CaseStatus::date)),
                Lines.stateNote(edition, lawsuit),
                state.id() + " " + since,
                latest.map(Development::view).orElse(LawsuitsView.Latest.NONE),
                latest.map(last -> Days.from(last.date())).orElse(""),
                List.of(
                        states.datum(state),
                        courts.datum(courtId, court.text()),
                        years.data(Days.years(lawsuit.filed())),
                        parties.data(parties(lawsuit))));
    }

    /** What other pages call the case, where the caption does not begin so. */
    private Words shortTitle(Lawsuit lawsuit) {
        Words title = sheet.words(lawsuit.shortTitle());
        return sheet.words(lawsuit.title()).text().contains(title.text()) ? Words.NONE : title;
    }

    private List<Link> side(Lawsuit lawsuit, PartyRole... roles) {
        Set<PartyRole> wanted = Set.of(roles);
        return lawsuit.parties().stream()
                .filter(party -> wanted.contains(party.role()))
                .map(party -> sheet.link(party.actor(), Actor.class))
                .filter(Link::shown)
                .distinct()
                .toList();
    }

    private Map<String, Words> parties(Lawsuit lawsuit) {
        Web web = edition.web();
        Map<String, Words> labels = new LinkedHashMap<>();
        Stream<Actor> actors =
                lawsuit.parties().stream().flatMap(party -> web.find(party.actor(), Actor.class).stream());
        actors.forEach(actor -> labels.put(actor.id(), edition.words(actor.name())));
        return labels;
    }
}
