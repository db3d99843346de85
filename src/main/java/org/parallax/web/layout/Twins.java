package org.parallax.web.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.web.layout.Subject.Alternate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Finds the forms for programs that a page has: whatever is mapped under the page's address as {@code data.…} or
 * {@code feed.atom}, with the media type that the mapping names. So a page announces all that is served, and nothing else.
 */
@Component
class Twins implements SmartInitializingSingleton {
    private static final String FEED = "/feed.atom";

    private final ObjectProvider<RequestMappingHandlerMapping> handlers;
    private List<Twin> known = List.of();

    /** A file name such as {@code /data.json} under addresses of a certain form. */
    private record Twin(PathPattern pattern, String file, String type) {
        static Optional<Twin> of(PathPattern pattern, RequestMappingInfo mapping) {
            String file = pattern.getPatternString()
                    .substring(pattern.getPatternString().lastIndexOf('/'));
            return file.startsWith("/data.") || file.equals(FEED)
                    ? mapping.getProducesCondition().getProducibleMediaTypes().stream()
                            .findFirst()
                            .map(type -> new Twin(pattern, file, new MediaType(type.getType(), type.getSubtype()) + ""))
                    : Optional.empty();
        }

        boolean under(String path) {
            return pattern.matches(PathContainer.parsePath(path + file));
        }
    }

    Twins(ObjectProvider<RequestMappingHandlerMapping> handlers) {
        this.handlers = handlers;
    }

    @Override
    public void afterSingletonsInstantiated() {
        known = handlers.stream()
                .flatMap(mapped -> mapped.getHandlerMethods().keySet().stream())
                .flatMap(mapping -> Stream.ofNullable(mapping.getPathPatternsCondition())
                        .flatMap(condition -> condition.getPatterns().stream())
                        .flatMap(pattern -> Twin.of(pattern, mapping).stream()))
                .sorted(Comparator.comparing(Twin::file))
                .toList();
    }

    /** What there is for the site as a whole. */
    List<Alternate> ofSite() {
        return of("", "", null);
    }

    /**
     * What there is under a page.
     *
     * @param path its canonical address, without a date
     * @param query its filter, by which the feed is filtered too; empty, or with a question mark before it
     * @param asked the release that is asked for by its date; null where it is not, and a feed never has one
     */
    List<Alternate> of(String path, String query, @Nullable Release asked) {
        return known.stream()
                .filter(twin -> twin.under(path))
                .map(twin -> new Alternate(
                        twin.file().equals(FEED)
                                ? path + twin.file() + query
                                : (asked == null ? path : Addresses.dated(path, asked.date())) + twin.file(),
                        twin.type()))
                .toList();
    }
}
