package org.filature.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.filature.build.Snapshot;

/** Answers requests: pages and files of the site, and what the preview itself has below {@code /-/}. */
final class RequestHandler implements HttpHandler {
    /** No page's path can begin so. */
    static final String OWN = "/-/";

    static final String SCRIPT = OWN + "preview.js";
    private static final String STYLE = OWN + "preview.css";
    private static final String ASSETS = "assets/";
    private static final String EVENTS = OWN + "events";
    private static final String STATUS = OWN + "status";

    private final Gate gate;
    private final Rounds rounds;
    private final Audience audience;

    RequestHandler(Gate gate, Rounds rounds, Audience audience) {
        this.gate = gate;
        this.rounds = rounds;
        this.audience = audience;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Optional<Reply> reply = reply(exchange);
        if (reply.isPresent()) {
            reply.get().send(exchange);
        }
    }

    /** What to answer; nothing if the exchange goes on. */
    private Optional<Reply> reply(HttpExchange exchange) throws IOException {
        URI address = exchange.getRequestURI();
        String path = Optional.ofNullable(address.getRawPath()).orElse("");
        Optional<Reply> refusal =
                gate.refuses(exchange.getRequestMethod(), exchange.getRequestHeaders(), !path.startsWith(OWN));
        if (refusal.isPresent()) {
            return refusal;
        }
        try {
            boolean isPlain = address.getScheme() == null && address.getRawAuthority() == null;
            Optional<String> page = isPlain ? SitePath.of(path) : Optional.empty();
            if (page.isEmpty()) {
                return Optional.of(badAddress());
            }
            return path.startsWith(OWN) ? own(exchange, path) : Optional.of(site(page.get(), address));
        } catch (RuntimeException | Error e) {
            return Optional.of(Reply.words(Reply.FAILED, "This cannot be shown: " + Trouble.words(e)));
        }
    }

    private Optional<Reply> own(HttpExchange exchange, String path) throws IOException {
        return switch (path) {
            case SCRIPT -> Optional.of(resource("preview.js"));
            case STYLE -> Optional.of(resource("preview.css"));
            case STATUS -> Optional.of(Reply.json(rounds.status()));
            case EVENTS -> listen(exchange);
            default -> Optional.of(Reply.words(Reply.NOT_FOUND, "The preview has nothing here."));
        };
    }

    private static Reply resource(String name) throws IOException {
        try (InputStream file = RequestHandler.class.getResourceAsStream("/filature/serve/" + name)) {
            return file == null
                    ? Reply.words(Reply.NOT_FOUND, "The preview has nothing here.")
                    : Reply.file(name, file.readAllBytes());
        }
    }

    private Optional<Reply> listen(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("GET")) {
            return Optional.of(Reply.words(Reply.OK, ""));
        }
        if (audience.isFull()) {
            return Optional.of(Reply.words(Reply.UNAVAILABLE, "Too many pages are open."));
        }
        Optional<Map<String, String>> asked = query(exchange.getRequestURI());
        if (asked.isEmpty()) {
            return Optional.of(badAddress());
        }
        Reply.common(exchange.getResponseHeaders());
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(Reply.OK, 0);
        Map<String, String> page = asked.get();
        rounds.welcome(exchange, page.getOrDefault("path", ""), page.getOrDefault("version", ""));
        return Optional.empty();
    }

    /** What stands behind the question mark; nothing if it cannot be read. */
    private static Optional<Map<String, String>> query(URI address) {
        Map<String, String> query = new HashMap<>();
        try {
            for (String part :
                    Optional.ofNullable(address.getRawQuery()).orElse("").split("&", -1)) {
                int equals = part.indexOf('=');
                if (equals > 0) {
                    String value = URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8);
                    query.putIfAbsent(part.substring(0, equals), value);
                }
            }
            return Optional.of(query);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Reply badAddress() {
        return Reply.words(Reply.BAD_REQUEST, "This is not an address of the site.");
    }

    private Reply site(String path, URI address) {
        Optional<Snapshot> shown = rounds.showing().shown();
        Optional<byte[]> file = shown.flatMap(snapshot -> snapshot.file(path));
        if (file.isPresent()) {
            Reply reply = Reply.file(path, file.get());
            return path.startsWith(ASSETS) ? reply.kept() : reply;
        }
        Optional<Shown> page = rounds.page(path);
        if (page.isPresent()) {
            return page(path, page.get());
        }
        if (rounds.page(path + "/index.html").isPresent()) {
            String query = Optional.ofNullable(address.getRawQuery())
                    .map(asked -> "?" + asked)
                    .orElse("");
            return Reply.elsewhere(address.getRawPath() + "/" + query);
        }
        boolean isFile = path.substring(path.lastIndexOf('/') + 1).contains(".") && !path.endsWith(".html");
        return isFile
                ? Reply.words(Reply.NOT_FOUND, "The site has no file of this name.")
                : Reply.html(Reply.NOT_FOUND, new NotFoundPage(rounds).at(path));
    }

    private Reply page(String path, Shown page) {
        return path.endsWith(".html") || page.version().equals(Shown.FAULTY)
                ? Reply.html(Reply.OK, Injection.into(page.html(), rounds.server(), path, page))
                : Reply.file(path, page.html().getBytes(StandardCharsets.UTF_8));
    }
}
