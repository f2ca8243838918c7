package org.filature.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.link.Web;
import org.filature.model.ActorType;
import org.filature.model.CaseStatus;
import org.filature.model.Claim;
import org.filature.model.Event;
import org.filature.model.Lawsuit;
import org.filature.model.Source;

/** What the card of a list says beside its title: how many there are, and how they stand. */
final class ListCards {
    private final Edition edition;
    private final Web web;
    private final Chronicle chronicle;

    ListCards(Edition edition, Chronicle chronicle) {
        this.edition = edition;
        this.web = edition.web();
        this.chronicle = chronicle;
    }

    /** The words for a list, by the name of its template; none for a list of nothing. */
    String told(String template) {
        return switch (template) {
            case "timeline" -> timeline();
            case "actors" -> actors();
            case "lawsuits" -> lawsuits();
            case "claims" -> claims();
            case "sources" -> sources();
            case "money" -> money();
            case "network" -> count("card.ties", edition.network().knots().size());
            default -> "";
        };
    }

    private String timeline() {
        List<Event> events = chronicle.events();
        List<Chronicle.Year> dated = chronicle.dated();
        String all = count("count.events", events.size());
        if (dated.size() > 1) {
            String first = TimelinePage.label(edition, dated.get(0));
            String last = TimelinePage.label(edition, dated.get(dated.size() - 1));
            all = edition.tongue().messages().get("card.span", all, first, last);
        }
        return Doubted.of(edition, all, events.stream().map(Event::status).toList());
    }

    private String actors() {
        long people = web.actors().stream()
                .filter(actor -> actor.actorType() == ActorType.PERSON)
                .count();
        return Stream.of(
                        count("card.people", people),
                        count("card.organizations", web.actors().size() - people))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(edition.say("list.separator")));
    }

    private String lawsuits() {
        Stream<Term> states = web.lawsuits().stream()
                .map(Lawsuit::state)
                .flatMap(Optional::stream)
                .map(CaseStatus::status)
                .sorted()
                .map(status -> edition.term("case.state", status));
        return by("count.cases", web.lawsuits().size(), states);
    }

    private String claims() {
        Stream<Term> statuses =
                web.claims().stream().map(Claim::status).sorted().map(status -> edition.term("claim.status", status));
        return by("count.claims", web.claims().size(), statuses);
    }

    private String sources() {
        Stream<Term> reliabilities = web.sources().stream()
                .map(Source::reliability)
                .flatMap(Optional::stream)
                .sorted()
                .map(reliability -> edition.term("reliability", reliability));
        return by("count.sources", web.sources().size(), reliabilities);
    }

    /** A payment happened for sure only if its event did. */
    private String money() {
        return Doubted.of(
                edition,
                count("card.payments", web.flows().size()),
                web.flows().stream().map(flow -> flow.event().status()).toList());
    }

    private String count(String key, long number) {
        return number == 0 ? "" : edition.numbers().count(key, number);
    }

    /** "4 cases: Pending (3), Dismissed (1)". */
    private String by(String key, int number, Stream<Term> terms) {
        Tally tally = new Tally("");
        terms.forEach(tally::note);
        Messages messages = edition.tongue().messages();
        String parts = tally.inOrder(Words.NONE).choices().stream()
                .map(choice -> messages.get(
                        "filter.choice",
                        choice.label().text(),
                        edition.numbers().plain(BigDecimal.valueOf(choice.count()))))
                .collect(Collectors.joining(edition.say("list.separator")));
        String all = count(key, number);
        return parts.isEmpty() ? all : all + edition.say("colon") + parts;
    }
}
