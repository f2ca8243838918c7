package org.filature.read;

import java.util.List;
import java.util.Optional;
import org.filature.read.Node.Scalar;

/** CSL 1.0.2's types of items. */
final class SourceTypes {
    private static final List<String> TYPES = List.of(
            "article",
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "bill",
            "book",
            "broadcast",
            "chapter",
            "classic",
            "collection",
            "dataset",
            "document",
            "entry",
            "entry-dictionary",
            "entry-encyclopedia",
            "event",
            "figure",
            "graphic",
            "hearing",
            "interview",
            "legal_case",
            "legislation",
            "manuscript",
            "map",
            "motion_picture",
            "musical_score",
            "pamphlet",
            "paper-conference",
            "patent",
            "performance",
            "periodical",
            "personal_communication",
            "post",
            "post-weblog",
            "regulation",
            "report",
            "review",
            "review-book",
            "software",
            "song",
            "speech",
            "standard",
            "thesis",
            "treaty",
            "webpage");

    /** One of them. */
    static final Kind<String> TYPE = Kinds.scalar(Description.OneOf.of(TYPES), SourceTypes::type);

    private SourceTypes() {}

    private static Optional<String> type(Scalar scalar, Reading reading) {
        String type = scalar.text().strip();
        if (TYPES.contains(type)) {
            return Optional.of(type);
        }
        Kinds.unknownValue(reading, scalar, TYPES);
        return Optional.empty();
    }
}
