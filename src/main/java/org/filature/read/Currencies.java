package org.filature.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.filature.diagnostic.Code;
import org.filature.read.Node.Scalar;

/** ISO 4217 codes, checked by their form: the list of currencies changes from one Java to the next. */
final class Currencies {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private Currencies() {}

    static Optional<String> read(Scalar scalar, Reading reading) {
        String code = scalar.text().strip().toUpperCase(Locale.ROOT);
        if (CODE.matcher(code).matches()) {
            return Optional.of(code);
        }
        reading.problem(
                Code.UNKNOWN_VALUE,
                scalar.at(),
                "`" + code + "` is not a currency code",
                "write three capitals: USD, EUR, GBP …");
        return Optional.empty();
    }
}
