package org.filature.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.filature.model.Actor;
import org.filature.model.Claim;
import org.filature.model.DocketEntry;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Lawsuit;
import org.filature.model.Money;
import org.filature.model.Ref;
import org.filature.model.Source;
import org.filature.model.Text;

/** What an entry's page says besides its title, summary and body; names of others only where they may be shown. */
final class SearchTexts {
    private static final Pattern HOST = Pattern.compile("^(?:https?://)?(?:www\\.)?([^/?#]*).*$");

    private final Sheet sheet;
    private final Edition edition;
    private final List<String> found = new ArrayList<>();

    SearchTexts(Sheet sheet) {
        this.sheet = sheet;
        this.edition = sheet.edition();
    }

    List<String> of(Entry entry) {
        found.clear();
        sheet.tags(entry.head().tags()).forEach(this::add);
        if (entry instanceof Event event) {
            event(event);
        } else if (entry instanceof Actor actor) {
            actor(actor);
        } else if (entry instanceof Lawsuit lawsuit) {
            lawsuit(lawsuit);
        } else if (entry instanceof Claim claim) {
            claim(claim);
        } else if (entry instanceof Source source) {
            add(source.containerTitle(), source.note());
            // Of an address only the host is a name that readers know; the rest would be found as if it were text.
            found.add(HOST.matcher(source.url()).replaceFirst("$1"));
        }
        return List.copyOf(found);
    }

    private void event(Event event) {
        event.actors().stream().filter(edition.web()::isTold).forEach(participant -> {
            named(participant.actor());
            add(participant.role());
        });
        event.place().ifPresent(place -> add(place.name()));
        event.figures().forEach(figure -> {
            add(figure.label(), figure.words(), figure.note(), figure.unit());
            figure.number()
                    .ifPresent(number -> found.add(edition.numbers()
                            .measure(number, sheet.words(figure.unit()).text())));
        });
        event.quotes().forEach(quote -> add(quote.text()));
        event.money().forEach(this::money);
    }

    private void money(Money money) {
        Stream.concat(money.from().stream(), money.to().stream()).forEach(this::named);
        money.amount().ifPresent(amount -> found.add(edition.numbers().money(amount, money.currency())));
        add(money.kind(), money.note());
    }

    private void actor(Actor actor) {
        actor.positions().stream().filter(edition.web()::isTold).forEach(position -> {
            named(position.org());
            add(position.title());
        });
        actor.relations().forEach(relation -> named(relation.of()));
        actor.response().ifPresent(response -> add(response.text()));
        actor.identifiers().values().forEach(found::add);
    }

    private void lawsuit(Lawsuit lawsuit) {
        add(lawsuit.jurisdiction(), lawsuit.nature(), lawsuit.relief(), lawsuit.outcome());
        lawsuit.parties().stream().filter(edition.web()::isTold).forEach(party -> {
            named(party.actor());
            named(party.attorneys());
        });
        named(lawsuit.judges());
        lawsuit.counts().forEach(count -> add(count.charge()));
        lawsuit.statuses().forEach(status -> add(status.note()));
        lawsuit.docket().forEach(this::docket);
    }

    private void docket(DocketEntry filing) {
        add(filing.text(), filing.outcome());
    }

    private void claim(Claim claim) {
        named(claim.by());
        claim.about().forEach(this::named);
        claim.replies().forEach(reply -> {
            named(reply.by());
            add(reply.text());
        });
    }

    private void named(List<Ref> refs) {
        sheet.namesOrLinks(refs).stream().filter(link -> !link.discreet()).forEach(this::add);
    }

    /** Who is not to be found is not found by what others do either. */
    private void named(Ref ref) {
        if (sheet.find(ref, Entry.class).filter(Entry::isListed).isPresent()) {
            add(sheet.link(ref, Entry.class));
        }
    }

    private void add(Link link) {
        if (link.shown()) {
            found.add(link.text().text());
        }
    }

    private void add(Text... texts) {
        for (Text text : texts) {
            if (!text.isEmpty()) {
                found.add(sheet.words(text).text());
            }
        }
    }
}
