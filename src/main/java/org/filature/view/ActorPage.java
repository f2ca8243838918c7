package org.filature.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filature.link.Appearance;
import org.filature.link.Tie;
import org.filature.link.Web;
import org.filature.model.Actor;
import org.filature.model.ActorType;
import org.filature.model.Alias;
import org.filature.model.CaseStatus;
import org.filature.model.Citation;
import org.filature.model.Claim;
import org.filature.model.Event;
import org.filature.model.Head;
import org.filature.model.Lawsuit;
import org.filature.model.LifeDate;
import org.filature.model.Participant;
import org.filature.model.Party;
import org.filature.model.Ref;
import org.filature.model.Reply;
import org.filature.model.Response;

/** Builds an actor's page, in the order in which it is shown: references are numbered on the way. */
final class ActorPage {
    private final Desk desk;
    private final Sheet sheet;
    private final Edition edition;
    private final Web web;
    private final Actor actor;

    ActorPage(Desk desk, Actor actor) {
        this.desk = desk;
        this.sheet = desk.sheet();
        this.edition = desk.edition();
        this.web = edition.web();
        this.actor = actor;
    }

    static ActorView of(Desk desk, Actor actor) {
        return new ActorPage(desk, actor).build();
    }

    private ActorView build() {
        Head head = actor.head();
        sheet.anchor(Sections.FACTS);
        List<MediaCard> portrait =
                actor.portrait().flatMap(desk.cards()::medium).stream().toList();
        ActorView.LifeDay begin = life(actor.beginning());
        ActorView.LifeDay end = life(actor.ending());
        Passage prose = sheet.prose(actor);
        Section<EntryLine> events = sheet.section(Sections.EVENTS, web.events(actor), this::event);
        Section<EntryLine> cases = sheet.section(Sections.CASES, web.appearances(actor), this::caseRole);
        List<Claim> by = web.claimsBy(actor);
        List<Claim> about = web.claimsAbout(actor);
        Section<ClaimCard> claimsAbout = sheet.section(Sections.CLAIMS_ABOUT, about, desk.cards()::claim);
        Section<ClaimCard> claimsBy = sheet.section(Sections.CLAIMS_BY, by, desk.cards()::claim);
        Section<ClaimCard> replies = sheet.section(Sections.REPLIES, answered(by, about), this::answer);
        boolean claims = claimsBy.shown() || claimsAbout.shown();
        Section<ActorView.Answer> response =
                sheet.section(Sections.RESPONSE, actor.response().stream().toList(), this::response);
        List<Tie> ties = web.ties(actor);
        Section<TieLine> positions = ties(Sections.POSITIONS, Ties.posts(ties, true));
        Section<TieLine> people = ties(Sections.PEOPLE, Ties.posts(ties, false));
        Section<TieLine> relations = ties(Sections.RELATIONS, Ties.bonds(ties));
        NetworkPicture network = NetworkDrawing.around(sheet, NetworkPlan.around(edition.network(), actor));
        Section<MoneyLine> out = sheet.section(Sections.MONEY_OUT, web.paidBy(actor), desk.cards()::money);
        Section<MoneyLine> in = sheet.section(Sections.MONEY_IN, web.paidTo(actor), desk.cards()::money);
        boolean money = out.shown() || in.shown();
        sheet.anchor(claims ? Sections.CLAIMS : "");
        sheet.anchor(money ? Sections.MONEY : "");
        return new ActorView(
                sheet.words(actor.name()),
                sheet.link(actor).kind(),
                edition.term("actor.type", actor.actorType()),
                actor.actorType() == ActorType.PERSON,
                sheet.words(head.summary()),
                new Section<>("", portrait),
                actor.aliases().stream().map(Alias::name).toList(),
                actor.formerNames(),
                begin,
                end,
                edition.term("country", actor.country()).words(),
                sheet.outerLink(actor.website()),
                identifiers(),
                sheet.tags(head.tags()),
                positions,
                people,
                relations,
                network,
                sheet.href(Paths.NETWORK),
                prose,
                events,
                sheet.href(Paths.TIMELINE) + "?actor=" + actor.id(),
                claims,
                claimsBy,
                claimsAbout,
                replies,
                response,
                cases,
                money,
                out,
                in,
                desk.differs(head),
                desk.corrections(head),
                desk.mentions(actor),
                sheet.references(head.sources()),
                sheet.sourcing(actor),
                head.extra());
    }

