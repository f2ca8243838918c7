package org.filature.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.filature.fetch.Answer.Failed;
import org.filature.fetch.Answer.Found;
import org.filature.fetch.Answer.Reason;
import org.filature.fetch.Answer.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
    private static final Manners QUICK = Manners.polite("1.0", "desk@example.org")
            .withDelay(Duration.ZERO)
            .withTimeout(Duration.ofSeconds(5))
            .withLargest(1_000_000)
            .reachingPrivate(true);

    private LocalServer server;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    @BeforeEach
    void start() throws IOException {
        server = new LocalServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Answer get(Manners manners, String path) throws Exception {
        return new Fetcher(manners).get(server.address(path), body);
    }

    private Answer get(String path) throws Exception {
        return get(QUICK, path);
    }

    private static Reason reason(Answer answer) {
        return ((Failed) answer).reason();
    }

    @Test
    void takesWhatIsThereWithItsHashAndType() throws Exception {
        byte[] bytes = {0, 1, (byte) 0xFF, 'x', '\n'};
        server.file("/a.bin?q=%C3%A9", "Application/PDF;version=1", bytes);

        Found found = (Found) get("/a.bin?q=é#part");

        assertThat(body.toByteArray()).isEqualTo(bytes);
        assertThat(found.type()).isEqualTo("application/pdf");
        assertThat(found.size()).isEqualTo(5);
        assertThat(found.sha256()).isEqualTo("a9db8c1a82693bc8de41acc8601ca97f75464f793418a1304d2b7cd558764446");
        assertThat(found.movedTo()).isEmpty();
        assertThat(server.userAgent()).isEqualTo("Filature/1.0 (desk@example.org)");
    }

    @Test
    void onlyTheBeginningOfAPermanentChainIsAMove() throws Exception {
        server.status("/a", 301, "Location", "/b")
                .status("/b", 308, "Location", server.address("/c"))
                .status("/c", 302, "Location", "d e")
                .page("/d%20e", "x");

        Found found = (Found) get("/a");

        assertThat(found.at()).hasToString(server.address("/d%20e"));
        assertThat(found.movedTo()).contains(URI.create(server.address("/c")));
        assertThat(((Found) get("/c")).movedTo()).isEmpty();
    }

    @Test
    void circlesAndLongChainsEnd() throws Exception {
        server.status("/a", 301, "Location", "/b").status("/b", 302, "Location", "/a");
        for (int i = 0; i < 20; i++) {
            server.status("/" + i, 302, "Location", "/" + (i + 1));
        }

        assertThat(reason(get("/a"))).isEqualTo(Reason.LOOP);
        assertThat(reason(get("/0"))).isEqualTo(Reason.LOOP);
        assertThat(server.asked()).hasSize(2 + 9);
    }

    @ParameterizedTest
    @ValueSource(ints = {304, 400, 403, 404, 410, 500, 999})
    void whatIsRefusedIsAskedForOnce(int status) throws Exception {
        server.status("/a", status);

        assertThat(get("/a")).isEqualTo(new Refused(URI.create(server.address("/a")), status));
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void aHostThatSaysWhenIsAskedAgainThenAndNoSooner() throws Exception {
        AtomicInteger times = new AtomicInteger();
        server.on("/a", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "1");
            exchange.sendResponseHeaders(times.getAndIncrement() == 0 ? 429 : 200, -1);
        });

        assertThat(get("/a")).isInstanceOf(Found.class);
        assertThat(server.times().get(1) - server.times().get(0)).isGreaterThanOrEqualTo(1_000_000_000L);
    }

    @ParameterizedTest
    @CsvSource({"429,", "429,86400", "429,soon", "503,86400"})
    void aHostThatAsksForMoreIsLeftAlone(int status, String retryAfter) throws Exception {
        server.page("/b", "x");
        if (retryAfter == null) {
            server.status("/a", status);
        } else {
            server.status("/a", status, "Retry-After", retryAfter);
        }
        Fetcher fetcher = new Fetcher(QUICK);

        assertThat(fetcher.look(server.address("/a"))).isInstanceOf(Refused.class);
        assertThat(reason(fetcher.look(server.address("/b")))).isEqualTo(Reason.GIVEN_UP);
        assertThat(server.asked()).containsExactly("/a");
    }

    @Test
    void oneThatIsAlwaysTooBusyIsAskedTwice() throws Exception {
        server.status("/a", 429, "Retry-After", "0");

        assertThat(get("/a")).isInstanceOf(Refused.class);
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void retryAfterMayBeADate() {
        String soon = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(50));

        assertThat(RetryAfter.seconds(soon).orElseThrow()).isBetween(40L, 51L);
        assertThat(RetryAfter.seconds("Wed, 21 Oct 2015 07:28:00 GMT")).contains(0L);
        assertThat(RetryAfter.seconds("-3")).isEmpty();
    }

    @Test
    void aHostIsLeftInPeaceBetweenTwoRequests() throws Exception {
        server.page("/a", "x");
        Fetcher fetcher = new Fetcher(QUICK.withDelay(Duration.ofMillis(400)));

        fetcher.look(server.address("/a"));
        fetcher.look(server.address("/a"));

        assertThat(server.times().get(1) - server.times().get(0)).isGreaterThanOrEqualTo(400_000_000L);
    }

    @Test
    void aHostThatNeverAnswersTakesNoLongerThanAllowed() throws Exception {
        server.on("/a", exchange -> sleep(20_000));
        long start = System.nanoTime();

        assertThat(reason(get(QUICK.withTimeout(Duration.ofMillis(300)), "/a"))).isEqualTo(Reason.TIMEOUT);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    @Test
    void aBodyThatTricklesTakesNoLongerThanAllowed() throws Exception {
        server.on("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 200; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                sleep(100);
            }
        });
        long start = System.nanoTime();

        assertThat(reason(get(QUICK.withTimeout(Duration.ofMillis(500)), "/a"))).isEqualTo(Reason.TIMEOUT);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
        int taken = body.size();
        sleep(400);
        assertThat(body.size()).as("nothing is written after the end").isEqualTo(taken);
    }

    @Test
    void anEndlessBodyIsTakenNoFurtherThanAllowed() throws Exception {
        AtomicLong sent = new AtomicLong();
        server.on("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[100_000];
            while (sent.addAndGet(block.length) < 2_000_000_000L) {
                exchange.getResponseBody().write(block);
            }
        });

        assertThat(reason(get("/a"))).isEqualTo(Reason.TOO_LARGE);
        assertThat(body.size()).isLessThanOrEqualTo(1_000_000);
        assertThat(sent.get()).as("the connection ends").isLessThan(200_000_000L);
    }

    @Test
    void aBodyThatNobodyWantsIsNotTaken() throws Exception {
        AtomicLong sent = new AtomicLong();
        server.on("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[100_000];
            while (sent.addAndGet(block.length) < 2_000_000_000L) {
                exchange.getResponseBody().write(block);
            }
        });

        assertThat(new Fetcher(QUICK).look(server.address("/a"))).isInstanceOf(Found.class);
        sleep(300);
        assertThat(sent.get()).isLessThan(200_000_000L);
    }

    @Test
    void anAnswerThatBreaksOffIsNone() throws Exception {
        server.on("/a", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("half".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("the power fails");
        });

        assertThat(reason(get("/a"))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void whereNobodyListensThereIsNoAnswer() throws Exception {
        String gone = server.address("/a");
        server.close();

        assertThat(reason(new Fetcher(QUICK).look(gone))).isEqualTo(Reason.UNREACHABLE);
        assertThat(reason(new Fetcher(QUICK).look("http://nobody.invalid/")))
                .as("by what the resolver of this machine says")
                .isIn(Reason.NO_HOST, Reason.UNREACHABLE);
    }

    @Test
    void theOwnDiskIsNotTheHostsFault() {
        server.page("/a", "x");
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> new Fetcher(QUICK).get(server.address("/a"), full))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/", "http://localhost:1/", "http://[::1]:1/", "http://[::ffff:127.0.0.1]:1/",
                "http://10.1.2.3/", "http://169.254.169.254/latest/meta-data", "http://2130706433:1/", "http://0:1/"
            })
    void whatIsBehindTheOwnWallIsNotAsked(String address) throws Exception {
        assertThat(reason(new Fetcher(QUICK.reachingPrivate(false)).look(address)))
                .isEqualTo(Reason.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://example.org/", "http://u:p@example.org/", "http://", "x"})
    void otherSchemesAreNotAsked(String address) throws Exception {
        assertThat(reason(new Fetcher(QUICK).look(address))).isEqualTo(Reason.FORBIDDEN);
    }

    @Test
    void noRedirectLeadsThere() throws Exception {
        server.status("/a", 302, "Location", "file:///etc/passwd");

        assertThat(reason(get("/a"))).isEqualTo(Reason.FORBIDDEN);
    }

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8, true",
        "192.0.32.8, true",
        "2606:4700:4700::1111, true",
        "100.64.0.1, false",
        "172.16.0.1, false",
        "172.32.0.1, true",
        "192.168.1.1, false",
        "198.18.0.1, false",
        "203.0.113.7, false",
        "224.0.0.1, false",
        "255.255.255.255, false",
        "0.0.0.0, false",
        "::, false",
        "fe80::1, false",
        "fc00::1, false",
        "64:ff9b::7f00:1, false",
        "2002:7f00:1::, false",
        "2002:808:808::, true",
        "2001:db8::1, false",
        "2001::1, false"
    })
    void publicIsWhatTheRegistrySays(String address, boolean isPublic) throws Exception {
        assertThat(Addresses.isPublic(InetAddress.getByName(address))).isEqualTo(isPublic);
    }

    @ParameterizedTest
    @CsvSource({
        "https://Bücher.example/ä b?x=[1]|2#top, https://xn--bcher-kva.example/%C3%A4%20b?x=%5B1%5D%7C2",
        "HTTP://EXAMPLE.org:8080/100%, http://example.org:8080/100%25",
        "https://example.org, https://example.org"
    })
    void addressesGoAsTheWireWantsThem(String written, String sent) {
        assertThat(Fetcher.address(written).orElseThrow()).hasToString(sent);
    }

    @Test
    void aContactIsOneLineOfAscii() {
        assertThat(Manners.polite("1", "Rédaction\r\nX-Evil: (1)").userAgent())
                .isEqualTo("Filature/1 (R daction X-Evil: 1)");
        assertThat(Manners.polite("1", "").userAgent()).isEqualTo("Filature/1");
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
