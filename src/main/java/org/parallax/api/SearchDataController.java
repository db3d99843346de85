package org.parallax.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.parallax.search.Hit;
import org.parallax.search.Search;
import org.parallax.search.SearchFacet;
import org.parallax.search.SearchQuery;
import org.parallax.search.SearchResult;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The search, with the hits of the page in their order. */
@RestController
@Tag(name = "Search")
class SearchDataController {
    private static final String PATH = "/api/v1/search";
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 50;
    private static final int MAX_PAGE = 1_000;

    private final Releases releases;
    private final Search search;
    private final Addresses addresses;

    SearchDataController(Releases releases, Search search, Addresses addresses) {
        this.releases = releases;
        this.search = search;
        this.addresses = addresses;
    }

    /** What is found. */
    @Operation(
            summary = "Search",
            description =
                    "Finds items, passages, relations, positions, pillars, bodies, events, checked claims and subjects of the arena by words."
                            + " Searches the newest release.")
    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SearchRecord> search(
            @Parameter(description = "The words, or a number such as 1.3.2.", example = "open source")
                    @RequestParam(defaultValue = "")
                    String q,
            @Parameter(
                            description = "The order of the hits.",
                            schema =
                                    @Schema(
                                            allowableValues = {"relevance", "document"},
                                            defaultValue = "relevance"))
                    @RequestParam(defaultValue = "relevance")
                    String sort,
            @Parameter(description = "Which page of the hits, from 1 to 1000.") @RequestParam(defaultValue = "1")
                    String page,
            @Parameter(description = "How many hits a page has at the most, from 1 to 50.")
                    @RequestParam(defaultValue = "" + DEFAULT_LIMIT)
                    String limit,
            @Parameter(description = "Only hits of this kind.", example = "item")
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            @Parameter(description = "Only hits of this plan.", example = "us-aiap-2025")
                    @RequestParam(required = false)
                    @Nullable
                    String plan,
            @Parameter(description = "Only hits with this pillar.", example = "chips")
                    @RequestParam(required = false)
                    @Nullable
                    String pillar,
            @Parameter(description = "Only items with this instrument.") @RequestParam(required = false) @Nullable
                    String instrument,
            @Parameter(description = "Only items with this force.") @RequestParam(required = false) @Nullable
                    String force,
            @Parameter(description = "Only items with this scope.") @RequestParam(required = false) @Nullable
                    String scope,
            @Parameter(description = "Only items that name this body, or the body itself.", example = "nist")
                    @RequestParam(required = false)
                    @Nullable
                    String body) {
        // The search knows the newest release only, so there is no other to ask for.
        Release release = releases.current();
        if (!List.of("relevance", "document").contains(sort)) {
            throw RelationQuery.bad("sort", sort, "relevance or document is wanted");
        }
        Map<SearchFacet, String> filters = new EnumMap<>(SearchFacet.class);
        put(filters, SearchFacet.KIND, kind);
        put(filters, SearchFacet.PLAN, plan);
        put(filters, SearchFacet.PILLAR, pillar);
        put(filters, SearchFacet.INSTRUMENT, instrument);
        put(filters, SearchFacet.FORCE, force);
        put(filters, SearchFacet.SCOPE, scope);
        put(filters, SearchFacet.BODY, body);
        SearchQuery query = new SearchQuery(
                q,
                filters,
                sort.equals("document"),
                RelationQuery.number("page", page, MAX_PAGE),
                RelationQuery.number("limit", limit, MAX_LIMIT));
        SearchResult result = search.find(release, query);
        filters.forEach((facet, value) -> {
            if (result.facets().stream()
                    .filter(counts -> counts.facet() == facet)
                    .flatMap(counts -> counts.values().stream())
                    .noneMatch(SearchResult.Value::chosen)) {
                throw RelationQuery.bad(facet.parameter(), value, "no hit can have this value");
            }
        });
        HttpHeaders links = new HttpHeaders();
        links.add(HttpHeaders.LINK, link(query, 1, "first"));
        if (query.page() * query.size() < result.total()) {
            links.add(HttpHeaders.LINK, link(query, query.page() + 1, "next"));
        }
        return ResponseEntity.ok().headers(links).body(record(query, result, release));
    }

    private static void put(Map<SearchFacet, String> filters, SearchFacet facet, @Nullable String value) {
        if (value != null) {
            filters.put(facet, value);
        }
    }

    private SearchRecord record(SearchQuery query, SearchResult result, Release release) {
        Map<String, List<SearchRecord.ValueRecord>> facets = new LinkedHashMap<>();
        result.facets()
                .forEach(facet -> facets.put(
                        facet.facet().parameter(),
                        facet.values().stream()
                                .map(value -> new SearchRecord.ValueRecord(
                                        value.value(),
                                        value.name().isEmpty() ? value.value() : value.name(),
                                        value.count()))
                                .toList()));
        return new SearchRecord(
                query.text(),
                result.total(),
                query.page(),
                result.hits().stream().map(this::record).toList(),
                facets,
                result.corrections().stream()
                        .collect(Collectors.toMap(
                                SearchResult.Correction::typed,
                                SearchResult.Correction::meant,
                                (one, other) -> one,
                                LinkedHashMap::new)),
                result.unknown(),
                result.loosened(),
                result.cut(),
                release.date().toString(),
                addresses.absolute(addresses.search(query.parameters())));
    }

    private SearchRecord.HitRecord record(Hit hit) {
        return new SearchRecord.HitRecord(
                hit.kind().slug(),
                hit.ref(),
                hit.plans(),
                hit.titleText(),
                hit.excerptText(),
                hit.officialText(),
                Math.round(hit.score() * 10_000) / 10_000.0,
                addresses.absolute(hit.path()));
    }

    /** The same search at another page. */
    private String link(SearchQuery query, int page, String relation) {
        Map<String, String> parameters = new LinkedHashMap<>(query.parameters());
        parameters.put("limit", Integer.toString(query.size()));
        if (page > 1) {
            parameters.put("page", Integer.toString(page));
        }
        return "<" + addresses.absolute(PATH + Addresses.query(parameters)) + ">; rel=\"" + relation + "\"";
    }
}
