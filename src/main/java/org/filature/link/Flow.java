package org.filature.link;

import org.filature.model.Event;
import org.filature.model.EventStatus;
import org.filature.model.Money;

/** Money that moved, with the event that tells it. */
public record Flow(Event event, Money money) {
    /** How sure the payment is: as sure as its event, unless it says so itself. */
    public EventStatus status() {
        return money.status().orElseGet(event::status);
    }
}
