package org.filature.view;

import java.util.List;
import org.filature.model.Entry;
import org.filature.model.Head;

/** What the builder of a page works with: the sheet, and what makes the parts that pages share. */
record Desk(Sheet sheet, Edition edition, Lines lines, Cards cards) {
    static Desk at(Sheet sheet) {
        Lines lines = new Lines(sheet);
        return new Desk(sheet, sheet.edition(), lines, new Cards(sheet, lines));
    }

    Section<EntryLine> section(String id, List<? extends Entry> entries) {
        return sheet.section(id, lines.of(entries));
    }

    Section<EntryLine> mentions(Entry entry) {
        return section(Sections.MENTIONS, edition.web().mentions(entry));
    }

    Section<Differing> differs(Head head) {
        return sheet.section(Sections.DIFFERS, cards.differing(head));
    }

    /** On a source's page, {@code differs} is taken by what differs from the source itself. */
    Section<Differing> ownDiffers(Head head) {
        return sheet.section(Sections.OWN_DIFFERS, cards.differing(head));
    }

    Section<Corrected> corrections(Head head) {
        return cards.corrections(head);
    }
}
