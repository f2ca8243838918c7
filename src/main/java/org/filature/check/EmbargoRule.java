package org.filature.check;

import java.time.Duration;
import java.util.Set;
import org.filature.diagnostic.Code;

/**
 * An embargo that is long over hides nothing. It may stand for a week: the build that publishes an entry must not
 * complain of what it waited for.
 */
final class EmbargoRule implements Rule {
    private static final Duration GRACE = Duration.ofDays(7);

    @Override
    public Set<Code> codes() {
        return Set.of(Code.PAST_EMBARGO);
    }

    @Override
    public Scope scope() {
        return Scope.ALWAYS;
    }

    @Override
    public void check(Subject subject) {
        subject.pages()
                .forEach(entry -> entry.head()
                        .visibility()
                        .embargo()
                        .filter(until -> Duration.between(until, subject.now()).compareTo(GRACE) > 0)
                        .ifPresent(until -> subject.problem(
                                Code.PAST_EMBARGO,
                                entry.head().origin().at("/embargo"),
                                "the embargo is over and no longer hides anything",
                                "delete the line")));
    }
}
