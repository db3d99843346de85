package org.parallax.source;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Fetches official files from the public internet, over https alone and within limits of time and size.
 *
 * <p>Connections may stay open for as long as the instance is in use; its threads do not keep the JVM alive.
 */
@Component
final class SourceFetch {
    private static final Duration CONNECTION_LIMIT = Duration.ofSeconds(10);
    private static final int REDIRECT_LIMIT = 3;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** Of IPv6 only this part is given out for the public internet so far. */
    private static final Prefix GLOBAL_IPV6 = Prefix.of("2000::/3");

    /** IPv6 addresses that end in the IPv4 address to which a network translates them. */
    private static final Prefix TRANSLATED_IPV4 = Prefix.of("64:ff9b::/96");

    /** What the registries of special addresses set apart, with the multicast and the reserved ones. */
    private static final List<Prefix> SPECIAL = List.of(
            Prefix.of("0.0.0.0/8"),
            Prefix.of("10.0.0.0/8"),
            Prefix.of("100.64.0.0/10"),
            Prefix.of("127.0.0.0/8"),
            Prefix.of("169.254.0.0/16"),
            Prefix.of("172.16.0.0/12"),
            Prefix.of("192.0.0.0/24"),
            Prefix.of("192.0.2.0/24"),
            Prefix.of("192.88.99.0/24"),
            Prefix.of("192.168.0.0/16"),
            Prefix.of("198.18.0.0/15"),
            Prefix.of("198.51.100.0/24"),
            Prefix.of("203.0.113.0/24"),
            Prefix.of("224.0.0.0/4"),
            Prefix.of("240.0.0.0/4"),
            // Among them Teredo, which has an IPv4 address inside
            Prefix.of("2001::/23"),
            Prefix.of("2001:db8::/32"),
            // 6to4, which has an IPv4 address inside and no public servers any more
            Prefix.of("2002::/16"),
            Prefix.of("3fff::/20"));

    private final String scheme;
    private final int port;
    private final Predicate<InetAddress> allowed;
    private final Duration timeLimit;
    private final int sizeLimit;

