package org.filature.view;

import org.filature.model.RelationKind;

/** Kinds of tie that look alike in a picture of the network: too many lines that differ cannot be told apart. */
enum TieFamily {
    /** Works for, holds a post in. */
    OFFICE,
    /** Founded, owns, has money in. */
    STAKE,
    /** Does business with. */
    TRADE,
    /** Competes with. */
    RIVAL,
    /** Stands against in court. */
    COURT,
    /** Whatever else. */
    OTHER;

    static TieFamily of(RelationKind kind) {
        return switch (kind) {
            case EMPLOYER -> OFFICE;
            case FOUNDER, OWNER, INVESTOR, SUBSIDIARY -> STAKE;
            case PARTNER, SUPPLIER -> TRADE;
            case COMPETITOR -> RIVAL;
            case FAMILY, ASSOCIATE, ADVISER, REPRESENTATIVE, SUCCESSOR, OTHER -> OTHER;
        };
    }

    /** Whether it reads differently from its two ends. */
    static boolean isDirected(RelationKind kind) {
        return switch (kind) {
            case PARTNER, COMPETITOR, FAMILY, ASSOCIATE, OTHER -> false;
            case FOUNDER, OWNER, INVESTOR, SUBSIDIARY, EMPLOYER, ADVISER, REPRESENTATIVE, SUCCESSOR, SUPPLIER -> true;
        };
    }
}
