package org.filature.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.filature.model.Amount;

/**
 * Writes numbers and amounts as a language does, from its messages alone: the machine's and the JDK's own habits would
 * change pages from one machine to the next. Immutable.
 */
public final class Numbers {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final int MOST_DECIMALS = 3;
    private static final int GROUP = 3;

    private record Scale(int power, String key) {}

    private static final List<Scale> SCALES =
            List.of(new Scale(12, "number.trillion"), new Scale(9, "number.billion"), new Scale(6, "number.million"));

    private final Messages messages;
    private final String decimal;
    private final String group;
    private final int groupFrom;
    private final Plural plural;

    /** Numbers in the language of some messages. */
    public Numbers(Messages messages) {
        this.messages = messages;
        this.decimal = messages.get("number.decimal");
        this.group = messages.get("number.group");
        this.groupFrom = Integer.parseInt(messages.get("number.group.from"));
        this.plural = Plural.of(messages.get("plural.one"));
    }

    /** A number in digits, grouped. */
    public String plain(BigDecimal number) {
        String digits = number.abs().stripTrailingZeros().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder text = new StringBuilder(digits.length() + 4);
        if (number.signum() < 0) {
            text.append(messages.get("number.minus"));
        }
        boolean grouped = whole.length() >= groupFrom;
        for (int i = 0; i < whole.length(); i++) {
            if (grouped && i > 0 && (whole.length() - i) % GROUP == 0) {
                text.append(group);
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(decimal).append(digits, point + 1, digits.length());
        }
        return text.toString();
    }

    /** A number, with a word for its scale where that loses nothing: "6.6 billion". */
    public String scaled(BigDecimal number) {
        return scaleOf(number)
                .map(scale -> count(scale.key, down(number, scale)))
                .orElseGet(() -> plain(number));
    }

    /** Words that depend on a number, from {@code key.one} or {@code key.other}, with the number filled in. */
    public String count(String key, BigDecimal number) {
        return messages.get(key + plural.suffix(number), plain(number));
    }

    /** Words that depend on a number, from {@code key.one} or {@code key.other}, with the number filled in. */
    public String count(String key, long number) {
        return count(key, BigDecimal.valueOf(number));
    }

    /** An amount of money, exact or a range; without a currency, the bare number. */
    public String money(Amount amount, String currency) {
        Optional<BigDecimal> min = amount.min();
        Optional<BigDecimal> max = amount.max();
        if (min.isPresent() && max.isPresent()) {
            return range(min.get(), max.get(), currency);
        }
        return min.map(least -> messages.get("number.at-least", money(least, currency)))
                .or(() -> max.map(most -> messages.get("number.at-most", money(most, currency))))
                .orElse("");
    }

    /** An exact amount of money. */
    public String money(BigDecimal amount, String currency) {
        return inCurrency(scaled(amount), currency, amount, scaleOf(amount).isPresent());
    }

    private String range(BigDecimal min, BigDecimal max, String currency) {
        if (min.compareTo(max) == 0) {
            return money(min, currency);
        }
        Optional<Scale> scale = scaleOf(max);
        if (scale.equals(scaleOf(min))) {
            BigDecimal least = scale.map(common -> down(min, common)).orElse(min);
            BigDecimal most = scale.map(common -> down(max, common)).orElse(max);
            String both = messages.get("number.range", plain(least), plain(most));
            String text = scale.map(common -> messages.get(common.key + plural.suffix(most), both))
                    .orElse(both);
            return inCurrency(text, currency, max, scale.isPresent());
        }
        return messages.get("number.range.long", money(min, currency), money(max, currency));
    }

    /** Some languages say "45 000 dollars", but "6,6 milliards de dollars". */
    private String inCurrency(String number, String currency, BigDecimal value, boolean scaled) {
        if (currency.isEmpty()) {
            return number;
        }
        String key = "money." + currency;
        return messages.find(key + (scaled ? ".scaled" : plural.suffix(value)))
                .or(() -> messages.find(key))
                .map(pattern -> Messages.fill(pattern, number))
                .orElseGet(() -> messages.get("money.other", number, currency));
    }

    /** A number with its unit: a currency by its code, a percent sign, or a word. */
    public String measure(BigDecimal number, String unit) {
        if (unit.equals("%")) {
            return messages.get("number.percent", plain(number));
        }
        if (CURRENCY.matcher(unit).matches()) {
            return money(number, unit);
        }
        return unit.isEmpty() ? scaled(number) : messages.get("number.unit", scaled(number), unit);
    }

    private static Optional<Scale> scaleOf(BigDecimal number) {
        BigDecimal size = number.abs();
        return SCALES.stream()
                .filter(scale -> size.compareTo(BigDecimal.ONE.scaleByPowerOfTen(scale.power)) >= 0)
                .findFirst()
                .filter(scale -> down(number, scale).scale() <= MOST_DECIMALS);
    }

    private static BigDecimal down(BigDecimal number, Scale scale) {
        return number.scaleByPowerOfTen(-scale.power).stripTrailingZeros();
    }
}
