package org.filature.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.filature.ContentFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileRequestsTest {
    @TempDir
    Path folder;

    private PreviewFixture preview;

    @BeforeEach
    void start() throws Exception {
        preview = PreviewFixture.start(folder, new ContentFixture(folder.resolve("content")).event("a", ""));
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    private Socket socket() throws IOException {
        Socket socket = new Socket(
                InetAddress.getByAddress(new byte[] {127, 0, 0, 1}),
                preview.address().getPort());
        socket.setSoTimeout(60_000);
        return socket;
    }

    private String host() {
        return "Host: localhost:" + preview.address().getPort() + "\r\n";
    }

    /** What comes back for what is sent as it is. */
    private String answer(String request) throws IOException {
        try (Socket socket = socket()) {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    private String get(String address) throws IOException {
        return answer("GET " + address + " HTTP/1.1\r\n" + host() + "Connection: close\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%2f..%2fetc%2fpasswd",
                "/..\\..\\etc\\passwd",
                "/%5c..%5c",
                "/a%00.html",
                "/%zz",
                "/%",
                "/%ff%fe",
                "//evil.example/a",
                "http://evil.example/a",
                "http://localhost/a",
                "*",
                "/events/a.html/",
                "/events/",
                "/-/nothing",
                "/-/../index.html",
                "/-/events?path=%zz"
            })
    void wrongAddressesAreRefusedInPlainWords(String address) throws IOException {
        assertThat(get(address)).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain("\tat ", "java.", "root:");
    }

    @Test
    void aVeryLongAddressIsRefused() throws IOException {
        assertThat(get("/" + "a".repeat(60_000))).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void otherNamesForThisMachineAreRefused() throws IOException {
        int port = preview.address().getPort();

        assertThat(answer("GET / HTTP/1.1\r\nHost: evil.example:" + port + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403 ")
                .contains("Content-type: text/plain")
                .doesNotContain("A dossier");
        assertThat(answer("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 403 ");
        assertThat(answer("GET / HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 403 ");
    }

    @Test
    void nothingCanBeSent() throws IOException {
        assertThat(answer("POST / HTTP/1.1\r\n" + host() + "Content-Length: 2\r\nConnection: close\r\n\r\nhi"))
                .startsWith("HTTP/1.1 405 ")
                .contains("Allow: GET, HEAD");
        assertThat(answer("OPTIONS / HTTP/1.1\r\n" + host() + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405 ")
                .doesNotContain("Access-control");
    }

    @Test
    void headHasNoBody() throws IOException {
        assertThat(answer("HEAD / HTTP/1.1\r\n" + host() + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ")
                .doesNotContain("<html");
    }

    @Test
    void pagesOfOtherSitesCannotListen() throws IOException {
        String events = "GET /-/events?path=index.html HTTP/1.1\r\n" + host();

        assertThat(answer(events + "Origin: https://evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403 ");
        assertThat(answer(events + "Sec-Fetch-Site: cross-site\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403 ");
    }

    @Test
    void hundredsOfOpenConnectionsDoNotKeepOthersOut() throws Exception {
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < 150; i++) {
                open.add(socket());
                send(open.get(open.size() - 1), "GET /-/events?path=index.html HTTP/1.1\r\n" + host() + "\r\n");
                open.add(socket());
                send(open.get(open.size() - 1), i % 2 == 0 ? "GET / HT" : "");
            }

            assertThat(preview.get("/events/a.html").statusCode()).isEqualTo(200);
            preview.content().event("a", "summary: Still at work.\n");
            preview.roundsUntil(round -> round.changed().contains("content/events/a.md"));
            assertThat(preview.get("/events/a.html").body()).contains("Still at work.");
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
    }
}
