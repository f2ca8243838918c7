package org.filature.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.fetch.Answer.Failed;
import org.filature.fetch.Answer.Found;
import org.filature.fetch.Answer.Reason;
import org.filature.fetch.Answer.Refused;

/** Asks for addresses, one at a time. For one thread. */
public final class Fetcher {
    private static final int MOVED_PERMANENTLY = 301;
    private static final int PERMANENT_REDIRECT = 308;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final Set<Integer> REDIRECTS = Set.of(MOVED_PERMANENTLY, 302, 303, 307, PERMANENT_REDIRECT);

    private final Manners manners;
    private final Pace pace;
    private final HttpClient client;
    private boolean hasFoundHosts;

    public Fetcher(Manners manners) {
        this.manners = manners;
        this.pace = new Pace(manners.delay());
        this.client = HttpClient.newBuilder()
                // An offer of HTTP/2 within a plain request confuses old servers.
                .version(HttpClient.Version.HTTP_1_1)
                // Each step is looked at before it is taken.
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(manners.timeout())
                .build();
    }

    /** Where bytes go, and how many at most. */
    private record Sink(OutputStream stream, long largest) {}

    private record Reply(
            int status,
            Optional<String> location,
            Optional<String> retryAfter,
            String type,
            String packed,
            BoundedBody.Taken body) {}

    /**
     * Whether an address is one of the web that may be asked, as far as that can be seen without asking.
     *
     * @return it as it goes on the wire: in ASCII, without a fragment
     */
    public static Optional<URI> address(String written) {
        return Addresses.parse(written);
    }

    /** Whether any host's name was found so far: if none ever is, that need not be the hosts' fault. */
    public boolean hasFoundHosts() {
        return hasFoundHosts;
    }