    // Of the older HTTP each connection carries one answer, so giving up the answer closes the connection
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECTION_LIMIT)
            .build();

    /** Fetches over https from public addresses, for at most 30 seconds, files of at most 20 million bytes. */
    SourceFetch() {
        this("https", 443, SourceFetch::isPublic, Duration.ofSeconds(30), 20_000_000);
    }

    /**
     * Fetches under other rules.
     *
     * @param port the one port that an address may name
     * @param allowed whether a host may have this among its addresses
     * @param timeLimit for one file, from looking up its host to its last byte, redirects included
     * @param sizeLimit in bytes
     */
    SourceFetch(String scheme, int port, Predicate<InetAddress> allowed, Duration timeLimit, int sizeLimit) {
        this.scheme = scheme;
        this.port = port;
        this.allowed = allowed;
        this.timeLimit = timeLimit;
        this.sizeLimit = sizeLimit;
    }

    /**
     * The file at an address. Redirects are followed as long as they stay on its host.
     *
     * @throws UnreadableSourceException if the rules forbid the address, the file is not there, or a limit is exceeded
     * @throws InterruptedException if the calling thread is interrupted meanwhile; the transfer is then given up
     */
    byte[] fetch(URI address) throws UnreadableSourceException, InterruptedException {
        // Looking up a host and reading an answer know no deadline, so they run where they can be left behind
        AtomicReference<@Nullable InputStream> open = new AtomicReference<>();
        FutureTask<byte[]> transfer = new FutureTask<>(() -> follow(address, open));
        Thread thread = new Thread(transfer, "source-fetch");
        thread.setDaemon(true);
        thread.start();
        try {
            return transfer.get(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw refusal(address + " was not there as a whole after " + timeLimit.toSeconds() + " seconds.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableSourceException refusal) {
                throw refusal;
            }
            throw new IllegalStateException("Cannot fetch " + address, e.getCause());
        } finally {
            // The interrupt ends the wait for an answer, but the reading of one ends only when the stream is closed
            transfer.cancel(true);
            close(open.get());
        }
    }

    private static void close(@Nullable InputStream body) {
        if (body != null) {
            try {
                body.close();
            } catch (IOException e) {
                // Nothing more is read from it, whatever became of it
            }
        }
    }

    private byte[] follow(URI address, AtomicReference<@Nullable InputStream> open)
            throws UnreadableSourceException, InterruptedException {
        URI current = address;
        try {
            for (int redirects = 0; ; redirects++) {
                check(current);
                HttpRequest request = HttpRequest.newBuilder(current)
                        .header("User-Agent", "Parallax")
                        .build();
                HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
                try (InputStream body = response.body()) {
                    open.set(body);
                    if (Thread.interrupted()) {
                        // Perhaps too late to be closed from outside
                        throw new InterruptedException();
                    }
                    if (!REDIRECTS.contains(response.statusCode())) {
                        return read(current, response, body);
                    }
                    if (redirects == REDIRECT_LIMIT) {
                        throw new UnreadableSourceException(
                                address + " redirects more than " + REDIRECT_LIMIT + " times.");
                    }
                    current = target(current, response);
                }
            }
        } catch (HttpConnectTimeoutException e) {
            throw refusal(
                    "The server of " + current + " took no connection within " + CONNECTION_LIMIT.toSeconds()
                            + " seconds.",
                    e);
        } catch (ConnectException e) {
            throw refusal("The server of " + current + " cannot be reached.", e);
        } catch (SSLException e) {
            throw refusal("There is no trusted connection to the server of " + current + ".", e);
        } catch (IOException | IllegalArgumentException e) {
            // The latter is what the client makes of a Content-Length that is no number
            throw refusal("The answer of " + current + " broke off or is not valid.", e);
        }
    }

    private void check(URI address) throws UnreadableSourceException {
        String authority = Optional.ofNullable(address.getRawAuthority()).orElse("");
        int user = authority.lastIndexOf('@');
        if (user >= 0) {
            // Without the address itself: it may hold a password
            throw new UnreadableSourceException("An address at " + authority.substring(user + 1)
                    + " is not fetched, because it has a user name in it.");
        }
        if (!scheme.equalsIgnoreCase(address.getScheme())) {
            throw new UnreadableSourceException(
                    address + " is not fetched, because it does not begin with " + scheme + "://.");
        }
        String host = address.getHost();
        if (host == null) {
            throw new UnreadableSourceException(address + " is not fetched, because it names no valid host.");
        }
        if (!namesAllowedPort(address)) {
            throw new UnreadableSourceException(
                    address + " is not fetched, because it names a port other than " + port + ".");
        }
        try {
            // The client looks the host up again and is given the same answer from the cache of the JVM, unless the 30
            // seconds for which that holds it end in between. Even then a server inside the network would have to show
            // a certificate for this host before anything is asked of it.
            if (!Arrays.stream(InetAddress.getAllByName(host)).allMatch(allowed)) {
                throw new UnreadableSourceException(
                        address + " is not fetched, because its host is not on the public internet.");
            }
        } catch (UnknownHostException e) {
            throw refusal("The host of " + address + " is unknown.", e);
        }
    }

    private boolean namesAllowedPort(URI address) {
        return address.getPort() == -1 || address.getPort() == port;
    }

    private URI target(URI address, HttpResponse<?> response) throws UnreadableSourceException {
        String location = response.headers().firstValue("Location").orElse("");
        if (location.isEmpty()) {
            throw new UnreadableSourceException(address + " redirects without saying where.");
        }
        URI target;
        try {
            target = address.resolve(new URI(location));
        } catch (URISyntaxException e) {
            throw refusal(address + " redirects to something that is no address.", e);
        }
        if (!staysOnHost(address, target)) {
            throw new UnreadableSourceException(
                    address + " redirects to another host, " + target.toASCIIString() + ".");
        }
        return target;
    }

    /** Whether a redirect keeps to the host of an address that was checked, and to its scheme and port. */
    boolean staysOnHost(URI checked, URI target) {
        return scheme.equalsIgnoreCase(target.getScheme())
                && checked.getHost().equalsIgnoreCase(target.getHost())
                && namesAllowedPort(target);
    }

    private byte[] read(URI address, HttpResponse<?> response, InputStream body)
            throws IOException, UnreadableSourceException {
        if (response.statusCode() != 200) {
            throw new UnreadableSourceException(
                    address + " answers with status " + response.statusCode() + " instead of 200.");
        }
        if (response.headers().firstValue("Content-Encoding").isPresent()) {
            throw new UnreadableSourceException(
                    address + " answers with a Content-Encoding, although none was asked for.");
        }
        if (response.headers().firstValueAsLong("Content-Length").orElse(0) > sizeLimit) {
            throw tooLarge(address);
        }
        byte[] bytes = body.readNBytes(sizeLimit + 1);
        if (bytes.length > sizeLimit) {
            throw tooLarge(address);
        }
        return bytes;
    }

    private UnreadableSourceException tooLarge(URI address) {
        return new UnreadableSourceException(
                String.format(Locale.ROOT, "%s is larger than %,d bytes.", address, sizeLimit));
    }

    private static UnreadableSourceException refusal(String message, Exception cause) {
        UnreadableSourceException refusal = new UnreadableSourceException(message);
        refusal.initCause(cause);
        return refusal;
    }

    /** Whether an address is one of the public internet: neither of this machine or its network nor set apart. */
    static boolean isPublic(InetAddress address) {
        return isPublic(address.getAddress());
    }

    private static boolean isPublic(byte[] address) {
        if (TRANSLATED_IPV4.holds(address)) {
            return isPublic(Arrays.copyOfRange(address, 12, 16));
        }
        return (address.length == 4 || GLOBAL_IPV6.holds(address))
                && SPECIAL.stream().noneMatch(prefix -> prefix.holds(address));
    }

    /**
     * The addresses that begin with the same bits.
     *
     * @param bytes the bytes of each address: 4 or 16
     * @param rest how many bits of each address are its own
     * @param start the bits that are the same
     */
    private record Prefix(int bytes, int rest, BigInteger start) {
        static Prefix of(String text) {
            int slash = text.indexOf('/');
            try {
                byte[] first = InetAddress.getByName(text.substring(0, slash)).getAddress();
                int rest = first.length * 8 - Integer.parseInt(text, slash + 1, text.length(), 10);
                return new Prefix(first.length, rest, new BigInteger(1, first).shiftRight(rest));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(text + " is no prefix", e);
            }
        }

        boolean holds(byte[] address) {
            return address.length == bytes
                    && new BigInteger(1, address).shiftRight(rest).equals(start);
        }
    }
}
