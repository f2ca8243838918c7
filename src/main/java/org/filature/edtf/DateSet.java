package org.filature.edtf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Several dates: one of them, not known which ({@code [2017, 2018]}), or all of them ({@code {2017, 2018}}).
 *
 * @param members at least one: points, and intervals for ranges
 */
record DateSet(boolean all, List<Expression> members) implements Expression {

    DateSet {
        members = List.copyOf(members);
    }

    @Override
    public Bound earliest() {
        return first().earliest();
    }

    @Override
    public Bound latest() {
        return last().latest();
    }

    @Override
    public int level() {
        return 2;
    }

    @Override
    public Doubt doubt() {
        return members.stream().map(Expression::doubt).reduce(Doubt.NONE, Doubt::and);
    }

    @Override
    public Optional<Anchor> start() {
        return first().start();
    }

    @Override
    public Optional<Anchor> end() {
        return last().end();
    }

    private Expression first() {
        return members.stream().min(Comparator.comparing(Expression::earliest)).orElseThrow();
    }

    private Expression last() {
        return members.stream().max(Comparator.comparing(Expression::latest)).orElseThrow();
    }
}
