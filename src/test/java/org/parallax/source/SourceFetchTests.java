package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit is far below the 10 seconds in which a test has to end, or far above them where it is not the one meant. */
@Timeout(10)
class SourceFetchTests {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(500);
    private static final int SIZE_LIMIT = 100_000;

    private Server server;

    @BeforeEach
    void start() throws IOException {
        server = new Server();
    }

    @AfterEach
    void stop() throws IOException {
        server.socket.close();
    }

    @Test
    void aFileIsFetched() throws Exception {
        server.on("/plan.pdf", "HTTP/1.1 200 OK\nContent-Type: application/pdf\nContent-Length: 4\n\nplan");

        byte[] fetched = fetch("/plan.pdf");

        assertThat(fetched).asString(StandardCharsets.UTF_8).isEqualTo("plan");
    }

    @Test
    void aFileOfTheGreatestSizeIsFetchedWithoutTypeAndLength() throws Exception {
        server.on("/", "HTTP/1.1 200 OK\n\n" + "x".repeat(SIZE_LIMIT));

        byte[] fetched = fetch("/");

        assertThat(fetched).hasSize(SIZE_LIMIT);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectOnTheSameHostIsFollowed(int status) throws Exception {
        server.on("/old/a", "HTTP/1.1 " + status + " Moved\nLocation: ../new\nContent-Length: 0\n\n");
        server.on("/new", "HTTP/1.1 200 OK\n\nplan");

        assertThat(fetch("/old/a")).hasSize(4);
    }

    @Test
    void threeRedirectsAreFollowed() throws Exception {
        server.on("/1", redirect("/2"));
        server.on("/2", redirect("/3"));
        server.on("/3", redirect("/4"));
        server.on("/4", "HTTP/1.1 200 OK\n\nplan");

        assertThat(fetch("/1")).hasSize(4);
    }

    @Test
    void redirectsWithoutAnEndAreGivenUpAfterTheThird() {
        server.on("/", redirect("/"));

        assertRefused("/", " redirects more than 3 times.");
        assertThat(server.requests).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:{port}/",
                "//localhost:{port}/",
                "http://127.0.0.1:1/",
                "https://127.0.0.1:{port}/",
                "file:/etc/hosts",
                "mailto:a@example.org"
            })
    void aRedirectElsewhereIsNotFollowed(String target) {
        server.on("/", redirect(target.replace("{port}", String.valueOf(server.port()))));

        assertRefused("/", " redirects to another host, ");
        assertThat(server.requests).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/b, true",
        "https://EXAMPLE.org:443/a, true",
        "http://example.org/a, false",
        "http://example.org:443/a, false",
        "https://example.org:8443/a, false",
        "https://www.example.org/a, false",
        "https://example.org./a, false",
        "https://example.org@example.net/a, false"
    })
    void aRedirectFromHttpsKeepsToHttpsItsHostAndItsPort(URI target, boolean stays) {
        assertThat(new SourceFetch().staysOnHost(URI.create("https://example.org/a"), target))
                .isEqualTo(stays);
    }

    @Test
    void theHostIsCheckedAgainAtEachRedirect() {
        server.on("/", redirect("/next"));
        AtomicInteger checks = new AtomicInteger();
        SourceFetch fetch = plain(host -> checks.incrementAndGet() == 1, LONG);

        assertRefused(fetch, server.at("/"), "/next is not fetched, because its host is not on the public internet.");
        assertThat(server.requests).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none      | / redirects without saying where.",
                "''        | / redirects without saying where.",
                "http://[  | / redirects to something that is no address."
            })
    void aRedirectWithoutAnAddressIsRefused(String location, String message) {
        server.on(
                "/",
                "HTTP/1.1 302 Found\nContent-Length: 0\n" + (location == null ? "" : "Location: " + location + "\n")
                        + "\n");

        assertRefused("/", message);
    }

    @Test
    void aUserNameInARedirectIsRefused() {
        server.on("/", redirect("http://me:secret@127.0.0.1:" + server.port() + "/next"));

        assertRefused("/", "because it has a user name in it.");
        assertThat(server.requests).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 206, 300, 304, 401, 404, 407, 410, 500, 503})
    void anyStatusBut200IsRefused(int status) {
        server.on("/", "HTTP/1.1 " + status + " So\n\n");

        assertRefused("/", "/ answers with status " + status + " instead of 200.");
    }

    @Test
    void aFileIsTooLargeByItsLengthBeforeItIsSent() {
        server.on("/", connection -> {
            server.send(connection, "HTTP/1.1 200 OK\nContent-Length: 100001\n\n");
            server.awaitEnd(connection);
        });

        assertRefused("/", "/ is larger than 100,000 bytes.");
        assertConnectionEnds();
    }

    @Test
    void aFileWithoutLengthIsTooLargeOnceTooMuchWasSent() {
        server.on("/", connection -> {
            server.send(connection, "HTTP/1.1 200 OK\n\n");
            server.sendUntilTheEnd(connection, "x".repeat(1000), Duration.ZERO);
        });

        assertRefused("/", "/ is larger than 100,000 bytes.");
        assertConnectionEnds();
    }

    @Test
    void aFileInChunksIsTooLargeOnceTooMuchWasSent() {
        server.on("/", connection -> {
            server.send(connection, "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n");
            server.sendUntilTheEnd(connection, "3e8\n" + "x".repeat(1000) + "\n", Duration.ZERO);
        });

        assertRefused("/", "/ is larger than 100,000 bytes.");
        assertConnectionEnds();
    }

    @Test
    void aContentEncodingIsRefused() {
        server.on("/", "HTTP/1.1 200 OK\nContent-Encoding: gzip\n\nplan");

        assertRefused("/", "/ answers with a Content-Encoding, although none was asked for.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\nContent-Length: 100\n\nhalf",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n64\nhalf",
                "HTTP/1.1 200 OK\nContent-Length: many\n\nplan",
                "HTTP/1.1 200 OK\nContent-Length: many\nTransfer-Encoding: chunked\n\n4\nplan\n0\n\n",
                "HTTP/1.1 200 OK\nContent-Length: -4\n\nplan",
                "HTTP/1.1 200 OK\nContent-Ty",
                "220 ready\n",
                ""
            })
    void anAnswerThatBreaksOffOrIsNotValidIsRefused(String answer) {
        server.on("/", answer);

        assertRefused("/", "/ broke off or is not valid.");
    }

    @Test
    void aServerThatNeverAnswersIsGivenUp() {
        server.on("/", connection -> server.awaitEnd(connection));

        assertGivenUp("/");
    }

    @Test
    void aServerThatNeverEndsItsAnswerIsGivenUp() {
        server.on("/", connection -> {
            server.send(connection, "HTTP/1.1 200 OK\nContent-Length: 100\n\nhalf");
            server.awaitEnd(connection);
        });

        assertGivenUp("/");
    }

    @Test
    void anAnswerByteByByteIsGivenUp() {
        server.on("/", connection -> {
            server.send(connection, "HTTP/1.1 200 OK\n\n");
            server.sendUntilTheEnd(connection, "x", Duration.ofMillis(10));
        });

        assertGivenUp("/");
    }

    @Test
    void headersByteByByteAreGivenUp() {
        server.on("/", connection -> {
            server.send(connection, "HTTP/1.1 200 OK\nX: ");
            server.sendUntilTheEnd(connection, "x", Duration.ofMillis(10));
        });

        assertGivenUp("/");
    }

    @Test
    void theTimeOfAllRedirectsCounts() {
        for (int i = 1; i <= 3; i++) {
            String next = redirect("/" + (i + 1));
            server.on("/" + i, connection -> {
                Thread.sleep(SHORT.toMillis() / 2);
                server.send(connection, next);
            });
        }
        server.on("/4", "HTTP/1.1 200 OK\n\nplan");

        assertRefused(plain(host -> true, SHORT), server.at("/1"), "/1 was not there as a whole after ");
    }

    @Test
    void anInterruptGivesTheTransferUp() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        server.on("/", connection -> {
            asked.countDown();
            server.awaitEnd(connection);
        });
        FutureTask<byte[]> transfer = new FutureTask<>(() -> fetch("/"));
        Thread thread = new Thread(transfer);
        thread.start();
        asked.await();

        thread.interrupt();

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(transfer::get)
                .withCauseInstanceOf(InterruptedException.class);
        assertConnectionEnds();
    }

    @Test
    void theRequestSaysNothingButWhatIsNeeded() throws Exception {
        server.on("/", "HTTP/1.1 302 Found\nLocation: /next\nSet-Cookie: a=b; Path=/\nContent-Length: 0\n\n");
        server.on("/next", "HTTP/1.1 200 OK\n\nplan");

        fetch("/");

        assertThat(server.requests)
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.strip()
                                .lines()
                                .skip(1)
                                .map(line -> line.replaceFirst(":.*", "").toLowerCase(Locale.ROOT)))
                        .containsExactlyInAnyOrder("host", "content-length", "user-agent"));
        assertThat(server.requests)
                .allSatisfy(request ->
                        assertThat(request).startsWith("GET /").containsIgnoringCase("User-Agent: Parallax\r\n"));
    }

    @Test
    void aServerThatCannotBeReachedIsRefused() throws IOException {
        server.socket.close();

        assertRefused("/", "The server of http://127.0.0.1:" + server.port() + "/ cannot be reached.");
    }

    @Test
    void aServerWithoutACertificateIsRefused() {
        server.greeting = "220 ready\n";
        SourceFetch fetch = new SourceFetch("https", server.port(), host -> true, LONG, SIZE_LIMIT);
        URI address = URI.create("https://127.0.0.1:" + server.port() + "/");

        assertRefused(fetch, address, "There is no trusted connection to the server of " + address + ".");
    }

    @Test
    void anUnknownHostIsRefused() {
        // Longer than a part of a name can be, so that no name server is asked
        URI address = URI.create("https://" + "x".repeat(64) + ".invalid/");

        assertRefused(new SourceFetch(), address, "The host of " + address + " is unknown.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "http://example.org:443/",
                "ftp://example.org/plan.pdf",
                "file:/etc/hosts",
                "file://example.org/plan.pdf",
                "jar:file:/plan.jar!/plan.pdf",
                "mailto:a@example.org",
                "//example.org/",
                "plan.pdf"
            })
    void anAddressWithoutHttpsIsRefused(URI address) {
        assertRefused(
                new SourceFetch(), address, address + " is not fetched, because it does not begin with https://.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https:example.org", "https:/plan.pdf", "https:///plan.pdf", "https://127.1/", "https://a_b/"})
    void anAddressWithoutAHostIsRefused(URI address) {
        assertRefused(new SourceFetch(), address, address + " is not fetched, because it names no valid host.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org:80/", "https://example.org:8443/", "https://example.org:0/"})
    void anotherPortIsRefused(URI address) {
        assertRefused(new SourceFetch(), address, address + " is not fetched, because it names a port other than 443.");
    }

    @ParameterizedTest
    @CsvSource({
        "https://me:secret@example.org/a, example.org",
        "https://@example.org/, example.org",
        "https://me:secret@a_b:1/, a_b:1"
    })
    void aUserNameIsRefusedAndNotRepeated(URI address, String host) {
        assertRefused(
                new SourceFetch(),
                address,
                "An address at " + host + " is not fetched, because it has a user name in it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://localhost/",
                "https://2130706433/",
                "https://[::1]/",
                "https://[::]/",
                "https://0.0.0.0/",
                "https://10.0.0.1/",
                "https://10.0.0.1:443/",
                "https://169.254.169.254/",
                "https://[::ffff:10.0.0.1]/",
                "https://[64:ff9b::10.0.0.1]/",
                "https://[fd00::1]/"
            })
    void anAddressInsideTheNetworkIsRefused(URI address) {
        assertRefused(
                new SourceFetch(),
                address,
                address + " is not fetched, because its host is not on the public internet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost"})
    void aHostThatIsNotPublicIsRefusedWithoutAConnection(String host) throws Exception {
        SourceFetch fetch = new SourceFetch("https", server.port(), SourceFetch::isPublic, LONG, SIZE_LIMIT);
        URI address = URI.create("https://" + host + ":" + server.port() + "/");

        assertRefused(fetch, address, " because its host is not on the public internet.");

        // The server takes connections in their order, so one made before this would be counted
        server.on("/", "HTTP/1.1 200 OK\n\nplan");
        fetch("/");
        assertThat(server.connections).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1.0.0.0,         8.8.8.8
            9.255.255.255,   11.0.0.0
            100.63.255.255,  100.128.0.0
            126.255.255.255, 128.0.0.0
            169.253.255.255, 169.255.0.0
            172.15.255.255,  172.32.0.0
            191.255.255.255, 192.0.1.0
            192.0.1.255,     192.0.3.0
            192.88.98.255,   192.88.100.0
            192.167.255.255, 192.169.0.0
            198.17.255.255,  198.20.0.0
            198.51.99.255,   198.51.101.0
            203.0.112.255,   203.0.114.0
            223.255.255.255, ::ffff:8.8.8.8
            2000::1,         2001:200::1
            2001:db7::1,     2001:db9::1
            2003::1,         2606:4700::1
            3ffe::1,         3fff:1000::1
            64:ff9b::8.8.8.8, 64:ff9b::808:404
            """)
    void addressesBesideThoseSetApartArePublic(String one, String other) throws UnknownHostException {
        assertThat(InetAddress.getByName(one)).matches(SourceFetch::isPublic);
        assertThat(InetAddress.getByName(other)).matches(SourceFetch::isPublic);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0.0.0.0,          0.255.255.255
            10.0.0.0,         10.255.255.255
            100.64.0.0,       100.127.255.255
            127.0.0.0,        127.255.255.255
            169.254.0.0,      169.254.255.255
            169.254.169.254,  127.0.0.1
            172.16.0.0,       172.31.255.255
            192.0.0.0,        192.0.0.255
            192.0.2.0,        192.0.2.255
            192.88.99.0,      192.88.99.255
            192.168.0.0,      192.168.255.255
            198.18.0.0,       198.19.255.255
            198.51.100.0,     198.51.100.255
            203.0.113.0,      203.0.113.255
            224.0.0.0,        239.255.255.255
            240.0.0.0,        255.255.255.255
            ::,               ::1
            ::10.0.0.1,       ::8.8.8.8
            ::ffff:10.0.0.1,  ::ffff:127.0.0.1
            64:ff9b::10.0.0.1, 64:ff9b::127.0.0.1
            64:ff9b:1::1,     64:ff9b::1:808:808
            100::1,           1fff::1
            2001::1,          2001:1ff::1
            2001:db8::,       2001:db8:ffff::1
            2002:a00:1::1,    2002:808:808::1
            3fff::,           3fff:fff::1
            4000::1,          5f00::1
            fc00::1,          fdff::1
            fe80::1,          fec0::1
            ff00::1,          ff02::1
            """)
    void addressesThatAreSetApartAreNotPublic(String one, String other) throws UnknownHostException {
        assertThat(InetAddress.getByName(one)).doesNotMatch(SourceFetch::isPublic);
        assertThat(InetAddress.getByName(other)).doesNotMatch(SourceFetch::isPublic);
    }

    @Test
    void anAddressOfIpv4WrittenAsOneOfIpv6IsNotPublic() throws UnknownHostException {
        byte[] mapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 10, 0, 0, 1};

        assertThat(SourceFetch.isPublic(Inet6Address.getByAddress(null, mapped, 0)))
                .isFalse();
    }

    private byte[] fetch(String path) throws UnreadableSourceException, InterruptedException {
        return plain(host -> true, LONG).fetch(server.at(path));
    }

    private void assertRefused(String path, String message) {
        assertRefused(plain(host -> true, LONG), server.at(path), message);
    }

    private static void assertRefused(SourceFetch fetch, URI address, String message) {
        assertThatExceptionOfType(UnreadableSourceException.class)
                .isThrownBy(() -> fetch.fetch(address))
                .withMessageContaining(message);
    }

    private void assertGivenUp(String path) {
        assertRefused(plain(host -> true, SHORT), server.at(path), path + " was not there as a whole after ");
        assertConnectionEnds();
    }

    private void assertConnectionEnds() {
        assertThat(server.ended).succeedsWithin(Duration.ofSeconds(5));
    }

    private SourceFetch plain(Predicate<InetAddress> allowed, Duration timeLimit) {
        return new SourceFetch("http", server.port(), allowed, timeLimit, SIZE_LIMIT);
    }

    private static String redirect(String target) {
        return "HTTP/1.1 302 Found\nLocation: " + target + "\nContent-Length: 0\n\n";
    }

    /** A server on loopback that answers one request for each connection, with exactly the bytes it is told. */
    private static final class Server {
        final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        final List<String> requests = new CopyOnWriteArrayList<>();
        final AtomicInteger connections = new AtomicInteger();

        /** What is sent before a request is read. */
        volatile String greeting = "";

        /** Done when the client has closed the connection of an answer that would not end by itself. */
        final CompletableFuture<Void> ended = new CompletableFuture<>();

        private final Map<String, Answer> answers = new ConcurrentHashMap<>();

        Server() throws IOException {
            startThread(this::accept);
        }

        int port() {
            return socket.getLocalPort();
        }

        URI at(String path) {
            return URI.create("http://127.0.0.1:" + port() + path);
        }

        void on(String path, String answer) {
            on(path, connection -> send(connection, answer));
        }

        void on(String path, Answer answer) {
            answers.put(path, answer);
        }

        /** Sends lines, with the ends that HTTP prescribes. */
        void send(Socket connection, String text) throws IOException {
            connection.getOutputStream().write(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        }

        void sendUntilTheEnd(Socket connection, String text, Duration pause) throws InterruptedException {
            try {
                while (true) {
                    send(connection, text);
                    Thread.sleep(pause.toMillis());
                }
            } catch (IOException e) {
                ended.complete(null);
            }
        }

        void awaitEnd(Socket connection) {
            try {
                if (connection.getInputStream().read() == -1) {
                    ended.complete(null);
                }
            } catch (IOException e) {
                ended.complete(null);
            }
        }

        private void accept() {
            try {
                while (true) {
                    Socket connection = socket.accept();
                    connections.incrementAndGet();
                    startThread(() -> answer(connection));
                }
            } catch (IOException e) {
                // The test is over
            }
        }

        private void answer(Socket connection) {
            try (connection) {
                send(connection, greeting);
                StringBuilder request = new StringBuilder();
                while (request.indexOf("\r\n\r\n") < 0) {
                    int next = connection.getInputStream().read();
                    if (next == -1) {
                        return;
                    }
                    request.append((char) next);
                }
                requests.add(request.toString());
                answers.getOrDefault(request.toString().split(" ", 3)[1], nothing -> {})
                        .to(connection);
            } catch (IOException | InterruptedException e) {
                // The client is gone
            }
        }

        private static void startThread(Runnable work) {
            Thread thread = new Thread(work, "test-server");
            thread.setDaemon(true);
            thread.start();
        }
    }

    @FunctionalInterface
    private interface Answer {
        void to(Socket connection) throws IOException, InterruptedException;
    }
}
