package org.filature.edtf;

import java.util.List;
import java.util.Map;

/** Says whole dates: a point, an interval, or a set of them. */
final class ExpressionWords {

    private final Vocabulary words;
    private final PointWords points;
    private final IntervalWords intervals;

    ExpressionWords(Vocabulary words) {
        this.words = words;
        this.points = new PointWords(words);
        this.intervals = new IntervalWords(words, points);
    }

    String say(Expression expression) {
        return words.contractions().apply(phrase(expression).alone());
    }

    private Phrase phrase(Expression expression) {
        if (expression instanceof Point point) {
            return points.phrase(point);
        }
        if (expression instanceof Interval interval) {
            return intervals.phrase(interval);
        }
        return set((DateSet) expression);
    }

    private Phrase set(DateSet set) {
        List<Phrase> members =
                set.members().stream().map(member -> member(member, set.all())).toList();
        int last = members.size() - 1;
        if (last == 0) {
            return members.get(0);
        }
        Phrase first = members.get(0);
        for (Phrase next : members.subList(1, last)) {
            first = words.phrase(Key.LIST, Map.of("first", first, "next", next));
        }
        return words.phrase(set.all() ? Key.ALL_OF : Key.ONE_OF, Map.of("first", first, "last", members.get(last)));
    }

    private Phrase member(Expression member, boolean all) {
        if (!(member instanceof Interval range)) {
            return phrase(member);
        }
        if (!(range.from() instanceof Point from)) {
            return words.phrase(all ? Key.ALL_OF_UNTIL : Key.ONE_OF_UNTIL, "to", points.phrase(range.to()));
        }
        if (!(range.to() instanceof Point to)) {
            return words.phrase(all ? Key.ALL_OF_SINCE : Key.ONE_OF_SINCE, "from", points.phrase(from));
        }
        return all
                ? intervals.phrase(range)
                : words.phrase(Key.BETWEEN, Map.of("from", points.phrase(from), "to", points.phrase(to)));
    }
}
