package org.filature.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filature.edtf.EdtfDate;
import org.filature.link.Tie;
import org.filature.model.Actor;

/** Builds the table of ties: by name, each once, from the end that declares it. */
final class NetworkPage {
    private final Desk desk;
    private final Edition edition;
    private final Tally actors = new Tally("actor");
    private final Tally kinds = new Tally("kind");

    private NetworkPage(Desk desk) {
        this.desk = desk;
        this.edition = desk.edition();
    }

    static NetworkView of(Desk desk) {
        return new NetworkPage(desk).build();
    }

    private NetworkView build() {
        record Sorted(String key, Actor actor) {}
        List<NetworkView.Row> rows = new ArrayList<>();
        edition.web().actors().stream()
                .map(actor -> new Sorted(SortKey.of(edition.words(actor.name()).text()), actor))
                .sorted(Comparator.comparing(Sorted::key)
                        .thenComparing(sorted -> sorted.actor().id()))
                .map(Sorted::actor)
                .forEach(actor -> edition.web().ties(actor).stream()
                        .filter(Tie::declared)
                        .forEach(tie -> rows.add(row(actor, tie))));
        Filter filter = new Filter(
                "ties",
                "ties",
                Tally.useful(List.of(
                        actors.byName(edition.word("filter.actor")), kinds.byName(edition.word("filter.tie")))));
        return new NetworkView(rows, filter, desk.sheet().references(List.of()));
    }

    private NetworkView.Row row(Actor actor, Tie tie) {
        Map<String, Words> ends = new LinkedHashMap<>();
        ends.put(actor.id(), edition.words(actor.name()));
        ends.put(tie.other().id(), edition.words(tie.other().name()));
        TieLine line = Ties.line(desk.sheet(), tie);
        Term kind = tie instanceof Tie.Bond ? line.word() : new Term("position", edition.word("tie.position"));
        return new NetworkView.Row(
                desk.sheet().link(actor), line, key(tie), List.of(actors.data(ends), kinds.datum(kind)));
    }

    private static String key(Tie tie) {
        Optional<EdtfDate> from = tie instanceof Tie.Post post
                ? post.position().from()
                : ((Tie.Bond) tie).relation().from();
        return from.map(Days::from).orElse("");
    }
}
