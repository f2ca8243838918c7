package org.filature.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.filature.fetch.Answer.Failed;
import org.filature.fetch.Answer.Reason;

/** Says in words why there is no answer. */
final class Failures {
    private Failures() {}

    static String tooSlow(Duration timeout) {
        return String.format(Locale.ROOT, "it takes longer than %.1f s", timeout.toMillis() / 1000.0);
    }

    /** Resolvers tell that a name is not from that they cannot ask; Java passes that on in words alone. */
    static Failed unknown(UnknownHostException problem, URI at) {
        String words = String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("temporary failure") || words.contains("try again")
                ? new Failed(Reason.UNREACHABLE, "it cannot be found out now where " + at.getHost() + " is")
                : new Failed(Reason.NO_HOST, "there is no host " + at.getHost());
    }

    /** @throws IOException if the own disk failed */
    static Failed of(Throwable problem, URI at, Duration timeout) throws IOException {
        Optional<BoundedBody.SinkException> own = cause(problem, BoundedBody.SinkException.class);
        if (own.isPresent()) {
            throw own.get();
        }
        if (is(problem, HttpConnectTimeoutException.class) || is(problem, HttpTimeoutException.class)) {
            return new Failed(Reason.TIMEOUT, tooSlow(timeout));
        }
        if (is(problem, SSLException.class)) {
            return new Failed(Reason.BROKEN, "no secure connection to " + at.getHost() + " comes about");
        }
        if (is(problem, ConnectException.class) || is(problem, UnresolvedAddressException.class)) {
            return new Failed(Reason.UNREACHABLE, at.getHost() + " does not answer");
        }
        return new Failed(Reason.BROKEN, "the answer of " + at.getHost() + " breaks off, or is none");
    }

    private static boolean is(Throwable problem, Class<? extends Throwable> type) {
        return cause(problem, type).isPresent();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable problem, Class<T> type) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
