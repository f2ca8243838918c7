package org.filature.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.filature.diagnostic.Location;
import org.filature.model.Actor;
import org.filature.model.DocketEntry;
import org.filature.model.Lawsuit;
import org.filature.model.PartyRole;
import org.filature.model.Ref;
import org.filature.view.LawsuitView.DocketLine;
import org.filature.view.LawsuitView.DocketTie;

/** A docket's lines, with the threads between them read from both ends. */
final class Docket {
    private static final int DEEPEST = 3;

    private final Sheet sheet;
    private final Map<String, String> sides = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final Map<String, List<DocketTie>> answeredBy = new HashMap<>();
    private final Map<String, List<DocketTie>> decidedBy = new HashMap<>();

    private Docket(Sheet sheet, Lawsuit lawsuit) {
        this.sheet = sheet;
        Ref court = new Ref(lawsuit.court().words(), Location.NONE);
        Stream.concat(lawsuit.judges().stream(), Stream.of(court)).forEach(ref -> side(ref, "court"));
        lawsuit.parties().forEach(party -> side(party.actor(), side(party.role())));
    }

    static List<DocketLine> lines(Sheet sheet, Lawsuit lawsuit) {
        Docket docket = new Docket(sheet, lawsuit);
        List<DocketEntry> entries = lawsuit.docket();
        entries.forEach(docket::identify);
        entries.forEach(docket::tie);
        return entries.stream().map(docket::line).toList();
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

    /** Only what stands further up can be answered, so chains end whatever the content says. */
    private void tie(DocketEntry entry) {
        entry.respondsTo().forEach(other -> tie(answeredBy, other, entry));
        entry.decides().forEach(other -> tie(decidedBy, other, entry));
        int depth = Stream.concat(entry.respondsTo().stream(), entry.decides().stream())
                .mapToInt(other -> depths.getOrDefault(other.target(), 0) + 1)
                .max()
                .orElse(0);
        depths.putIfAbsent(entry.number(), Math.min(depth, DEEPEST));
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

    private DocketLine line(DocketEntry entry) {
        String number = entry.number();
        boolean named = !number.isEmpty();
        return new DocketLine(
                ids.getOrDefault(number, ""),
                number,
                side(entry.filedBy()),
                named ? depths.getOrDefault(number, 0) : 0,
                sheet.day(entry.date()),
                sheet.words(entry.text()),
                sheet.namesOrLinks(entry.filedBy()),
                to(entry.respondsTo()),
                named ? answeredBy.getOrDefault(number, List.of()) : List.of(),
                to(entry.decides()),
                named ? decidedBy.getOrDefault(number, List.of()) : List.of(),
                sheet.words(entry.outcome()),
                document(entry.document()),
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
        String medium = sheet.medium(written);
        String name = written.substring(written.lastIndexOf('/') + 1);
        return medium.isEmpty() ? sheet.outerLink(written) : new Link(medium, "file", "", Words.of(name));
    }
}
