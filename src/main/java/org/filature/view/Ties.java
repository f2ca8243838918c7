package org.filature.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.filature.link.Tie;
import org.filature.model.Position;
import org.filature.model.Relation;

/** Ties between actors, in words. */
final class Ties {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");

    private Ties() {}

    static TieLine line(Sheet sheet, Tie tie) {
        if (tie instanceof Tie.Post post) {
            return post(sheet, post);
        }
        return bond(sheet, (Tie.Bond) tie);
    }

    /** A post, with its title; seen from the organization, the holder is at the far end. */
    private static TieLine post(Sheet sheet, Tie.Post post) {
        Position position = post.position();
        Words title = sheet.words(position.title());
        Term kind = sheet.edition().term("position.kind", position.kind());
        return new TieLine(
                title.shown() ? new Term(position.kind(), title) : kind,
                sheet.link(post.other()),
                sheet.period(position.from(), position.to()),
                Words.NONE,
                "",
                "",
                sheet.marks(position.sources()));
    }

    /** A relation, read from the near end: each kind has a name for either. */
    private static TieLine bond(Sheet sheet, Tie.Bond bond) {
        Relation relation = bond.relation();
        Edition edition = sheet.edition();
        String id = Edition.id(relation.kind());
        String amount = relation.amount()
                .map(sum -> edition.numbers().money(sum, relation.currency()))
                .orElse("");
        return new TieLine(
                new Term(id, Words.of(edition.say("relation." + id + (bond.declared() ? "" : ".of")))),
                sheet.link(bond.other()),
                sheet.period(relation.from(), relation.to()),
                sheet.words(relation.label()),
                amount,
                share(edition, relation.share()),
                sheet.marks(relation.sources()));
    }

    /** A share is in percent, as written; what is no number stays as it is. */
    private static String share(Edition edition, String written) {
        String bare = written.endsWith("%")
                ? written.substring(0, written.length() - 1).strip()
                : written;
        return Optional.of(bare)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> edition.numbers().measure(new BigDecimal(text), "%"))
                .orElse(written);
    }

    /** Ties that are posts, held by the near end or in it. */
    static List<Tie> posts(List<Tie> ties, boolean held) {
        return ties.stream()
                .filter(tie -> tie instanceof Tie.Post && tie.declared() == held)
                .toList();
    }

    /** Ties that are relations. */
    static List<Tie> bonds(List<Tie> ties) {
        return ties.stream().filter(Tie.Bond.class::isInstance).toList();
    }
}
