package org.filature.serve;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Executor;

/** Listens on this machine's own addresses, and on no other. */
final class Server implements AutoCloseable {
    private static final int FIRST_PORT = 8080;
    private static final int LAST_PORT = 8180;
    private static final int WAITING = 200;

    static {
        // Read once by the JDK's server: who sends half a request must not keep a thread, and small replies go at once.
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final List<HttpServer> servers;

    private Server(List<HttpServer> servers) {
        this.servers = List.copyOf(servers);
    }

    /**
     * Takes a port, without answering yet.
     *
     * @param port the port to take, 0 for any; if there is none, the first free one from 8080 on
     * @throws IOException if it is taken
     */
    static Server open(OptionalInt port) throws IOException {
        if (port.isPresent()) {
            return open(port.getAsInt());
        }
        for (int next = FIRST_PORT; next < LAST_PORT; next++) {
            try {
                return open(next);
            } catch (BindException e) {
                // Taken: the next may be free.
            }
        }
        throw new BindException(
                "every port from " + FIRST_PORT + " to " + LAST_PORT + " is taken; name one with --port");
    }

    private static Server open(int port) throws IOException {
        List<HttpServer> servers = new ArrayList<>();
        try {
            servers.add(HttpServer.create(new InetSocketAddress(address(127, 0, 0, 1), port), WAITING));
            int taken = servers.get(0).getAddress().getPort();
            addSecond(taken, servers);
            return new Server(servers);
        } catch (BindException e) {
            servers.forEach(server -> server.stop(0));
            throw new BindException("port " + port + " is taken; end the other program, or name another with --port");
        }
    }

    /** Browsers may ask for {@code localhost} at either address. A machine may lack the newer one. */
    private static void addSecond(int port, List<HttpServer> servers) throws IOException {
        InetSocketAddress second = new InetSocketAddress(address(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1), port);
        try {
            servers.add(HttpServer.create(second, WAITING));
        } catch (BindException e) {
            if (String.valueOf(e.getMessage()).contains("in use")) {
                throw e;
            }
        } catch (IOException e) {
            // No IPv6 here.
        }
    }

    private static InetAddress address(int... parts) throws IOException {
        byte[] bytes = new byte[parts.length];
        for (int i = 0; i < parts.length; i++) {
            bytes[i] = (byte) parts[i];
        }
        return InetAddress.getByAddress(bytes);
    }

    int port() {
        return servers.get(0).getAddress().getPort();
    }

    /** Begins to answer. */
    void start(HttpHandler handler, Executor threads) {
        for (HttpServer server : servers) {
            server.setExecutor(threads);
            server.createContext("/", handler);
            server.start();
        }
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
    }
}
