package org.filature.picture;

/** The way of a tie from mark to mark, as SVG's {@code path} writes it. */
public sealed interface Way permits Track, Arc {
    /** Drawn whole. */
    String whole();

    /** Drawn as a thread that was cut: two pieces, each with a short bar where they part. */
    String cut();

    /** How high up it goes. */
    double top();

    /** How far down it goes. */
    double bottom();
}
