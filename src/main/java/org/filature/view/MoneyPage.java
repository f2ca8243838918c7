package org.filature.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filature.edtf.EdtfDate;
import org.filature.link.Flow;
import org.filature.model.Actor;
import org.filature.model.Money;

/** Builds the table of payments. */
final class MoneyPage {
    private final Desk desk;
    private final Edition edition;
    private final Tally actors = new Tally("actor");

    private MoneyPage(Desk desk) {
        this.desk = desk;
        this.edition = desk.edition();
    }

    static MoneyView of(Desk desk) {
        return new MoneyPage(desk).build();
    }

    private MoneyView build() {
        List<MoneyView.Row> rows = edition.web().flows().stream().map(this::row).toList();
        Filter filter =
                new Filter("flows", "flows", Tally.useful(List.of(actors.byName(edition.word("filter.actor")))));
        return new MoneyView(rows, filter, desk.sheet().references(List.of()));
    }

    private MoneyView.Row row(Flow flow) {
        Money money = flow.money();
        EdtfDate date = money.date().orElseGet(() -> flow.event().date());
        Map<String, Words> ends = new LinkedHashMap<>();
        Stream.concat(money.from().stream(), money.to().stream())
                .flatMap(ref -> edition.find(ref, Actor.class).stream())
                .forEach(actor -> ends.put(actor.id(), edition.words(actor.name())));
        return new MoneyView.Row(
                desk.cards().money(flow),
                List.of(
                        actors.data(ends),
                        new Filter.Datum("from", Days.from(date)),
                        new Filter.Datum("until", Days.until(date))));
    }
}
