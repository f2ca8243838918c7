package org.filature.picture;

import java.util.OptionalDouble;

/**
 * Money from one actor to another.
 *
 * @param payer the number of the actor who pays
 * @param receiver the number of the actor who receives
 * @param least how much at least; empty if that is not known
 * @param most how much at most; empty if that is not known
 */
public record Payment(int payer, int receiver, OptionalDouble least, OptionalDouble most) {

    /** The amount that is drawn: the most it can be, or else the least; nothing if neither is known. */
    public double size() {
        return most.orElse(least.orElse(0));
    }

    /** Whether the amount is known at all, and not nothing. */
    public boolean isKnown() {
        return size() > 0;
    }

    /** Whether both the least and the most are known, and differ; or the most alone is. */
    public boolean isRange() {
        return most.isPresent() && !most.equals(least);
    }

    /** Whether it may be more than is known. */
    public boolean isOpen() {
        return isKnown() && most.isEmpty();
    }
}
