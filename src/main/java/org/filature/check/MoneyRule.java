package org.filature.check;

import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.model.Event;
import org.filature.model.Money;

/** Money says how much it is, or why nobody knows. */
final class MoneyRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.EMPTY_MONEY);
    }

    @Override
    public void check(Subject subject) {
        for (Event event : subject.dossier().events()) {
            for (int i = 0; i < event.money().size(); i++) {
                Money money = event.money().get(i);
                if (money.amount().isEmpty() && money.note().isEmpty()) {
                    subject.problem(
                            Code.EMPTY_MONEY,
                            event.head().origin().at("/money/" + i),
                            "neither an amount nor its bounds are given",
                            "add `amount:`, or `min:` and `max:`; if nobody knows it, say so in `note:`");
                }
            }
        }
    }
}
