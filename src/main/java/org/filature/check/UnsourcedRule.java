package org.filature.check;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.filature.diagnostic.Code;
import org.filature.link.Citations;
import org.filature.model.Actor;
import org.filature.model.Citation;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Figure;
import org.filature.model.Money;
import org.filature.model.Position;
import org.filature.model.Quote;
import org.filature.model.Relation;

/** What is told rests on a source: its own, or the entry's. */
final class UnsourcedRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.UNSOURCED_EVENT, Code.UNSOURCED_FACT);
    }

    @Override
    public boolean readsTexts() {
        return true;
    }

    @Override
    public void check(Subject subject) {
        for (Event event : subject.dossier().events()) {
            if (!event.isRetracted() && !isSourced(event, subject)) {
                check(event, subject);
            }
        }
        for (Actor actor : subject.dossier().actors()) {
            if (!actor.isRetracted() && !isSourced(actor, subject)) {
                facts(actor, "/positions/", actor.positions(), Position::sources, "the position", subject);
                facts(actor, "/relations/", actor.relations(), Relation::sources, "the relation", subject);
            }
        }
    }

    private static boolean isSourced(Entry entry, Subject subject) {
        List<Citation> sources = entry.head().sources();
        boolean isHollow = subject.directory().isVisible(entry) && subject.areHidden(sources);
        return (!sources.isEmpty() && !isHollow) || subject.citesInText(entry);
    }

    private static void check(Event event, Subject subject) {
        if (Citations.of(event).findAny().isEmpty()) {
            subject.problem(
                    Code.UNSOURCED_EVENT,
                    event.head().origin().at("/title"),
                    "the event rests on no source",
                    "add `sources:`, or cite one in the text: [@id]");
            return;
        }
        facts(event, "/money/", event.money(), Money::sources, "the sum", subject);
        facts(event, "/figures/", event.figures(), Figure::sources, "the figure", subject);
        facts(event, "/quotes/", event.quotes(), Quote::sources, "the quotation", subject);
    }

    private static <F> void facts(
            Entry entry,
            String pointer,
            List<F> facts,
            Function<F, List<Citation>> sources,
            String what,
            Subject subject) {
        for (int i = 0; i < facts.size(); i++) {
            if (sources.apply(facts.get(i)).isEmpty()) {
                subject.problem(
                        Code.UNSOURCED_FACT,
                        entry.head().origin().at(pointer + i),
                        what + " rests on no source, and neither does the page",
                        "add `sources:` to it, or to the entry");
            }
        }
    }
}
