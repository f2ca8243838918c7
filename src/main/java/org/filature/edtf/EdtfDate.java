package org.filature.edtf;

import java.util.Comparator;
import java.util.Optional;

/**
 * A date as exact as it is known, in the Extended Date/Time Format of ISO 8601-2:2019: {@code 2018},
 * {@code 2024-10-02}, {@code 2015~} (about), {@code 2018?} (uncertain), {@code 201X}, {@code 2024-21} (spring),
 * {@code 2024-03/2024-06}, {@code 2023-03/..} (open), {@code /2019} (start unknown), {@code [2017, 2018]} (one of
 * them). Levels 0 and 1 are read whole; of level 2, sets, unspecified and significant digits, qualified parts,
 * exponents and all parts of a year (codes 21 to 41).
 *
 * <p>The natural order is by earliest, then by latest bound; dates with the same bounds are equal in order, while
 * {@link #equals} compares the texts. Objects are immutable.
 */
public final class EdtfDate implements Comparable<EdtfDate> {

    private static final Comparator<EdtfDate> ORDER =
            Comparator.comparing(EdtfDate::earliest).thenComparing(EdtfDate::latest);

    private final String text;
    private final Expression expression;
    private final Bound earliest;
    private final Bound latest;
    private final Optional<Expression.Anchor> anchor;

    private EdtfDate(String text, Expression expression) {
        this.text = text;
        this.expression = expression;
        this.earliest = expression.earliest();
        this.latest = expression.latest();
        this.anchor = expression.start().or(expression::end);
    }

    /**
     * Reads a date. The time taken is bounded for any text.
     *
     * @param text at most 200 characters, without spaces but for those after a comma in a set
     * @throws EdtfException if the text is no EDTF, or names a day that does not exist, an interval that ends before it
     *     begins, or a year two billion or more years away
     */
    public static EdtfDate parse(String text) throws EdtfException {
        try {
            return new EdtfDate(text, EdtfParser.parse(text));
        } catch (EdtfException e) {
            throw new EdtfException(e.offset(), Habits.advice(text).orElse(String.valueOf(e.getMessage())));
        }
    }

    /** The date as it was written. */
    public String text() {
        return text;
    }

    /** The level of ISO 8601-2 that the notation needs: 0, 1 or 2. */
    public int level() {
        return expression.level();
    }

    /**
     * The first second that can be meant, in UTC; {@link Bound#BEFORE_ALL} where the start is open or unknown. Saying
     * "about" or "uncertain" does not move it.
     */
    public Bound earliest() {
        return earliest;
    }

    /** The last second that can be meant, in UTC; {@link Bound#AFTER_ALL} where the end is open or unknown. */
    public Bound latest() {
        return latest;
    }

    /** Whether the date or any part of it is marked uncertain ({@code ?} or {@code %}). */
    public boolean isUncertain() {
        return expression.doubt().isUncertain();
    }

    /** Whether the date or any part of it is marked approximate ({@code ~} or {@code %}). */
    public boolean isApproximate() {
        return expression.doubt().isApproximate();
    }

    /** Whether it runs from a start to an end, either of which may be open or unknown; sets do not. */
    public boolean isInterval() {
        return expression instanceof Interval;
    }

    /** Whether it names one day, perhaps with a time, and without doubt. */
    public boolean isExactDay() {
        return expression instanceof Moment
                || (expression instanceof CalendarDate date && date.hasDay() && date.isPlain());
    }

    /**
     * The year to group the date under: that of its earliest bound, or of the latest where the earliest is open or
     * unknown, as the date's own zone counts. Zero is 1 BC. Empty if both are, or if no digit of the year is specified
     * ({@code XXXX-12}).
     *
     * <p>Group first, then order within the groups: {@code /2019} belongs to 2019, but its order is before all years.
     */
    public Optional<Integer> year() {
        return anchor.map(Expression.Anchor::year);
    }

    /** The month, 1 to 12, of the end that {@link #year} is of; empty if the date names no month there, or several. */
    public Optional<Integer> month() {
        return anchor.flatMap(Expression.Anchor::month);
    }

    /**
     * The date for the {@code datetime} attribute of HTML's {@code time} element: a year from 1 on, month, day, or day
     * with time. Empty if HTML cannot say as much, and no more: for intervals, sets, seasons, years BC and all that is
     * in doubt.
     */
    public Optional<String> datetime() {
        return HtmlTime.of(expression);
    }

    Expression expression() {
        return expression;
    }

    @Override
    public int compareTo(EdtfDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfDate date && text.equals(date.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The date as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
