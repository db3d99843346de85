package org.parallax.guard;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * How much work that no cache saves one network may ask for: {@value #PER_SECOND} a second, and {@value #AT_ONCE} at once after
 * a rest. A newsroom of a few hundred people behind one address stays far below; a program that asks as fast as it can does not.
 *
 * <p>Of an address of IPv6 the first 64 bits count, since whoever has one has all that begin with them. This machine itself is
 * not limited: if a proxy on it is not configured, its address stands for everybody.
 */
final class Allowance {
    static final int AT_ONCE = 1_000;
    static final int PER_SECOND = 50;

    /** How many networks are remembered: some 3 MB. */
    private static final int NETWORKS = 20_000;

    private static final List<String> THIS_MACHINE = List.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

    private final LongSupplier nanoseconds;
    private final LoadingCache<String, Bucket> buckets;

    /** Measures time by a clock of nanoseconds from any beginning. */
    Allowance(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(NETWORKS)
                // Full again long before.
                .expireAfterAccess(Duration.ofMinutes(2))
                .executor(Runnable::run)
                .build(network -> new Bucket(nanoseconds.getAsLong()));
    }

    /** Takes one from what is left to the network of an address; false if nothing is. */
    boolean take(String address) {
        return THIS_MACHINE.contains(address) || buckets.get(network(address)).take(nanoseconds.getAsLong());
    }

    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        String written = address.contains("::") ? address.substring(0, address.indexOf("::")) : address;
        String[] groups = written.split(":", 5);
        return String.join(":", List.of(groups).subList(0, Math.min(4, groups.length))) + "::";
    }

    private static final class Bucket {
        private double left = AT_ONCE;
        private long filled;

        Bucket(long now) {
            this.filled = now;
        }

        synchronized boolean take(long now) {
            left = Math.min(AT_ONCE, left + (now - filled) * (PER_SECOND / 1e9));
            filled = now;
            if (left < 1) {
                return false;
            }
            left--;
            return true;
        }
    }
}
