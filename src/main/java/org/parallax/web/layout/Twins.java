package org.parallax.web.layout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.web.layout.Subject.Alternate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Finds the forms for programs that a page has: the files of a known format that are mapped under its address. So a page
 * announces all that is served, and nothing else.
 */
@Component
class Twins implements SmartInitializingSingleton {
    private static final String FEED = "feed.atom";

    /** The names of the files with their media types. */
    private static final Map<String, String> FORMATS = new TreeMap<>(Map.of(
            "data.bib",
            "application/x-bibtex",
            "data.csl.json",
            "application/vnd.citationstyles.csl+json",
            "data.csv",
            "text/csv",
            "data.json",
            "application/json",
            "data.jsonld",
            "application/ld+json",
            "data.md",
            "text/markdown",
            "data.ris",
            "application/x-research-info-systems",
            FEED,
            "application/atom+xml"));

    /** Those that hold what the page shows, its filter included. */
    private static final Set<String> TABLES = Set.of("data.csv", "data.json", "data.md");

    private final ObjectProvider<RequestMappingHandlerMapping> handlers;
    private List<PathPattern> mapped = List.of();

    Twins(ObjectProvider<RequestMappingHandlerMapping> handlers) {
        this.handlers = handlers;
    }

    @Override
    public void afterSingletonsInstantiated() {
        mapped = handlers.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(mapping -> Stream.ofNullable(mapping.getPathPatternsCondition()))
                .flatMap(condition -> condition.getPatterns().stream())
                .filter(pattern -> pattern.getPatternString().contains("/data.")
                        || pattern.getPatternString().endsWith("/" + FEED))
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
     * @param query its filter, by which tables and the feed are filtered too; empty, or with a question mark before it
     * @param asked the release that is asked for by its date; null where it is not. A feed never has one
     */
    List<Alternate> of(String path, String query, @Nullable Release asked) {
        return of(FORMATS.keySet(), path, query, asked);
    }

    /** The tables alone. */
    List<Alternate> tables(String path, String query, @Nullable Release asked) {
        return of(TABLES, path, query, asked);
    }

    private List<Alternate> of(Set<String> names, String path, String query, @Nullable Release asked) {
        String dated = asked == null ? path : Addresses.dated(path, asked.date());
        return FORMATS.entrySet().stream()
                .filter(format -> names.contains(format.getKey()))
                .filter(format -> isMapped(path + "/" + format.getKey()))
                .map(format -> new Alternate(
                        (format.getKey().equals(FEED) ? path : dated) + "/" + format.getKey()
                                + (format.getKey().equals(FEED) || TABLES.contains(format.getKey()) ? query : ""),
                        format.getValue()))
                .toList();
    }

    private boolean isMapped(String path) {
        PathContainer wanted = PathContainer.parsePath(path);
        return mapped.stream().anyMatch(pattern -> pattern.matches(wanted));
    }
}
