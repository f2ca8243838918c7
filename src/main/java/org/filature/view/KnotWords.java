package org.filature.view;

import java.util.List;
import org.filature.link.Tie;
import org.filature.model.Party;

/** Ties in words: a tie as a line of a table, and as a sentence. */
final class KnotWords {
    private final Sheet sheet;
    private final Edition edition;

    KnotWords(Sheet sheet) {
        this.sheet = sheet;
        this.edition = sheet.edition();
    }

    /** What filters choose by: a position, a kind of relation, or a case. */
    Term kind(Knot knot) {
        if (knot instanceof Knot.Opposed) {
            return new Term("court", edition.word("network.kind.court"));
        }
        Tie tie = ((Knot.Declared) knot).tie();
        return tie instanceof Tie.Bond bond ? bond(bond) : new Term("position", edition.word("tie.position"));
    }

    private Term bond(Tie.Bond bond) {
        String id = Edition.id(bond.relation().kind());
        return new Term(id, edition.word("relation." + id));
    }

    /** A line of the table, with the marks of its sources. */
    TieLine line(Knot knot) {
        if (knot instanceof Knot.Opposed opposed) {
            return new TieLine(
                    against(opposed),
                    sheet.link(opposed.to()),
                    sheet.period(opposed.begin(), opposed.end()),
                    Words.NONE,
                    "",
                    "",
                    marks(opposed));
        }
        return Ties.line(sheet, ((Knot.Declared) knot).tie());
    }

    private Term against(Knot.Opposed opposed) {
        String role = edition.term("party", opposed.party().role()).words().text();
        return new Term("court", Words.of(edition.tongue().messages().get("network.against", role)));
    }

    private List<Mark> marks(Knot.Opposed opposed) {
        List<Mark> own = sheet.marks(opposed.party().sources());
        Party against = opposed.against();
        return own.isEmpty() ? sheet.marks(against.sources()) : own;
    }

    /** The tie by itself: who, how, whom, when. Numbers no references. */
    String sentence(Knot knot) {
        String from = edition.words(knot.from().name()).text();
        String to = edition.words(knot.to().name()).text();
        String period = sheet.period(knot.begin(), knot.end()).text();
        String said = tell(knot, from, to);
        return period.isEmpty() ? said : said + edition.say("list.separator") + period;
    }

    private String tell(Knot knot, String from, String to) {
        if (knot instanceof Knot.Opposed opposed) {
            String lawsuit = edition.words(opposed.lawsuit().label()).text();
            return say("network.told.court", from, against(opposed).words().text(), to, lawsuit);
        }
        Tie tie = ((Knot.Declared) knot).tie();
        if (tie instanceof Tie.Bond bond) {
            String label = edition.words(bond.relation().label()).text();
            String how = bond(bond).words().text() + (label.isEmpty() ? "" : " (" + label + ")");
            return say("network.told.relation", from, how, to);
        }
        String title = edition.words(((Tie.Post) tie).position().title()).text();
        String how = title.isEmpty()
                ? edition.term("position.kind", ((Tie.Post) tie).position().kind())
                        .words()
                        .text()
                : title;
        return say("network.told.position", from, how.isEmpty() ? edition.say("tie.position") : how, to);
    }

    private String say(String key, Object... parts) {
        return edition.tongue().messages().get(key, parts);
    }
}
