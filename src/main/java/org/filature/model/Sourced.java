package org.filature.model;

import java.util.List;

/** A fact within an entry that can rest on sources of its own. */
public sealed interface Sourced
        permits CaseStatus,
                Count,
                DocketEntry,
                Figure,
                LifeDate,
                Money,
                Participant,
                Party,
                Position,
                Quote,
                Relation,
                Reply,
                Response,
                Venue {
    /** What it rests on. */
    List<Citation> sources();
}
