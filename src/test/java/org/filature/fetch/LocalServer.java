package org.filature.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A host of the web, on this machine. */
public final class LocalServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Long> times = new CopyOnWriteArrayList<>();
    private volatile String userAgent = "";

    /** Answers a request. */
    @FunctionalInterface
    public interface Handler {
        void answer(HttpExchange exchange) throws IOException;
    }

    public LocalServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            asked.add(path);
            times.add(System.nanoTime());
            userAgent = String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent"));
            try (exchange) {
                handlers.getOrDefault(path, other -> other.sendResponseHeaders(404, -1))
                        .answer(exchange);
            }
        });
        server.start();
    }

    /** The full address of a path. */
    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public LocalServer on(String path, Handler handler) {
        handlers.put(path, handler);
        return this;
    }

    public LocalServer status(String path, int status, String... headers) {
        return on(path, exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
        });
    }

    public LocalServer page(String path, String html) {
        return file(path, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    public LocalServer file(String path, String type, byte[] bytes) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    /** The paths that were asked for, in their order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** When, in nanoseconds. */
    public List<Long> times() {
        return List.copyOf(times);
    }

    public String userAgent() {
        return userAgent;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
