package org.filature.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.filature.diagnostic.Location;
import org.filature.edtf.EdtfDate;
import org.filature.model.Actor;
import org.filature.model.Citation;
import org.filature.model.Claim;
import org.filature.model.DocketEntry;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Lawsuit;
import org.filature.model.Party;
import org.filature.model.Position;
import org.filature.model.Relation;
import org.filature.model.Source;

/** Every date that an entry's fields give, with what the fact rests on. */
final class DatedFacts {
    private final Entry entry;
    private final Stream.Builder<DatedFact> facts = Stream.builder();

    private DatedFacts(Entry entry) {
        this.entry = entry;
    }

    /**
     * A date.
     *
     * @param sources those of the fact itself; the entry's apart
     */
    record DatedFact(EdtfDate date, Location at, List<Citation> sources) {}

    static Stream<DatedFact> of(Entry entry) {
        DatedFacts dates = new DatedFacts(entry);
        if (entry instanceof Event event) {
            dates.add(event);
        } else if (entry instanceof Actor actor) {
            dates.add(actor);
        } else if (entry instanceof Lawsuit lawsuit) {
            dates.add(lawsuit);
        } else if (entry instanceof Claim claim) {
            dates.add(claim);
        } else if (entry instanceof Source source) {
            dates.add(source.issued(), "/issued", List.of());
        }
        return dates.facts.build();
    }

    private void add(Event event) {
        add(Optional.of(event.date()), "/date", List.of());
        for (int i = 0; i < event.money().size(); i++) {
            add(
                    event.money().get(i).date(),
                    "/money/" + i + "/date",
                    event.money().get(i).sources());
        }
    }

    private void add(Actor actor) {
        boolean isBorn = entry.head().origin().fields().containsKey("/born");
        add(actor.begin(), isBorn ? "/born" : "/founded", List.of());
        boolean isDead = entry.head().origin().fields().containsKey("/died");
        add(actor.end(), isDead ? "/died" : "/dissolved", List.of());
        for (int i = 0; i < actor.positions().size(); i++) {
            Position position = actor.positions().get(i);
            add(position.from(), "/positions/" + i + "/from", position.sources());
            add(position.to(), "/positions/" + i + "/to", position.sources());
        }
        for (int i = 0; i < actor.relations().size(); i++) {
            Relation relation = actor.relations().get(i);
            add(relation.from(), "/relations/" + i + "/from", relation.sources());
            add(relation.to(), "/relations/" + i + "/to", relation.sources());
        }
    }

    private void add(Lawsuit lawsuit) {
        add(Optional.of(lawsuit.filed()), "/filed", List.of());
        add(lawsuit.closed(), "/closed", List.of());
        Stream.concat(
                        lawsuit.statuses().stream(),
                        lawsuit.counts().stream().flatMap(count -> count.statuses().stream()))
                .forEach(status -> facts.add(new DatedFact(status.date(), status.at(), status.sources())));
        for (int i = 0; i < lawsuit.docket().size(); i++) {
            DocketEntry line = lawsuit.docket().get(i);
            add(line.date(), "/docket/" + i + "/date", line.sources());
        }
        for (int i = 0; i < lawsuit.parties().size(); i++) {
            Party party = lawsuit.parties().get(i);
            add(party.from(), "/parties/" + i + "/from", party.sources());
            add(party.to(), "/parties/" + i + "/to", party.sources());
        }
    }

    private void add(Claim claim) {
        add(claim.date(), "/date", List.of());
        add(claim.since(), "/since", List.of());
        for (int i = 0; i < claim.replies().size(); i++) {
            add(
                    claim.replies().get(i).date(),
                    "/replies/" + i + "/date",
                    claim.replies().get(i).sources());
        }
    }

    private void add(Optional<EdtfDate> date, String pointer, List<Citation> sources) {
        date.ifPresent(
                known -> facts.add(new DatedFact(known, entry.head().origin().at(pointer), sources)));
    }
}