    /** Whether a host belongs to this machine or the local network, or is not known. */
    public static boolean isPrivate(URI address) {
        try {
            return Stream.of(InetAddress.getAllByName(address.getHost())).anyMatch(each -> !Addresses.isPublic(each));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /**
     * Takes what is at an address.
     *
     * @param sink where its bytes go; holds a part of them if the answer is not {@link Found}
     * @throws IOException if the sink fails
     */
    public Answer get(String address, OutputStream sink) throws IOException, InterruptedException {
        return get(address, sink, manners.largest());
    }

    /**
     * Takes what is at an address, and no more of it than so many bytes.
     *
     * @throws IOException if the sink fails
     */
    public Answer get(String address, OutputStream sink, long largest) throws IOException, InterruptedException {
        return start(address, Optional.of(new Sink(sink, largest)));
    }

    /** Asks whether something is at an address, and does not take it. */
    public Answer look(String address) throws InterruptedException {
        try {
            return start(address, Optional.empty());
        } catch (IOException e) {
            throw new IllegalStateException("only a sink fails", e);
        }
    }

    private Answer start(String address, Optional<Sink> sink) throws IOException, InterruptedException {
        Optional<URI> first = Addresses.parse(address);
        if (first.isEmpty()) {
            return new Failed(Reason.FORBIDDEN, "it is not an address of http or https");
        }
        try {
            return follow(first.get(), sink);
        } catch (Trouble trouble) {
            return trouble.answer;
        }
    }

    private Answer follow(URI first, Optional<Sink> sink) throws IOException, InterruptedException, Trouble {
        Set<URI> seen = new HashSet<>();
        URI at = first;
        boolean isForGood = true;
        Optional<URI> movedTo = Optional.empty();
        for (int step = 0; step <= manners.redirects(); step++) {
            if (!seen.add(at)) {
                return new Failed(Reason.LOOP, "it redirects in a circle");
            }
            Reply reply = ask(at, sink);
            if (!REDIRECTS.contains(reply.status) || reply.location.isEmpty()) {
                return answer(at, movedTo, reply, sink.isPresent());
            }
            at = next(at, reply.location.get());
            isForGood &= reply.status == MOVED_PERMANENTLY || reply.status == PERMANENT_REDIRECT;
            movedTo = isForGood ? Optional.of(at) : movedTo;
        }
        return new Failed(Reason.LOOP, "it redirects more than " + manners.redirects() + " times");
    }

    private static URI next(URI at, String location) throws Trouble {
        try {
            // What is relative may hold characters that no URI may; a browser takes them all the same.
            String whole = location.matches("(?i)[a-z][a-z0-9+.-]*:.*")
                    ? location
                    : at.resolve(location.strip().replace(" ", "%20")).toString();
            return Addresses.parse(whole)
                    .orElseThrow(() -> trouble(Reason.FORBIDDEN, "it redirects to no address of http or https"));
        } catch (IllegalArgumentException e) {
            throw trouble(Reason.BROKEN, "it redirects to what is no address");
        }
    }

    private static Answer answer(URI at, Optional<URI> movedTo, Reply reply, boolean isWanted) {
        if (reply.status / 100 != 2) {
            return new Refused(at, reply.status);
        }
        if (isWanted && !reply.packed.isEmpty()) {
            return new Failed(
                    Reason.PACKED, at.getHost() + " sends it packed (" + reply.packed + "), though asked not to");
        }
        return reply.body.isWhole()
                ? new Found(at, movedTo, reply.type, reply.body.size(), reply.body.sha256())
                : new Failed(
                        Reason.TOO_LARGE, String.format(Locale.ROOT, "it is larger than %,d bytes", reply.body.size()));
    }

    /** Asks, and once more if the host says when. */
    private Reply ask(URI at, Optional<Sink> sink) throws IOException, InterruptedException, Trouble {
        String host = at.getHost();
        refusePrivate(at);
        for (boolean isFirst = true; ; isFirst = false) {
            if (pace.isLeftAlone(host)) {
                throw trouble(Reason.GIVEN_UP, host + " had asked to be left alone");
            }
            pace.await(host);
            Reply reply = send(at, sink);
            pace.asked(host);
            boolean isTooOften =
                    reply.status == TOO_MANY_REQUESTS || (reply.status == UNAVAILABLE && reply.retryAfter.isPresent());
            if (!isTooOften) {
                return reply;
            }
            Optional<Long> wait = reply.retryAfter
                    .flatMap(RetryAfter::seconds)
                    .filter(seconds -> seconds <= manners.patience().toSeconds());
            if (!isFirst || wait.isEmpty()) {
                pace.leaveAlone(host);
                return reply;
            }
            TimeUnit.SECONDS.sleep(wait.get());
        }
    }

    /**
     * Refuses what lies behind the reader's own wall: an address in a dossier, or a redirect, must not reach it. The
     * name is looked up again when the connection is made; Java keeps what it found for half a minute, so that a host
     * cannot answer this question in one way and the next in another.
     */
    private void refusePrivate(URI at) throws Trouble {
        try {
            InetAddress[] hosts = InetAddress.getAllByName(at.getHost());
            hasFoundHosts = true;
            boolean isOwn = Stream.of(hosts).anyMatch(host -> !Addresses.isPublic(host));
            if (isOwn && !manners.reachesPrivate()) {
                throw trouble(Reason.FORBIDDEN, at.getHost() + " is this machine or of the local network");
            }
        } catch (UnknownHostException e) {
            throw new Trouble(Failures.unknown(e, at));
        }
    }

    private Reply send(URI at, Optional<Sink> sink) throws IOException, InterruptedException, Trouble {
        BoundedBody body = sink.map(to -> BoundedBody.to(to.stream, to.largest)).orElseGet(BoundedBody::unwanted);
        HttpRequest request = HttpRequest.newBuilder(at)
                .header("User-Agent", manners.userAgent())
                .header("Accept", "*/*")
                .header("Accept-Encoding", "identity")
                .timeout(manners.timeout())
                .GET()
                .build();
        CompletableFuture<HttpResponse<BoundedBody.Taken>> sent =
                client.sendAsync(request, head -> isTaken(head) ? body : BoundedBody.unwanted());
        try {
            return reply(sent.get(manners.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            throw trouble(Reason.TIMEOUT, Failures.tooSlow(manners.timeout()));
        } catch (ExecutionException e) {
            throw new Trouble(Failures.of(e, at, manners.timeout()));
        } finally {
            body.abandon();
            sent.cancel(true);
        }
    }

    private static boolean isTaken(HttpResponse.ResponseInfo head) {
        return head.statusCode() / 100 == 2 && packed(head.headers()).isEmpty();
    }

    private static Reply reply(HttpResponse<BoundedBody.Taken> response) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        return new Reply(
                response.statusCode(),
                response.headers().firstValue("Location"),
                response.headers().firstValue("Retry-After"),
                type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT),
                packed(response.headers()),
                response.body());
    }

    /** How a body is packed; empty if it is as it is, which was asked for. */
    private static String packed(HttpHeaders headers) {
        return headers.allValues("Content-Encoding").stream()
                .map(encoding -> encoding.strip().toLowerCase(Locale.ROOT))
                .filter(encoding -> !encoding.isEmpty() && !encoding.equals("identity"))
                .collect(Collectors.joining(", "));
    }

    private static Trouble trouble(Reason reason, String words) {
        return new Trouble(new Failed(reason, words));
    }

    /** Ends the asking with an answer. */
    private static final class Trouble extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Failed answer;

        Trouble(Failed answer) {
            super(answer.words(), null, false, false);
            this.answer = answer;
        }
    }
}
