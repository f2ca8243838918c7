package org.filature.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Leaves each host alone for a while between two requests, and for good where it says so. */
final class Pace {
    private final Duration delay;
    private final Map<String, Long> nextByHost = new HashMap<>();
    private final Set<String> leftAlone = new HashSet<>();

    Pace(Duration delay) {
        this.delay = delay;
    }

    /** Waits until a host may be asked. */
    void await(String host) throws InterruptedException {
        Long next = nextByHost.get(host);
        if (next != null) {
            rest(Duration.ofNanos(next - System.nanoTime()));
        }
    }

    /** Notes that a host was asked just now. */
    void asked(String host) {
        nextByHost.put(host, System.nanoTime() + delay.toNanos());
    }

    static void rest(Duration pause) throws InterruptedException {
        if (!pause.isNegative() && !pause.isZero()) {
            Thread.sleep(pause.toMillis() + 1);
        }
    }

    /** Asks a host nothing more. */
    void leaveAlone(String host) {
        leftAlone.add(host);
    }

    boolean isLeftAlone(String host) {
        return leftAlone.contains(host);
    }
}
