package org.filature.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filature.edtf.EdtfDate;
import org.filature.link.Flow;
import org.filature.model.Actor;
import org.filature.model.Money;

/** Builds the table of payments, and has their pictures drawn. */
final class MoneyPage {
    private final Desk desk;
    private final Edition edition;
    private final Tally actors = new Tally("actor");
    private final Tally kinds = new Tally("kind");
    private final Tally currencies = new Tally("currency");
    private final Tally years = new Tally("year");

    private MoneyPage(Desk desk) {
        this.desk = desk;
        this.edition = desk.edition();
    }

    static MoneyView of(Desk desk) {
        return new MoneyPage(desk).build();
    }

    private MoneyView build() {
        List<Flow> flows = edition.web().flows();
        List<MoneyView.Row> rows = flows.stream().map(this::row).toList();
        Filter filter = Filter.of(
                rows.size(),
                "flows",
                "flows",
                Tally.useful(List.of(
                        actors.byName(edition.word("filter.actor")),
                        kinds.byName(edition.word("filter.kind")),
                        currencies.byName(edition.word("money.currency")),
                        years.byId(edition.word("money.year")))));
        return new MoneyView(
                MoneyPictures.of(desk, flows), rows, filter, desk.sheet().references(List.of()));
    }

    private MoneyView.Row row(Flow flow) {
        Money money = flow.money();
        EdtfDate date = date(flow);
        Map<String, Words> ends = new LinkedHashMap<>();
        Stream.concat(money.from().stream(), money.to().stream())
                .flatMap(ref -> edition.find(ref, Actor.class).stream())
                .forEach(actor -> ends.put(actor.id(), edition.words(actor.name())));
        String kind = SortKey.of(money.kind().words()).replace(' ', '-');
        return new MoneyView.Row(
                desk.cards().money(flow),
                Days.from(date),
                List.of(
                        actors.data(ends),
                        kinds.datum(kind, edition.words(money.kind())),
                        currencies.datum(money.currency(), currency(edition, money.currency())),
                        years.data(Days.years(date))));
    }

    /** Money without a date of its own moved when its event happened. */
    static EdtfDate date(Flow flow) {
        return flow.money().date().orElseGet(() -> flow.event().date());
    }

    /** What a currency is called; its code, where the language has no name for it. */
    static Words currency(Edition edition, String code) {
        return code.isEmpty()
                ? edition.word("currency.unsaid")
                : Words.of(edition.tongue().messages().find("currency." + code).orElse(code));
    }
}
