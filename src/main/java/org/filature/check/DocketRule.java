package org.filature.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Nearest;
import org.filature.model.DocketEntry;
import org.filature.model.Lawsuit;

/** A docket's entries answer and decide entries that are there. */
final class DocketRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.DUPLICATE_ID, Code.UNKNOWN_DOCKET_ENTRY);
    }

    @Override
    public void check(Subject subject) {
        subject.dossier().lawsuits().forEach(lawsuit -> check(lawsuit, subject));
    }

    private static void check(Lawsuit lawsuit, Subject subject) {
        Set<String> seen = new HashSet<>();
        lawsuit.docket().stream()
                .filter(entry -> !entry.number().isEmpty() && !seen.add(entry.number()))
                .forEach(twice -> subject.problem(
                        Code.DUPLICATE_ID,
                        twice.at(),
                        "the docket has the number `" + twice.number() + "` twice",
                        "give each entry a number of its own"));

        Set<String> numbers = lawsuit.docket().stream()
                .map(DocketEntry::number)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        lawsuit.docket().stream()
                .flatMap(entry -> Stream.concat(entry.respondsTo().stream(), entry.decides().stream()))
                .filter(ref -> !numbers.contains(ref.target()))
                .forEach(ref -> subject.problem(
                        Code.UNKNOWN_DOCKET_ENTRY,
                        ref.at(),
                        "the docket has no number `" + ref.target() + "`",
                        Nearest.hint(ref.target(), numbers, "give the entry that is meant this number")));
    }
}
