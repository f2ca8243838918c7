package org.filature.view;

import org.filature.link.Web;
import org.filature.model.Claim;
import org.filature.model.Head;

/** Builds a claim's page, in the order in which it is shown: references are numbered on the way. */
final class ClaimPage {
    private ClaimPage() {}

    static ClaimView of(Desk desk, Claim claim) {
        Sheet sheet = desk.sheet();
        Web web = sheet.web();
        Head head = claim.head();
        sheet.anchor(Sections.FACTS);
        ClaimCard card = desk.cards().claim(claim);
        sheet.anchor(card.replies().isEmpty() ? "" : Sections.REPLIES);
        sheet.anchor(card.proof().isEmpty() ? "" : Sections.PROOF);
        Passage prose = sheet.prose(claim);
        return new ClaimView(
                card,
                sheet.words(head.summary()),
                sheet.tags(head.tags()),
                prose,
                desk.section(Sections.EVENTS, web.events(claim)),
                desk.section(Sections.CASES, web.lawsuits(claim)),
                desk.differs(head),
                desk.corrections(head),
                desk.mentions(claim),
                sheet.references(head.sources()),
                sheet.sourcing(claim),
                head.extra());
    }
}
