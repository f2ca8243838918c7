package org.filature.edtf;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads sets: {@code [1667, 1668, 1670..1672]}, {@code {..1984}}. Beyond ISO 8601-2, spaces are accepted after commas,
 * as people write lists with them.
 */
final class SetParser {

    private static final String RANGE = "..";

    private final String text;

    private SetParser(String text) {
        this.text = text;
    }

    static DateSet parse(String text) throws EdtfException {
        boolean all = text.charAt(0) == '{';
        char close = all ? '}' : ']';
        int end = text.length() - 1;
        int closed = text.indexOf(close);
        if (closed < 0) {
            throw new EdtfException(text.length(), "the set is not closed; end it with " + close);
        }
        if (closed < end) {
            throw new EdtfException(closed + 1, "nothing may follow the set's closing " + close);
        }
        return new DateSet(all, new SetParser(text).members(end));
    }

    private List<Expression> members(int end) throws EdtfException {
        List<Expression> members = new ArrayList<>();
        int from = 1;
        while (from <= end) {
            int comma = text.indexOf(',', from);
            int limit = comma < 0 ? end : comma;
            members.add(member(members.isEmpty() ? from : skipSpaces(from), limit));
            from = limit + 1;
        }
        return members;
    }

    private int skipSpaces(int from) {
        int at = from;
        while (text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private Expression member(int from, int limit) throws EdtfException {
        if (from >= limit) {
            throw new EdtfException(from, "a date is missing in the set");
        }
        int dots = text.indexOf(RANGE, from);
        return dots < 0 || dots >= limit ? PointParser.parsePlain(text, from, limit) : range(from, dots, limit);
    }

    private Interval range(int from, int dots, int limit) throws EdtfException {
        int after = dots + RANGE.length();
        if (from == dots && after == limit) {
            throw new EdtfException(from, "a range needs a date before or after its dots");
        }
        End first = from == dots ? End.Missing.OPEN : PointParser.parsePlain(text, from, dots);
        End last = after == limit ? End.Missing.OPEN : PointParser.parsePlain(text, after, limit);
        Order.check(text, first, last, after);
        return new Interval(first, last);
    }
}
