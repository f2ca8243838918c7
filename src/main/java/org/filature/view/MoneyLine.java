package org.filature.view;

import java.util.List;

/**
 * Money that moved, was promised or asked for.
 *
 * @param from who pays
 * @param to who receives
 * @param amount how much, in words; empty if not known
 * @param key to sort by; empty if the amount is not known
 * @param kind what for
 * @param standing how sure the payment is, if it is not established and its event's status does not say it
 * @param date when
 * @param note what else is known
 * @param event the event that tells it; missing on that event's own page
 * @param status of that event, if it is not established
 * @param marks what it rests on
 */
public record MoneyLine(
        List<Link> from,
        List<Link> to,
        String amount,
        String key,
        Words kind,
        Term standing,
        Day date,
        Words note,
        Link event,
        Term status,
        List<Mark> marks) {
    public MoneyLine {
        from = List.copyOf(from);
        to = List.copyOf(to);
        marks = List.copyOf(marks);
    }
}
