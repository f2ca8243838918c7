package org.filature.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.filature.model.Actor;
import org.filature.model.Entry;
import org.jspecify.annotations.Nullable;

/** Hangs entries as they now are in the place of what they were, where all hangs together as before. */
final class Renewal {
    private final IdentityHashMap<Entry, Entry> others;

    /** @param others what entries are now, by what they were; compared as objects */
    Renewal(IdentityHashMap<Entry, Entry> others) {
        this.others = others;
    }

    Threads of(Threads threads) {
        return new Threads(
                threads.before().renewed(this::entry),
                threads.after().renewed(this::entry),
                threads.related().renewed(this::entry),
                threads.events().renewed(this::entry),
                threads.claims().renewed(this::entry),
                threads.lawsuits().renewed(this::entry),
                threads.claimsBy().renewed(this::entry),
                threads.claimsAbout().renewed(this::entry),
                threads.repliesBy().renewed(this::entry),
                threads.ties().renewed(this::tie),
                threads.appearances().renewed(this::appearance),
                threads.caseTies().renewed(this::caseTie),
                threads.paidBy().renewed(this::flow),
                threads.paidTo().renewed(this::flow),
                threads.mentions().renewed(this::entry),
                threads.uses().renewed(this::use),
                list(threads.flows(), this::flow),
                Collections.unmodifiableSortedMap(new TreeMap<>(lists(threads.kinds(), this::entry))),
                threads.tags(),
                lists(threads.tagged(), this::entry));
    }

    @SuppressWarnings("unchecked")
    private <E extends Entry> E entry(E entry) {
        Entry other = others.get(entry);
        return other == null ? entry : (E) other;
    }

    private Tie tie(Tie tie) {
        if (!others.containsKey(tie.other())) {
            return tie;
        }
        Actor end = entry(tie.other());
        return tie instanceof Tie.Post post
                ? new Tie.Post(post.position(), end, post.declared())
                : new Tie.Bond(((Tie.Bond) tie).relation(), end, tie.declared());
    }

    private Appearance appearance(Appearance one) {
        return others.containsKey(one.lawsuit()) ? new Appearance(entry(one.lawsuit()), one.part(), one.party()) : one;
    }

    private CaseTie caseTie(CaseTie tie) {
        return others.containsKey(tie.other()) ? new CaseTie(tie.relation(), entry(tie.other()), tie.declared()) : tie;
    }

    private Flow flow(Flow flow) {
        return others.containsKey(flow.event()) ? new Flow(entry(flow.event()), flow.money()) : flow;
    }

    private Use use(Use use) {
        return others.containsKey(use.entry())
                ? new Use(entry(use.entry()), use.fact(), use.stated(), use.citation())
                : use;
    }

    private static <K, T> Map<K, List<T>> lists(Map<K, List<T>> lists, UnaryOperator<T> renewing) {
        return lists.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> list(one.getValue(), renewing)));
    }

    /** Whether two are one object: to compare what they hold would take long. */
    static boolean isSame(@Nullable Object one, Object other) {
        return one == other;
    }

    /** The very same list, if nothing in it is renewed. */
    static <T> List<T> list(List<T> list, UnaryOperator<T> renewing) {
        for (int i = 0; i < list.size(); i++) {
            if (!isSame(renewing.apply(list.get(i)), list.get(i))) {
                List<T> renewed = new ArrayList<>(list);
                renewed.replaceAll(renewing);
                return List.copyOf(renewed);
            }
        }
        return list;
    }
}
