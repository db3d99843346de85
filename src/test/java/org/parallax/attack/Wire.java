package org.parallax.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A connection to the application over which anything can be sent, also what no client would. */
public final class Wire implements AutoCloseable {
    private static final int PATIENCE = 60_000;

    private final Socket socket = new Socket();

    /**
     * Connects.
     *
     * @param from the address of this machine from which the connection comes
     */
    public Wire(int port, String from) throws IOException {
        socket.setSoTimeout(PATIENCE);
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /** What came back, all of it as text. */
    public record Answer(String text) {
        private String head() {
            return text.split("\r\n\r\n", 2)[0];
        }

        /** The status, or 0 if the connection was closed without an answer. */
        public int status() {
            return text.isEmpty() ? 0 : Integer.parseInt(text.split(" ", 3)[1]);
        }

        /** A header. */
        public Optional<String> header(String name) {
            return Arrays.stream(head().split("\r\n"))
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }

        /** What follows the headers. */
        public String body() {
            List<String> parts = List.of(text.split("\r\n\r\n", 2));
            return parts.size() < 2 ? "" : parts.get(1);
        }

        /** How many answers these are. */
        public int answers() {
            return text.split("(?:^|(?<=\n|>|}))HTTP/1\\.1 \\d", -1).length - 1;
        }
    }

    /** Sends something and does not wait. */
    public Wire send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** All that comes until the other side closes. */
    public Answer answer() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (SocketException reset) {
            // Closed while we were still sending; what had come by then counts.
        }
        return new Answer(all.toString(StandardCharsets.UTF_8));
    }

    /** What comes back for one request, after which the other side is asked to close. */
    public static Answer ask(int port, String request) throws IOException {
        return ask(port, "127.0.0.1", request);
    }

    /** The same from another address of this machine. */
    public static Answer ask(int port, String from, String request) throws IOException {
        try (Wire wire = new Wire(port, from)) {
            try {
                wire.send(request);
            } catch (SocketException refused) {
                // The answer came before all was sent.
            }
            return wire.answer();
        }
    }

    /** A request for a path, with more header lines. */
    public static String get(String target, String... headers) {
        return request("GET", target, headers) + "\r\n";
    }

    /** The head of a request, without the empty line that ends it. */
    public static String request(String method, String target, String... headers) {
        StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\nConnection: close\r\n");
        if (Arrays.stream(headers).noneMatch(header -> header.startsWith("Host:"))) {
            request.append("Host: localhost\r\n");
        }
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return request.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
