package org.filature.read;

import org.filature.model.EntryType;

/** The shape of each type of entry. */
final class EntryShapes {
    private static final EntryShape SOURCE = new EntryShape(SourceShape.FIELDS, SourceShape::source);

    private EntryShapes() {}

    static EntryShape of(EntryType type) {
        return switch (type) {
            case EVENT -> EventShape.SHAPE;
            case ACTOR -> ActorShape.SHAPE;
            case LAWSUIT -> LawsuitShape.SHAPE;
            case CLAIM -> ClaimShape.SHAPE;
            case SOURCE -> SOURCE;
            case PAGE -> PageShape.SHAPE;
        };
    }
}
