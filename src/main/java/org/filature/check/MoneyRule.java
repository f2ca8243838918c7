package org.filature.check;

import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.model.Event;
import org.filature.model.Money;

/** Money says how much it is, or why nobody knows. */
final class MoneyRule implements Rule {
    private static final Set<String> AMOUNTS = Set.of("amount", "min", "max");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.EMPTY_MONEY);
    }

    @Override
    public void check(Subject subject) {
        for (Event event : subject.dossier().events()) {
            for (int i = 0; i < event.money().size(); i++) {
                Money money = event.money().get(i);
                if (money.amount().isEmpty() && money.note().isEmpty() && !isWritten(event, i)) {
                    subject.problem(
                            Code.EMPTY_MONEY,
                            event.head().origin().at("/money/" + i),
                            "neither an amount nor its bounds are given",
                            "add `amount:`, or `min:` and `max:`; if nobody knows it, say so in `note:`");
                }
            }
        }
    }

    /** An amount that is written and cannot be read was told as such. */
    private static boolean isWritten(Event event, int i) {
        return AMOUNTS.stream().anyMatch(key -> event.head().origin().fields().containsKey("/money/" + i + "/" + key));
    }
}
