package org.filature.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filature.diagnostic.Code;
import org.filature.model.Citation;
import org.filature.model.Entry;

/**
 * Programs that know only a year write its first of January. Whoever means the day can show it: by a time, or by a
 * source's words ({@code quote}) that name the year.
 */
final class InventedDayRule implements Rule {
    private static final Pattern FIRST_DAY = Pattern.compile("(-?[0-9]{4})-01-01");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.INVENTED_DAY);
    }

    @Override
    public void check(Subject subject) {
        subject.dossier().entries().forEach(entry -> DatedFacts.of(entry).forEach(fact -> check(fact, entry, subject)));
    }

    private static void check(DatedFacts.DatedFact fact, Entry entry, Subject subject) {
        String text = fact.date().text();
        if (!text.endsWith("-01-01")) {
            return;
        }
        Matcher day = FIRST_DAY.matcher(text);
        if (day.matches()
                && !isShown(day.group(1), fact.sources())
                && !isShown(day.group(1), entry.head().sources())) {
            subject.problem(
                    Code.INVENTED_DAY,
                    fact.at(),
                    "`" + text + "` says that the very day is known",
                    "write `" + day.group(1)
                            + "` if only the year is; if the day is, add the source's words as `quote`");
        }
    }

    private static boolean isShown(String year, List<Citation> sources) {
        return sources.stream().anyMatch(citation -> citation.quote().words().contains(year));
    }
}