    private ActorView.LifeDay life(Optional<LifeDate> date) {
        return date.map(one -> new ActorView.LifeDay(sheet.day(one.date()), sheet.marks(one.sources())))
                .orElse(ActorView.LifeDay.NONE);
    }

    private List<ActorView.Identifier> identifiers() {
        return actor.identifiers().entrySet().stream()
                .map(id -> new ActorView.Identifier(
                        edition.term("identifier", id.getKey()),
                        id.getValue(),
                        Identifiers.address(id.getKey(), id.getValue())))
                .toList();
    }

    private Section<TieLine> ties(String id, List<Tie> ties) {
        return sheet.section(id, ties, tie -> Ties.line(sheet, tie));
    }

    private EntryLine event(Event event) {
        EntryLine line = desk.lines().of(event);
        return event.actors().stream()
                .filter(part -> isThis(part.actor()))
                .map(Participant::role)
                .filter(role -> !role.isEmpty())
                .findFirst()
                .map(role -> line.telling(List.of(inPart(sheet.words(role)))))
                .orElse(line);
    }

    /** With whose part it is: a bare "plaintiff" beside another's filing would be taken for the one who filed. */
    private Words inPart(Words role) {
        String name = edition.words(actor.name()).text();
        return new Words(name + edition.say("colon") + role.text(), role.lang());
    }

    private boolean isThis(Ref ref) {
        return ref.target().equals(actor.id())
                || web.find(ref, Actor.class)
                        .filter(found -> found.id().equals(actor.id()))
                        .isPresent();
    }

    /** Claims that are not shown already with all their replies. */
    private List<Claim> answered(List<Claim> by, List<Claim> about) {
        Set<String> shown = new HashSet<>();
        by.forEach(claim -> shown.add(claim.id()));
        about.forEach(claim -> shown.add(claim.id()));
        return web.repliesBy(actor).stream()
                .filter(claim -> !shown.contains(claim.id()))
                .toList();
    }

    private ClaimCard answer(Claim claim) {
        List<Reply> own =
                claim.replies().stream().filter(reply -> isThis(reply.by())).toList();
        return desk.cards().claim(claim, own);
    }

    ActorView.Answer response(Response response) {
        return new ActorView.Answer(
                sheet.day(response.asked()),
                sheet.day(response.date()),
                sheet.words(response.text()),
                sheet.marks(response.sources()));
    }

    /** Its part in a case, how many counts are against it, and where the case stands, with what says so. */
    private EntryLine caseRole(Appearance appearance) {
        Lawsuit lawsuit = appearance.lawsuit();
        EntryLine line = desk.lines().of(lawsuit);
        List<Citation> state = lawsuit.state().map(CaseStatus::sources).orElse(List.of());
        if (appearance.party().isEmpty()) {
            return line.led(edition.term("appearance", appearance.part()).words())
                    .citing(sheet.marks(state));
        }
        Party party = appearance.party().get();
        List<Words> told = new ArrayList<>(2);
        told.add(Words.of(sheet.period(party.from(), party.to()).text()));
        long counts = lawsuit.counts().stream()
                .filter(count -> count.against().stream().anyMatch(this::isThis))
                .count();
        told.add(counts == 0 ? Words.NONE : Words.of(edition.numbers().count("appearance.counts", counts)));
        told.removeIf(words -> !words.shown());
        Set<Citation> marked = new LinkedHashSet<>(party.sources());
        marked.addAll(state);
        return line.led(edition.term("party", party.role()).words())
                .telling(told)
                .citing(sheet.marks(List.copyOf(marked)));
    }
}
