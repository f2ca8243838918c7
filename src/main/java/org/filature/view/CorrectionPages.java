package org.filature.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.filature.edtf.EdtfDate;
import org.filature.link.Web;
import org.filature.model.Correction;
import org.filature.model.Entry;
import org.filature.model.Page;
import org.filature.model.Retraction;

/** Builds what tells of mistakes: corrections, and notices of retraction. */
final class CorrectionPages {
    private CorrectionPages() {}

    /** The page of them all. */
    static CorrectionsView corrections(Desk desk) {
        return new CorrectionsView(latest(desk).toList(), policy(desk), Signed.withoutMethod(desk));
    }

    /** Corrections of every page that is shown, and retractions, newest first. */
    static Stream<Corrected> latest(Desk desk) {
        record Dated(Optional<EdtfDate> date, String path, Corrected line) {}
        Web web = desk.edition().web();
        List<Dated> all = new ArrayList<>();
        Stream<Entry> entries = Stream.concat(web.home().stream(), web.entries());
        entries.forEach(entry -> {
            for (Correction correction : entry.head().corrections()) {
                Link page = desk.sheet().link(entry);
                all.add(new Dated(correction.date(), entry.path(), desk.cards().corrected(correction, page)));
            }
        });
        for (Entry entry : web.retracted()) {
            Optional<Retraction> retraction = entry.head().visibility().retraction();
            all.add(new Dated(retraction.flatMap(Retraction::date), entry.path(), retracted(desk, entry)));
        }
        return all.stream()
                .sorted(Comparator.comparing(Dated::date, Cards::newestFirst).thenComparing(Dated::path))
                .map(Dated::line);
    }

    private static Link policy(Desk desk) {
        return Optional.ofNullable(desk.edition().web().site().policies().get("corrections"))
                .map(ref -> desk.sheet().link(ref, Page.class))
                .orElse(Link.NONE);
    }

    /** Says which page it was by its address alone: its title is part of its text. */
    private static Corrected retracted(Desk desk, Entry entry) {
        Sheet sheet = desk.sheet();
        Optional<Retraction> retraction = entry.head().visibility().retraction();
        Words name = desk.edition().term("type", entry.type()).words();
        return new Corrected(
                sheet.day(retraction.flatMap(Retraction::date)),
                new Link(sheet.href(entry.path()), "retracted", "", name),
                Words.NONE,
                Words.NONE,
                retraction.map(Retraction::reason).map(sheet::words).orElse(Words.NONE),
                true);
    }

    /** What is left of an entry that was taken back. */
    static RetractedView retraction(Desk desk, Entry entry) {
        Optional<Retraction> retraction = entry.head().visibility().retraction();
        return new RetractedView(
                desk.edition().term("type", entry.type()),
                desk.sheet().day(retraction.flatMap(Retraction::date)),
                retraction.map(Retraction::reason).map(desk.sheet()::words).orElse(Words.NONE));
    }
}
