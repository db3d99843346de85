package org.parallax.fact;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A page that reports a fact.
 *
 * @param url its whole address
 * @param publisher whose page it is, as readers know it
 * @param date when it was published, as far as it says so; null where it does not
 * @param kind how near it is to what it reports
 */
public record FactSource(
        String url, String publisher, @Nullable PartialDate date, SourceLevel kind) {
    /** The host of an address, without a leading {@code www}: two addresses on one host count as one source. */
    static String host(String url) {
        String host = URI.create(url).getHost();
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }
}
