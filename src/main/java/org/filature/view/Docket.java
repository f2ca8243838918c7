package org.filature.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.filature.diagnostic.Location;
import org.filature.model.Actor;
import org.filature.model.DocketEntry;
import org.filature.model.Lawsuit;
import org.filature.model.PartyRole;
import org.filature.model.Ref;
import org.filature.picture.Lanes;
import org.filature.view.LawsuitView.DocketLine;
import org.filature.view.LawsuitView.DocketThread;
import org.filature.view.LawsuitView.DocketTie;
import org.filature.view.LawsuitView.Procedure;

/** A docket's lines, with the threads between them read from both ends. */
final class Docket {
    private static final int LONG = 12;
    private static final int TITLE = 60;

    private final Sheet sheet;
    private final Tally who = new Tally("side");
    private final Tally matters = new Tally("thread");
    private final Map<String, String> sides = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, List<DocketTie>> answeredBy = new HashMap<>();
    private final Map<String, List<DocketTie>> decidedBy = new HashMap<>();

    private Docket(Sheet sheet, Lawsuit lawsuit) {
        this.sheet = sheet;
        Ref court = new Ref(lawsuit.court().words(), Location.NONE);
        Stream.concat(lawsuit.judges().stream(), Stream.of(court)).forEach(ref -> side(ref, "court"));
        lawsuit.parties().forEach(party -> side(party.actor(), side(party.role())));
    }

    static Procedure of(Sheet sheet, Lawsuit lawsuit) {
        Docket docket = new Docket(sheet, lawsuit);
        List<DocketEntry> entries = lawsuit.docket();
        entries.forEach(docket::identify);
        entries.forEach(docket::tie);
        List<Lanes.Row> rows = Lanes.of(items(entries));
        List<DocketLine> lines = new ArrayList<>(entries.size());
        Map<Integer, List<DocketLine>> threads = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Lanes.Row row = rows.get(i);
            DocketLine line = docket.line(
                    entries.get(i), row, row.thread() < 0 ? Words.NONE : docket.title(entries.get(row.thread())));
            lines.add(line);
            if (row.thread() >= 0) {
                threads.computeIfAbsent(row.thread(), thread -> new ArrayList<>())
                        .add(line);
            }
        }
        int lanes = rows.stream()
                .flatMap(row -> row.strands().stream())
                .mapToInt(Lanes.Strand::lane)
                .max()
                .orElse(0);
        return new Procedure(
                sheet.section(Sections.DOCKET, lines),
                lanes,
                entries.size() < LONG ? Filter.NONE : docket.filter(entries.size()),
                threads.values().stream()
                        .filter(thread -> thread.size() > 1)
                        .map(DocketThread::new)
                        .toList());
    }

    private Filter filter(int count) {
        Edition edition = sheet.edition();
        return new Filter(
                Sections.DOCKETED,
                "docket",
                count,
                Tally.useful(List.of(
                        new Filter.Field(Filter.WORDS, edition.word("docket.filter.words"), List.of()),
                        who.byId(edition.word("docket.filter.side")),
                        matters.inOrder(edition.word("docket.filter.thread")))));
    }

    /** Which entry answers and decides which, by their places. */
    private static List<Lanes.Item> items(List<DocketEntry> entries) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).number().isEmpty()) {
                places.putIfAbsent(entries.get(i).number(), i);
            }
        }
        return entries.stream()
                .map(entry -> new Lanes.Item(places(entry.respondsTo(), places), places(entry.decides(), places)))
                .toList();
    }

    private static List<Integer> places(List<Ref> refs, Map<String, Integer> places) {
        return refs.stream()
                .flatMap(ref -> Optional.ofNullable(places.get(ref.target())).stream())
                .toList();
    }

    /** What a thread is called by: the entry it begins with. */
    private Words title(DocketEntry entry) {
        Words words = sheet.words(entry.text());
        String text = words.text();
        String cut = text.length() <= TITLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, TITLE)))
                                .strip() + "…";
        String number = entry.number();
        return new Words(
                number.isEmpty() ? cut : sheet.edition().tongue().messages().get("docket.thread", number, cut),
                words.lang());
    }

    private static String side(PartyRole role) {
        return switch (role) {
            case PLAINTIFF, APPELLANT -> "plaintiff";
            case DEFENDANT, RESPONDENT -> "defendant";
            default -> "other";
        };
    }

    private void side(Ref ref, String side) {
        sides.putIfAbsent(who(ref), side);
    }

    /** One key for all ways to name an actor; judges may be plain words. */
    private String who(Ref ref) {
        return sheet.find(ref, Actor.class).map(Actor::id).orElseGet(ref::target);
    }

    private void identify(DocketEntry entry) {
        ids.putIfAbsent(entry.number(), sheet.anchor(Sections.docketEntry(entry.number())));
    }

    private void tie(DocketEntry entry) {
        entry.respondsTo().forEach(other -> tie(answeredBy, other, entry));
        entry.decides().forEach(other -> tie(decidedBy, other, entry));
    }

    private void tie(Map<String, List<DocketTie>> ties, Ref to, DocketEntry from) {
        ties.computeIfAbsent(to.target(), number -> new ArrayList<>(1)).add(to(from.number()));
    }

    private DocketTie to(String number) {
        String id = ids.getOrDefault(number, "");
        return new DocketTie(number, id.isEmpty() ? "" : "#" + id);
    }

    private List<DocketTie> to(List<Ref> numbers) {
        return numbers.stream().map(number -> to(number.target())).toList();
    }

    private DocketLine line(DocketEntry entry, Lanes.Row lanes, Words thread) {
        String number = entry.number();
        boolean named = !number.isEmpty();
        Term side = side(entry.filedBy());
        List<Filter.Datum> data =
                List.of(who.datum(side), matters.datum(thread.shown() ? "t" + lanes.thread() : "", thread));
        return new DocketLine(
                ids.getOrDefault(number, ""),
                number,
                side,
                lanes,
                data,
                sheet.day(entry.date()),
                sheet.words(entry.text()),
                sheet.namesOrLinks(entry.filedBy()),
                to(entry.respondsTo()),
                named ? answeredBy.getOrDefault(number, List.of()) : List.of(),
                to(entry.decides()),
                named ? decidedBy.getOrDefault(number, List.of()) : List.of(),
                sheet.words(entry.outcome()),
                document(entry.document()),
                sheet.medium(entry.document()).sha256(),
                sheet.marks(entry.sources()));
    }

    private Term side(List<Ref> filedBy) {
        String side = filedBy.stream()
                .flatMap(ref -> Optional.ofNullable(sides.get(who(ref))).stream())
                .findFirst()
                .orElse("other");
        return new Term(side, Words.of(sheet.edition().say("docket.side." + side)));
    }

    private Link document(String written) {
        FileLink file = sheet.medium(written);
        return file.shown() ? new Link(file.href(), "file", "", Words.of(file.name())) : sheet.outerLink(written);
    }
}
