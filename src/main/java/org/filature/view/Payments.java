package org.filature.view;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.filature.model.Amount;
import org.filature.picture.Payment;

/** Amounts as pictures take them. */
final class Payments {
    static final Amount UNKNOWN = new Amount(Optional.empty(), Optional.empty());

    private Payments() {}

    static Payment of(int payer, int receiver, Amount amount) {
        return new Payment(payer, receiver, number(amount.min()), number(amount.max()));
    }

    private static OptionalDouble number(Optional<BigDecimal> sum) {
        return sum.map(BigDecimal::abs)
                .map(BigDecimal::doubleValue)
                .filter(Double::isFinite)
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }
}
