package org.filature.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.model.DocketEntry;
import org.filature.model.Lawsuit;
import org.filature.model.Ref;

/** A docket's entry answers and decides earlier ones. */
final class DocketOrderRule implements Rule {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.DOCKET_ORDER);
    }

    @Override
    public void check(Subject subject) {
        for (Lawsuit lawsuit : subject.dossier().lawsuits()) {
            Map<String, DocketEntry> byNumber = new HashMap<>();
            lawsuit.docket().forEach(line -> byNumber.putIfAbsent(line.number(), line));
            for (DocketEntry line : lawsuit.docket()) {
                Stream.concat(line.respondsTo().stream(), line.decides().stream())
                        .filter(ref -> !ref.target().isEmpty() && byNumber.containsKey(ref.target()))
                        .forEach(ref -> check(line, ref, byNumber, subject));
            }
        }
    }

    private static void check(DocketEntry line, Ref ref, Map<String, DocketEntry> byNumber, Subject subject) {
        Optional<DocketEntry> target = Optional.ofNullable(byNumber.get(ref.target()));
        boolean isItself = line.number().equals(ref.target());
        if (isItself || target.filter(other -> isLater(other, line)).isPresent()) {
            subject.problem(
                    Code.DOCKET_ORDER,
                    ref.at(),
                    isItself
                            ? "the entry names itself"
                            : "the entry `" + ref.target() + "` is later than the one that answers it",
                    "name the earlier entry, or mend the dates");
        }
    }

    /** By date where both have one, or else by the court's numbers. */
    private static boolean isLater(DocketEntry other, DocketEntry line) {
        if (other.date().isPresent() && line.date().isPresent()) {
            return Order.isBefore(line.date(), other.date());
        }
        return NUMBER.matcher(other.number()).matches()
                && NUMBER.matcher(line.number()).matches()
                && Integer.parseInt(other.number()) > Integer.parseInt(line.number());
    }
}
