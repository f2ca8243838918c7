package org.filature.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.filature.model.Actor;
import org.filature.model.Count;
import org.filature.model.Lawsuit;
import org.filature.model.Party;
import org.filature.model.PartyRole;
import org.filature.model.Ref;

/**
 * Who is sued on how many counts. Counts against those who sue, and nobody else, are counterclaims.
 *
 * @param claims counts against anybody else
 * @param counterclaims counts against those who sue alone
 * @param counts by actor
 */
record Suits(int claims, int counterclaims, Map<String, Integer> counts) {
    Suits {
        counts = Map.copyOf(counts);
    }

    static Suits of(Sheet sheet, Lawsuit lawsuit) {
        Set<String> suing = new HashSet<>();
        lawsuit.parties().stream()
                .filter(party -> party.role() == PartyRole.PLAINTIFF || party.role() == PartyRole.APPELLANT)
                .forEach(party -> suing.add(id(sheet, party.actor())));
        Map<String, Integer> counts = new HashMap<>();
        int claims = 0;
        int counterclaims = 0;
        for (Count count : lawsuit.counts()) {
            Set<String> against = new HashSet<>();
            count.against().forEach(ref -> against.add(id(sheet, ref)));
            against.forEach(id -> counts.merge(id, 1, Integer::sum));
            if (!against.isEmpty() && suing.containsAll(against)) {
                counterclaims++;
            } else {
                claims++;
            }
        }
        return new Suits(claims, counterclaims, counts);
    }

    private static String id(Sheet sheet, Ref ref) {
        return sheet.find(ref, Actor.class).map(Actor::id).orElseGet(ref::target);
    }

    /** How many counts are against a party. */
    int against(Sheet sheet, Party party) {
        return counts.getOrDefault(id(sheet, party.actor()), 0);
    }
}
