package org.filature.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.filature.diagnostic.Location;
import org.filature.edtf.EdtfDate;
import org.filature.link.CaseTie;
import org.filature.link.Web;
import org.filature.model.Actor;
import org.filature.model.CaseStatus;
import org.filature.model.Count;
import org.filature.model.Head;
import org.filature.model.Lawsuit;
import org.filature.model.Party;
import org.filature.model.PartyRole;
import org.filature.model.Ref;

/** Builds a case's page, in the order in which it is shown: references are numbered on the way. */
final class LawsuitPage {
    private final Desk desk;
    private final Sheet sheet;
    private final Edition edition;
    private final Lawsuit lawsuit;
    private final Suits suits;

    LawsuitPage(Desk desk, Lawsuit lawsuit) {
        this.desk = desk;
        this.sheet = desk.sheet();
        this.edition = desk.edition();
        this.lawsuit = lawsuit;
        this.suits = Suits.of(desk.sheet(), lawsuit);
    }

    static LawsuitView of(Desk desk, Lawsuit lawsuit) {
        return new LawsuitPage(desk, lawsuit).build();
    }

    private LawsuitView build() {
        Head head = lawsuit.head();
        Web web = edition.web();
        sheet.anchor(Sections.FACTS);
        sheet.anchor(lawsuit.parties().isEmpty() ? "" : Sections.PARTIES);
        Section<StateLine> states = sheet.section(Sections.STATES, lawsuit.statuses(), this::state);
        Passage prose = sheet.prose(lawsuit);
        Section<LawsuitView.PartyLine> plaintiffs = parties(PartyRole.PLAINTIFF, PartyRole.APPELLANT);
        Section<LawsuitView.PartyLine> defendants = parties(PartyRole.DEFENDANT, PartyRole.RESPONDENT);
        Section<LawsuitView.PartyLine> others =
                parties(PartyRole.INTERVENOR, PartyRole.AMICUS, PartyRole.THIRD_PARTY, PartyRole.OTHER);
        Section<LawsuitView.CountLine> counts = sheet.section(Sections.COUNTS, lawsuit.counts(), this::count);
        LawsuitView.Procedure docket = Docket.of(sheet, lawsuit);
        Section<EntryLine> events = desk.section(Sections.EVENTS, web.events(lawsuit));
        Section<ClaimCard> claims = sheet.section(Sections.CLAIMS, web.claims(lawsuit), desk.cards()::claim);
        Words shortTitle = sheet.words(lawsuit.shortTitle());
        sheet.anchor(lawsuit.outcome().isEmpty() ? "" : Sections.OUTCOME);
        Section<LawsuitView.ChainLine> chain = sheet.section(Sections.CHAIN, CaseChain.of(desk, lawsuit));
        return new LawsuitView(
                sheet.words(lawsuit.title()),
                shortTitle,
                court(sheet, lawsuit),
                sheet.words(lawsuit.jurisdiction()),
                lawsuit.docketNumber(),
                sheet.day(lawsuit.filed()),
                sheet.day(lawsuit.closed()),
                lawsuit.state()
                        .map(last -> edition.term("case.state", last.status()))
                        .orElse(Term.NONE),
                sheet.day(lawsuit.state().map(CaseStatus::date)),
                Lines.stateNote(edition, lawsuit),
                sheet.words(lawsuit.nature()),
                sheet.words(lawsuit.relief()),
                sheet.namesOrLinks(lawsuit.judges()),
                sheet.words(head.summary()),
                sheet.words(lawsuit.outcome()),
                sheet.tags(head.tags()),
                plaintiffs,
                defendants,
                others,
                plaintiffs.shown() || defendants.shown() || others.shown(),
                suits.claims(),
                suits.counterclaims(),
                prose,
                states,
                StatePictures.of(sheet, lawsuit),
                counts,
                docket,
                events,
                claims,
                chain,
                sheet.section(Sections.RELATED, CaseChain.others(sheet.web(), lawsuit), this::related),
                desk.differs(head),
                desk.corrections(head),
                desk.mentions(lawsuit),
                sheet.references(head.sources()),
                sheet.sourcing(lawsuit),
                head.extra());
    }

    /** A court is an actor's id or name, or plain words. */
    static Link court(Sheet sheet, Lawsuit lawsuit) {
        Link link = sheet.link(new Ref(lawsuit.court().words(), Location.NONE), Actor.class);
        boolean mayBeNamed = link.shown()
                || sheet.web()
                        .words(new Ref(lawsuit.court().words(), Location.NONE))
                        .isPresent();
        return link.shown() || !mayBeNamed ? link : new Link("", "", "", sheet.words(lawsuit.court()));
    }

    /** Parties of some roles; those that may not be shown are left out. */
    Section<LawsuitView.PartyLine> parties(PartyRole... roles) {
        List<PartyRole> wanted = List.of(roles);
        List<LawsuitView.PartyLine> lines = lawsuit.parties().stream()
                .filter(party -> wanted.contains(party.role()))
                .filter(party -> sheet.link(party.actor(), Actor.class).shown())
                .map(this::party)
                .toList();
        return new Section<>("", lines);
    }

    private LawsuitView.PartyLine party(Party party) {
        return new LawsuitView.PartyLine(
                sheet.link(party.actor(), Actor.class),
                edition.term("party", party.role()),
                sheet.period(party.from(), party.to()),
                joined(party),
                suits.against(sheet, party),
                sheet.namesOrLinks(party.attorneys()),
                sheet.marks(party.sources()));
    }

    /** Since when a party is in the case, where it came in after the filing. */
    private Day joined(Party party) {
        Optional<EdtfDate> from = party.from()
                .filter(date -> date.earliest().compareTo(lawsuit.filed().latest()) > 0);
        return sheet.period(from, Optional.empty());
    }

    StateLine state(CaseStatus status) {
        return new StateLine(
                sheet.day(status.date()),
                edition.term("case.state", status.status()),
                sheet.words(status.note()),
                sheet.marks(status.sources()));
    }

    /** A count that names nobody is against all: whom it names and may not be shown is somebody. */
    LawsuitView.CountLine count(Count count) {
        String id = sheet.anchor("count-" + (lawsuit.counts().indexOf(count) + 1));
        return new LawsuitView.CountLine(
                id,
                sheet.words(count.charge()),
                sheet.somebodies(count.against()),
                states(count),
                sheet.marks(count.sources()));
    }

    /** A count that was open when last heard of is not said to be so still where its case is over since. */
    private List<StateLine> states(Count count) {
        Optional<CaseStatus> endless = count.statuses().stream()
                .max(Comparator.comparing(CaseStatus::date))
                .filter(last -> last.status().isOpen())
                .filter(last -> lawsuit.end()
                        .filter(end -> last.date().compareTo(end) <= 0)
                        .isPresent());
        return count.statuses().stream()
                .map(status -> endless.filter(status::equals).isPresent()
                        ? state(status).withoutEnd()
                        : state(status))
                .toList();
    }

    private EntryLine related(CaseTie tie) {
        return desk.lines().of(tie.other()).led(CaseChain.relation(edition, tie));
    }
}
