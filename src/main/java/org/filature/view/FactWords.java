package org.filature.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.link.Stated;
import org.filature.link.Use;
import org.filature.model.Actor;
import org.filature.model.CaseStatus;
import org.filature.model.Count;
import org.filature.model.DocketEntry;
import org.filature.model.Entry;
import org.filature.model.Figure;
import org.filature.model.LifeDate;
import org.filature.model.Money;
import org.filature.model.Participant;
import org.filature.model.Party;
import org.filature.model.Position;
import org.filature.model.Quote;
import org.filature.model.Ref;
import org.filature.model.Relation;
import org.filature.model.Reply;
import org.filature.model.Response;
import org.filature.model.Sourced;
import org.filature.model.Text;
import org.filature.model.Venue;

/** Facts in a few words, for places that tell of them without showing them: which fact it is, and where it stands. */
final class FactWords {
    private static final int LONGEST = 90;

    private final Edition edition;

    FactWords(Edition edition) {
        this.edition = edition;
    }

    /** What kind of fact it is. */
    Term kind(Use.Fact fact) {
        return edition.term("use", fact);
    }

    /** Which one of its kind it is: without the names of those who may not be shown. */
    Words of(Stated stated) {
        Sourced fact = stated.what();
        if (fact instanceof Money money) {
            return money(money);
        } else if (fact instanceof Relation relation) {
            String kind = edition.say("relation." + Edition.id(relation.kind()));
            return Words.of(line(" ", kind, name(relation.of())));
        } else if (fact instanceof Position position) {
            return joined(text(position.title()), name(position.org()));
        } else if (fact instanceof Party party) {
            return joined(
                    name(party.actor()),
                    edition.term("party", party.role()).words().text());
        } else if (fact instanceof CaseStatus status) {
            return joined(
                    edition.term("case.state", status.status()).words().text(),
                    edition.day(status.date()).text());
        }
        return said(fact);
    }

    /** What people are named in, or what the dossier says in its own words. */
    private Words said(Sourced fact) {
        if (fact instanceof Quote quote) {
            return joined(quote.by().map(this::somebody).orElse(""), "");
        } else if (fact instanceof Reply reply) {
            return joined(
                    somebody(reply.by()),
                    reply.date().map(edition::day).map(Day::text).orElse(""));
        } else if (fact instanceof Participant participant) {
            return joined(name(participant.actor()), text(participant.role()));
        } else if (fact instanceof LifeDate date) {
            return Words.of(edition.day(date.date()).text());
        } else if (fact instanceof Response response) {
            return Words.of(response.date().map(edition::day).map(Day::text).orElse(""));
        } else if (fact instanceof Figure figure) {
            return shortened(figure.label());
        } else if (fact instanceof Count count) {
            return shortened(count.charge());
        } else if (fact instanceof Venue venue) {
            return shortened(venue.name());
        }
        return docket((DocketEntry) fact);
    }

    private Words docket(DocketEntry line) {
        Words text = shortened(line.text());
        return line.number().isEmpty()
                ? text
                : new Words(
                        edition.tongue().messages().get("use.docket.number", line.number(), text.text()), text.lang());
    }

    /** A payment's own status leads; its event's stands with the event. */
    private Words money(Money money) {
        Words told = joined(line(" → ", names(money.from()), names(money.to())), amount(money));
        Term standing = money.status().map(edition::standing).orElse(Term.NONE);
        return standing.shown()
                ? Words.of(edition.tongue()
                        .messages()
                        .get("lead.title", standing.words().text(), told.text()))
                : told;
    }

    private String amount(Money money) {
        return money.amount()
                .map(sum -> edition.numbers().money(sum, money.currency()))
                .orElse("");
    }

    private String names(List<Ref> refs) {
        return refs.stream().map(this::somebody).distinct().collect(Collectors.joining(edition.say("list.separator")));
    }

    /** A name that may be shown, or plain words that lead nowhere. */
    private String name(Ref ref) {
        Optional<String> actor = edition.find(ref, Actor.class).map(found -> text(found.name()));
        return actor.or(() -> edition.web()
                        .words(ref)
                        .filter(words -> edition.find(ref, Entry.class).isEmpty()))
                .orElse("");
    }

    private String somebody(Ref ref) {
        String name = name(ref);
        return name.isEmpty() ? edition.say("actor.unnamed") : name;
    }

    private String text(Text text) {
        return edition.words(text).text();
    }

    private Words joined(String... parts) {
        return Words.of(line(edition.say("list.separator"), parts));
    }

    private static String line(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    /** The beginning of a long text, whole words of it. */
    private Words shortened(Text text) {
        Words words = edition.words(text);
        if (words.text().length() <= LONGEST) {
            return words;
        }
        int space = words.text().lastIndexOf(' ', LONGEST);
        int end = space > LONGEST / 2 ? space : words.text().offsetByCodePoints(0, LONGEST / 2);
        return new Words(words.text().substring(0, end) + " …", words.lang());
    }

    /** The part of the entry's page that shows a fact, such as {@code #money}; empty for what stands in its head. */
    String fragment(Use.Fact fact, Optional<Stated> stated) {
        String id = fact == Use.Fact.DOCKET
                ? stated.map(one -> Sections.docketEntry(((DocketEntry) one.what()).number()))
                        .filter(line -> !line.isEmpty())
                        .orElse(Sections.DOCKET)
                : section(fact);
        return id.isEmpty() ? "" : "#" + id;
    }

    private static String section(Use.Fact fact) {
        return switch (fact) {
            case ENTRY, TEXT, REPLY -> "";
            case ROLE, PLACE, BORN, DIED, FOUNDED, DISSOLVED -> Sections.FACTS;
            case POSITION -> Sections.POSITIONS;
            case RELATION -> Sections.RELATIONS;
            case RESPONSE -> Sections.RESPONSE;
            case MONEY -> Sections.MONEY;
            case FIGURE -> Sections.FIGURES;
            case QUOTE -> Sections.QUOTES;
            case PARTY -> Sections.PARTIES;
            case COUNT, COUNT_STATUS -> Sections.COUNTS;
            case STATUS -> Sections.STATES;
            case DOCKET -> Sections.DOCKET;
            case PROOF -> Sections.PROOF;
            case DIFFERENCE -> Sections.DIFFERS;
        };
    }
}
