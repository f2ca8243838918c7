package org.filature.archive;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.filature.archive.Seen.State;
import org.filature.fetch.Answer;
import org.filature.fetch.Answer.Reason;

/** What an answer means for a reader who follows the link. */
final class Verdict {
    /** The host answers, but not to us: for a reader the page may be there. 999 is what LinkedIn says. */
    private static final Set<Integer> NOT_FOR_US = Set.of(401, 402, 403, 405, 406, 407, 408, 425, 429, 451, 999);

    private static final int SERVER_ERROR = 500;
    private static final Set<Reason> NO_ANSWER =
            Set.of(Reason.TIMEOUT, Reason.BROKEN, Reason.FORBIDDEN, Reason.GIVEN_UP, Reason.UNREACHABLE);

    private Verdict() {}

    /** What was seen, with what came of it. */
    static Seen of(String address, Answer answer, Seen seen) {
        if (answer instanceof Answer.Refused refused) {
            boolean isBlocked = NOT_FOR_US.contains(refused.status()) || refused.status() >= SERVER_ERROR;
            return seen.with(isBlocked ? State.BLOCKED : State.DEAD, "the host says " + refused.status());
        }
        if (answer instanceof Answer.Failed failed) {
            // Too large to be compared is there all the same, and so is what cannot be compared as it is sent.
            State state = failed.reason() == Reason.TOO_LARGE || failed.reason() == Reason.PACKED
                    ? State.THERE
                    : NO_ANSWER.contains(failed.reason()) ? State.BLOCKED : State.DEAD;
            return seen.with(state, state == State.THERE ? "" : failed.words());
        }
        return ((Answer.Found) answer)
                .movedTo()
                .filter(to -> !essence(to.toString()).equals(essence(address)))
                .map(to -> seen.with(State.MOVED, moved(address, to)))
                .orElse(seen);
    }

    private static String moved(String address, URI to) {
        return "it is at " + to + (isFrontPage(address, to) ? ", the front page of a site, so it may be gone" : "");
    }

    /** Whether who asks for a page gets the front page of a site instead, as sites do for what they have taken away. */
    static boolean isFrontPage(String address, URI found) {
        boolean isFront = found.getPath().length() <= 1 && found.getQuery() == null;
        return isFront && !essence(address).matches("[^/]*");
    }

    /** An address without what a redirect may well add: the scheme, {@code www.}, a last slash. */
    private static String essence(String address) {
        String place = address.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("#.*$", "");
        int path = place.indexOf('/') < 0 ? place.length() : place.indexOf('/');
        String host = place.substring(0, path).toLowerCase(Locale.ROOT).replaceFirst(":(80|443)$", "");
        return (host + place.substring(path)).replaceFirst("/+$", "");
    }
}
