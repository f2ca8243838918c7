package org.filature.model;

import java.util.List;
import java.util.Optional;
import org.filature.edtf.EdtfDate;

/**
 * A payment, promise or investment (FollowTheMoney Payment).
 *
 * @param from who pays
 * @param to who receives
 * @param amount how much, if known
 * @param currency ISO 4217; empty if not said
 * @param kind the author's word for it; empty if not said
 * @param status how sure it is; its event's if not said
 */
public record Money(
        List<Ref> from,
        List<Ref> to,
        Optional<Amount> amount,
        String currency,
        Text kind,
        Optional<EventStatus> status,
        Optional<EdtfDate> date,
        Text note,
        List<Citation> sources)
        implements Sourced {
    public Money {
        from = List.copyOf(from);
        to = List.copyOf(to);
        sources = List.copyOf(sources);
    }
}
