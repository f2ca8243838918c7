package org.filature.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.link.Flow;
import org.filature.link.Web;
import org.filature.model.ActorType;
import org.filature.model.CaseState;
import org.filature.model.CaseStatus;
import org.filature.model.Claim;
import org.filature.model.Event;
import org.filature.model.Lawsuit;
import org.filature.model.Reliability;
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
            case "corrections" -> corrections();
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
        return joined(Stream.of(
                count("card.people", people),
                count("card.organizations", web.actors().size() - people)));
    }

    private String lawsuits() {
        Stream<CaseState> states = web.lawsuits().stream()
                .map(Lawsuit::state)
                .flatMap(Optional::stream)
                .map(CaseStatus::status);
        return by("cases", web.lawsuits().size(), states);
    }

    private String claims() {
        return by("claims", web.claims().size(), web.claims().stream().map(Claim::status));
    }

    private String sources() {
        Stream<Reliability> reliabilities =
                web.sources().stream().map(Source::reliability).flatMap(Optional::stream);
        return by("sources", web.sources().size(), reliabilities);
    }

    private String corrections() {
        long corrections = Stream.concat(web.home().stream(), web.entries())
                .mapToLong(entry -> entry.head().corrections().size())
                .sum();
        String counts = joined(Stream.of(
                count("card.corrections", corrections),
                count("card.retractions", web.retracted().size())));
        return counts.isEmpty() ? edition.say("card.corrections.none") : counts;
    }

    /** Of payments that are not established, how many. */
    private String money() {
        return Doubted.of(
                edition,
                count("card.payments", web.flows().size()),
                web.flows().stream().map(Flow::status).toList());
    }

    private String count(String key, long number) {
        return number == 0 ? "" : edition.numbers().count(key, number);
    }

    private String joined(Stream<String> parts) {
        return parts.filter(words -> !words.isEmpty()).collect(Collectors.joining(edition.say("list.separator")));
    }

    /** "4 cases: 3 pending, 1 dismissed", in words that agree with what is counted. */
    private <E extends Enum<E>> String by(String what, int number, Stream<E> states) {
        Map<E, Long> counts =
                states.collect(Collectors.groupingBy(state -> state, TreeMap::new, Collectors.counting()));
        String parts = joined(counts.entrySet().stream()
                .map(part -> count("card." + what + "." + Edition.id(part.getKey()), part.getValue())));
        String all = count("count." + what, number);
        return parts.isEmpty() ? all : all + edition.say("colon") + parts;
    }
}
