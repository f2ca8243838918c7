package org.filature.view;

import java.util.List;
import java.util.Optional;
import org.filature.link.Web;
import org.filature.model.Citation;
import org.filature.model.Claim;
import org.filature.model.Entry;
import org.filature.model.Head;
import org.filature.model.Source;

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
        List<ClaimView.Proof> settled = claim.establishedBy().stream()
                .map(ref -> proof(sheet, ref))
                .filter(proof -> proof.link().shown())
                .toList();
        Section<ClaimView.Proof> proof = sheet.section(Sections.PROOF, settled);
        Passage prose = sheet.prose(claim);
        return new ClaimView(
                card,
                claim.since().isEmpty() ? Day.NONE : sheet.period(claim.since(), Optional.empty()),
                sheet.words(head.summary()),
                sheet.tags(head.tags()),
                proof,
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

    static ClaimView.Proof proof(Sheet sheet, Citation proof) {
        boolean isSource = sheet.find(proof.source(), Source.class).isPresent();
        return new ClaimView.Proof(
                sheet.link(proof.source(), Entry.class), isSource ? sheet.marks(List.of(proof)) : List.of());
    }
}
