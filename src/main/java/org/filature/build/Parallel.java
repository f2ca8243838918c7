package org.filature.build;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Spreads work over the cores. */
final class Parallel {
    private Parallel() {}

    /**
     * Does something with each item, in order of the list as far as the cores allow. Each core takes the next item when
     * it is done with one: the few pages that are a thousand times larger than the others stand first in a plan, and
     * must not keep a whole share of the others waiting, as they would in a parallel stream.
     */
    static <T> void forEach(List<T> items, Consumer<T> work) {
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(core -> {
                    for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
                        work.accept(items.get(i));
                    }
                });
    }
}
