package org.filature.view;

import java.util.List;
import java.util.Optional;
import org.filature.edtf.EdtfDate;
import org.filature.model.DocketEntry;
import org.filature.model.Event;
import org.filature.model.EventStatus;
import org.filature.model.Lawsuit;

/** The last that happened in a case: the latest entry of its docket, or its latest event. */
record Development(EdtfDate date, LawsuitsView.Latest view) {

    /** Of two on one day, what the docket has. */
    static Optional<Development> latest(Sheet sheet, Lawsuit lawsuit) {
        Optional<Development> filed = docket(sheet, lawsuit);
        Optional<Development> told = event(sheet, lawsuit);
        if (filed.isEmpty() || told.isEmpty()) {
            return filed.or(() -> told);
        }
        return told.get().date.latest().compareTo(filed.get().date.latest()) > 0 ? told : filed;
    }

    private static Optional<Development> docket(Sheet sheet, Lawsuit lawsuit) {
        return lawsuit.docket().stream()
                .filter(entry -> entry.date().isPresent())
                .reduce((one, other) -> isLater(one, other) ? one : other)
                .flatMap(entry -> entry.date().map(date -> of(sheet, lawsuit, entry, date)));
    }

    private static boolean isLater(DocketEntry one, DocketEntry other) {
        return one.date()
                .flatMap(date -> other.date().map(than -> date.compareTo(than) > 0))
                .orElse(false);
    }

    private static Development of(Sheet sheet, Lawsuit lawsuit, DocketEntry entry, EdtfDate date) {
        String id = Sections.docketEntry(entry.number());
        Link page = sheet.link(lawsuit, "#" + (id.isEmpty() ? Sections.DOCKET : id));
        Link link = new Link(page.href(), "", "", sheet.words(entry.text()));
        return new Development(date, new LawsuitsView.Latest(sheet.day(date), Term.NONE, link));
    }

    private static Optional<Development> event(Sheet sheet, Lawsuit lawsuit) {
        List<Event> events = sheet.web().events(lawsuit);
        return events.stream()
                .reduce((one, other) -> one.date().compareTo(other.date()) > 0 ? one : other)
                .map(event -> of(sheet, event));
    }

    private static Development of(Sheet sheet, Event event) {
        Term status = event.status() == EventStatus.ESTABLISHED
                ? Term.NONE
                : sheet.edition().term("event.status", event.status());
        return new Development(
                event.date(), new LawsuitsView.Latest(sheet.day(event.date()), status, sheet.titleLink(event)));
    }
}
