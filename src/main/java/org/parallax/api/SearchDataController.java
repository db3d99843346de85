package org.parallax.api;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.search.Hit;
import org.parallax.search.Search;
import org.parallax.search.SearchFacet;
import org.parallax.search.SearchQuery;
import org.parallax.search.SearchResult;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The search, with the hits of the page in their order. */
@RestController
class SearchDataController {
    private static final String PATH = "/api/v1/search";
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 50;
    private static final int MAX_PAGE = 1_000;

    private final Search search;
    private final Addresses addresses;

    SearchDataController(Search search, Addresses addresses) {
        this.search = search;
        this.addresses = addresses;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SearchRecord> search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "relevance") String sort,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "" + DEFAULT_LIMIT) String limit,
            @RequestParam MultiValueMap<String, String> parameters,
            Release release) {
        if (!List.of("relevance", "document").contains(sort)) {
            throw RelationQuery.bad("sort", sort, "relevance or document is wanted");
        }
        Map<SearchFacet, String> filters = new EnumMap<>(SearchFacet.class);
        for (SearchFacet facet : SearchFacet.values()) {
            String value = parameters.getFirst(facet.parameter());
            if (value != null) {
                filters.put(facet, value);
            }
        }
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
