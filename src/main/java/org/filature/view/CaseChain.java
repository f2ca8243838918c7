package org.filature.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filature.link.CaseTie;
import org.filature.link.Web;
import org.filature.model.CaseRelation;
import org.filature.model.Lawsuit;

/** The cases in which one quarrel goes on: filed again, appealed, joined. In order of time. */
final class CaseChain {
    private static final int MOST = 24;
    private static final Set<CaseRelation> LINKS =
            Set.of(CaseRelation.REFILED_AS, CaseRelation.APPEAL_OF, CaseRelation.CONSOLIDATED_WITH);

    private CaseChain() {}

    static List<LawsuitView.ChainLine> of(Desk desk, Lawsuit lawsuit) {
        Map<String, Lawsuit> found = new LinkedHashMap<>();
        ArrayDeque<Lawsuit> next = new ArrayDeque<>(List.of(lawsuit));
        while (!next.isEmpty() && found.size() < MOST) {
            Lawsuit here = next.remove();
            if (found.putIfAbsent(here.id(), here) == null) {
                links(desk.edition().web(), here).forEach(tie -> next.add(tie.other()));
            }
        }
        List<Lawsuit> cases = new ArrayList<>(found.values());
        cases.sort(Comparator.comparing(Lawsuit::filed).thenComparing(Lawsuit::id));
        return cases.size() < 2
                ? List.of()
                : cases.stream()
                        .map(one -> line(desk, one, one.equals(lawsuit), found))
                        .toList();
    }

    private static List<CaseTie> links(Web web, Lawsuit lawsuit) {
        return web.related(lawsuit).stream()
                .filter(tie -> LINKS.contains(tie.relation()))
                .toList();
    }

    /** Ties that make no chain. */
    static List<CaseTie> others(Web web, Lawsuit lawsuit) {
        return web.related(lawsuit).stream()
                .filter(tie -> !LINKS.contains(tie.relation()))
                .toList();
    }

    private static LawsuitView.ChainLine line(Desk desk, Lawsuit here, boolean current, Map<String, Lawsuit> chain) {
        List<LawsuitView.ChainTie> ties = links(desk.edition().web(), here).stream()
                .filter(tie -> chain.containsKey(tie.other().id()))
                .map(tie -> new LawsuitView.ChainTie(
                        relation(desk.edition(), tie), desk.sheet().link(tie.other())))
                .distinct()
                .toList();
        return new LawsuitView.ChainLine(desk.lines().of(here), current, ties);
    }

    /** What the other case is to this one. */
    static Words relation(Edition edition, CaseTie tie) {
        return edition.word("case.relation." + Edition.id(tie.relation()) + (tie.declared() ? "" : ".of"));
    }
}
