package org.filature.serve;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in only what a browser on this machine asks for itself. Another site may point a name of its own at this machine
 * (DNS rebinding), or load the preview's files into its own pages; neither may read what is not published.
 */
final class Gate {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final String HTTP_PORT = ":80";

    private final Set<String> hosts;

    Gate(int port) {
        this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    }

    /**
     * Judges a request.
     *
     * @param isLink whether a link of another site may lead here
     * @return the refusal; empty if it may come in
     */
    Optional<Reply> refuses(String method, Headers headers, boolean isLink) {
        if (!isOurs(headers.getOrDefault("Host", List.of()))) {
            return Optional.of(Reply.words(
                    Reply.FORBIDDEN, "The preview answers only to localhost, 127.0.0.1 and [::1] with its port."));
        }
        if (!METHODS.contains(method)) {
            return Optional.of(Reply.words(Reply.METHOD_NOT_ALLOWED, "The preview can only be read.")
                    .with("Allow", "GET, HEAD"));
        }
        boolean isNavigation = isLink && "navigate".equals(headers.getFirst("Sec-Fetch-Mode"));
        return isForeign(headers) && !isNavigation
                ? Optional.of(Reply.words(Reply.FORBIDDEN, "The preview is not for pages of other sites."))
                : Optional.empty();
    }

    private boolean isOurs(List<String> host) {
        if (host.size() != 1) {
            return false;
        }
        String name = host.get(0).toLowerCase(Locale.ROOT);
        boolean hasPort = name.lastIndexOf(':') > name.lastIndexOf(']');
        return hosts.contains(hasPort ? name : name + HTTP_PORT);
    }

    private boolean isForeign(Headers headers) {
        List<String> origin = headers.getOrDefault("Origin", List.of());
        List<String> site = headers.getOrDefault("Sec-Fetch-Site", List.of());
        return !origin.stream().allMatch(this::isOwnOrigin) || !OWN.containsAll(site);
    }

    private boolean isOwnOrigin(String origin) {
        return origin.startsWith("http://") && isOurs(List.of(origin.substring("http://".length())));
    }
}
