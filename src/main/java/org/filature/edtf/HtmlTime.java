package org.filature.edtf;

import java.util.Optional;

/** Writes dates as HTML's {@code time} element takes them, where it does. */
final class HtmlTime {

    private HtmlTime() {}

    static Optional<String> of(Expression expression) {
        if (expression instanceof CalendarDate date) {
            return date(date);
        }
        if (expression instanceof Moment moment) {
            return date(moment.date()).map(day -> day + "T" + time(moment) + zone(moment));
        }
        if (expression instanceof LongYear year) {
            boolean plain = year.year() > 0 && !year.isEstimate() && year.doubt() == Doubt.NONE;
            return plain ? Optional.of(pad(4, year.year())) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<String> date(CalendarDate date) {
        if (!date.isPlain() || date.first().year() <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                String.join("-", date.parts().stream().map(Part::digits).toList()));
    }

    private static String time(Moment moment) {
        return pad(2, moment.time().getHour()) + ":" + pad(2, moment.time().getMinute()) + ":"
                + pad(2, moment.time().getSecond());
    }

    /** HTML wants the minutes that ISO 8601 lets one leave out. */
    private static String zone(Moment moment) {
        return moment.zone().length() == 3 ? moment.zone() + ":00" : moment.zone();
    }

    private static String pad(int width, int number) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
