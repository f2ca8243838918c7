package org.filature.fetch;

import java.time.Duration;

/**
 * How others are asked.
 *
 * @param userAgent who asks, in ASCII: the program and how to reach the one who runs it
 * @param delay how long a host is left alone between two requests
 * @param timeout how long one request may take, from asking to the last byte
 * @param largest how many bytes of a body are taken
 * @param redirects how many redirects are followed
 * @param patience how long a host's {@code Retry-After} is waited for at most; one that asks for more is left alone
 * @param reachesPrivate whether this machine and the local network may be asked too
 */
public record Manners(
        String userAgent,
        Duration delay,
        Duration timeout,
        long largest,
        int redirects,
        Duration patience,
        boolean reachesPrivate) {
    private static final Duration DELAY = Duration.ofSeconds(2);
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final long LARGEST = 64L << 20;
    private static final int REDIRECTS = 8;
    private static final int LONGEST_CONTACT = 200;

    /**
     * What is decent.
     *
     * @param version the program's
     * @param contact how to reach the dossier's people; may be empty
     */
    public static Manners polite(String version, String contact) {
        // A header is one line of ASCII; what brackets hold is a comment (RFC 9110).
        String plain =
                contact.replaceAll("[^ -~]|[()\\\\]", " ").replaceAll(" +", " ").strip();
        String named = plain.substring(0, Math.min(plain.length(), LONGEST_CONTACT));
        String agent = "Filature/" + version + (named.isEmpty() ? "" : " (" + named + ")");
        return new Manners(agent, DELAY, TIMEOUT, LARGEST, REDIRECTS, PATIENCE, false);
    }

    /** The same, with another pause between two requests to a host. */
    public Manners withDelay(Duration other) {
        return new Manners(userAgent, other, timeout, largest, redirects, patience, reachesPrivate);
    }

    /** The same, with another bound on the time of a request. */
    public Manners withTimeout(Duration other) {
        return new Manners(userAgent, delay, other, largest, redirects, patience, reachesPrivate);
    }

    /** The same, with another bound on bodies. */
    public Manners withLargest(long bytes) {
        return new Manners(userAgent, delay, timeout, bytes, redirects, patience, reachesPrivate);
    }

    /** The same, for one's own machine and network too or not. */
    public Manners reachingPrivate(boolean isWanted) {
        return new Manners(userAgent, delay, timeout, largest, redirects, patience, isWanted);
    }
}
