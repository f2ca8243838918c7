package org.filature.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a request is answered with. */
final class Reply {
    static final int OK = 200;
    static final int BAD_REQUEST = 400;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int METHOD_NOT_ALLOWED = 405;
    static final int FAILED = 500;
    static final int UNAVAILABLE = 503;
    private static final int FOUND = 302;

    private final int status;
    private final String type;
    private final byte[] body;
    private final Map<String, String> more;

    private Reply(int status, String type, byte[] body, Map<String, String> more) {
        this.status = status;
        this.type = type;
        this.body = body;
        this.more = more;
    }

    static Reply file(String path, byte[] bytes) {
        return new Reply(OK, MediaTypes.of(path), bytes, Map.of());
    }

    static Reply html(int status, String html) {
        return new Reply(status, MediaTypes.of("html"), html.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static Reply json(String json) {
        return file("json", json.getBytes(StandardCharsets.UTF_8));
    }

    static Reply words(int status, String words) {
        return new Reply(status, MediaTypes.of("txt"), (words + "\n").getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** @param location a path from the root, percent-encoded */
    static Reply elsewhere(String location) {
        return new Reply(FOUND, MediaTypes.of("txt"), new byte[0], Map.of("Location", location));
    }

    /** The same with one more header. */
    Reply with(String header, String value) {
        return new Reply(status, type, body, Map.of(header, value));
    }

    /**
     * The same of a file that tells nothing of the content and whose name changes with what is in it, such as the style
     * sheet: the browser need not ask for it at each reload.
     */
    Reply kept() {
        return with("Cache-Control", "private, max-age=86400, immutable");
    }

    /** Answers, and ends the exchange. */
    void send(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Content-Type", type);
            common(headers);
            more.forEach(headers::set);
            if (exchange.getRequestMethod().equals("HEAD")) {
                headers.set("Content-Length", Integer.toString(body.length));
                exchange.sendResponseHeaders(status, -1);
            } else {
                exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    /** Headers that keep what is not published yet from being kept, guessed at, or read by other sites. */
    static void common(Headers headers) {
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Referrer-Policy", "same-origin");
    }
}
