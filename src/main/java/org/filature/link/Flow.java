package org.filature.link;

import org.filature.model.Event;
import org.filature.model.Money;

/** Money that moved, with the event that tells it. */
public record Flow(Event event, Money money) {}
