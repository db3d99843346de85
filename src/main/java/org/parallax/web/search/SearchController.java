package org.parallax.web.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Pillars;
import org.parallax.plan.Plans;
import org.parallax.search.Search;
import org.parallax.search.SearchFacet;
import org.parallax.search.SearchQuery;
import org.parallax.search.SearchResult;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.PlanLink;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SearchController {
    private static final int SIZE = 20;
    private static final int QUICK = 7;
    private static final Set<String> PARAMETERS = Stream.concat(
                    Stream.of("q", "sort", "page"),
                    Arrays.stream(SearchFacet.values()).map(SearchFacet::parameter))
            .collect(Collectors.toSet());

    private final Search search;
    private final Plans plans;
    private final Pillars pillars;
    private final Addresses addresses;
    private final MessageSource messages;

    SearchController(Search search, Plans plans, Pillars pillars, Addresses addresses, MessageSource messages) {
        this.search = search;
        this.plans = plans;
        this.pillars = pillars;
        this.addresses = addresses;
        this.messages = messages;
    }

    /** A whole reference leads straight to its page; a bare number lists what bears it in each plan. */
    @GetMapping("/search")
    String search(@RequestParam MultiValueMap<String, String> parameters, Edition edition, Model model) {
        SearchQuery query = read(parameters);
        boolean cut = query.text().length() > SearchQuery.LONGEST;
        if (!cut && isUntidy(parameters)) {
            return "redirect:" + addresses.search(query.parameters());
        }
        Release release = edition.release();
        SearchResult result = search.find(release, query);
        if (ItemRef.parse(query.text()).isPresent() && query.filters().isEmpty() && result.total() == 1) {
            return "redirect:" + result.hits().get(0).path();
        }
        model.addAttribute("page", page(release, query, result));
        return "search";
    }

    /** The first hits, as a piece of a page, while a reader types. */
    @GetMapping("/search/quick")
    String quick(@RequestParam(defaultValue = "") String q, Edition edition, Model model) {
        SearchResult result = search.find(edition.release(), SearchQuery.of(q.strip(), QUICK));
        model.addAttribute("hits", hits(edition.release(), result));
        return "search :: quick";
    }

    private List<ShownHit> hits(Release release, SearchResult result) {
        Map<String, PlanLink> links = plans.all(release).stream()
                .collect(Collectors.toMap(plan -> plan.id().value(), plan -> PlanLink.to(plan, addresses)));
        return result.hits().stream()
                .map(hit -> new ShownHit(
                        hit,
                        hit.plans().stream()
                                .flatMap(plan -> Stream.ofNullable(links.get(plan)))
                                .toList()))
                .toList();
    }

    private static SearchQuery read(MultiValueMap<String, String> parameters) {
        Map<SearchFacet, String> filters = new EnumMap<>(SearchFacet.class);
        for (SearchFacet facet : SearchFacet.values()) {
            String value = first(parameters, facet.parameter());
            if (!value.isEmpty()) {
                filters.put(facet, value);
            }
        }
        String page = first(parameters, "page");
        return new SearchQuery(
                first(parameters, "q").strip(),
                filters,
                first(parameters, "sort").equals("document"),
                page.matches("[1-9]\\d{0,2}") ? Integer.parseInt(page) : 1,
                SIZE);
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name)).orElse("");
    }

    /** A form sends what was not chosen too; an address is better without. */
    private static boolean isUntidy(MultiValueMap<String, String> parameters) {
        return parameters.entrySet().stream()
                .anyMatch(parameter -> !parameter.getKey().equals("q")
                        && (!PARAMETERS.contains(parameter.getKey())
                                || parameter.getValue().size() > 1
                                || parameter.getValue().contains("")
                                || parameter.getValue().contains("relevance")));
    }

    private SearchPage page(Release release, SearchQuery query, SearchResult result) {
        int first = (query.page() - 1) * SIZE + 1;
        int last = first + result.hits().size() - 1;
        SearchQuery other = new SearchQuery(query.text(), query.filters(), !query.documentOrder(), 1, SIZE);
        return new SearchPage(
                query.parameters().getOrDefault("q", ""),
                result.total(),
                first,
                hits(release, result),
                result.facets().stream().map(this::choice).toList(),
                result.facets().stream()
                        .flatMap(facet -> facet.values().stream()
                                .filter(SearchResult.Value::chosen)
                                .map(value -> new Link(
                                        name(facet.facet(), value),
                                        addresses.search(
                                                query.without(facet.facet()).parameters()))))
                        .toList(),
                addresses.search(new SearchQuery(query.text(), Map.of(), query.documentOrder(), 1, SIZE).parameters()),
                result.corrections(),
                result.unknown(),
                result.loosened(),
                result.cut(),
                query.documentOrder(),
                addresses.search(other.parameters()),
                query.page() > 1 ? at(query, query.page() - 1, result.total()) : null,
                last < result.total() ? at(query, query.page() + 1, result.total()) : null,
                result.total() > 0
                        ? List.of()
                        : pillars.all(release).stream()
                                .map(pillar -> new Link(pillar.name(), addresses.of(pillar.slug())))
                                .toList());
    }

    private SearchPage.Choice choice(SearchResult.FacetCounts facet) {
        return new SearchPage.Choice(
                facet.facet(),
                facet.values().stream()
                        .map(value -> new SearchPage.Option(
                                value.value(), name(facet.facet(), value), value.count(), value.chosen()))
                        .toList());
    }

    private String name(SearchFacet facet, SearchResult.Value value) {
        return value.name().isEmpty()
                ? messages.getMessage(facet.parameter() + "." + value.value(), null, Locale.ENGLISH)
                : value.name();
    }

    /** The same search at another page, with the places of its hits as the text. */
    private Link at(SearchQuery query, int page, int total) {
        Map<String, String> parameters = new LinkedHashMap<>(query.parameters());
        if (page > 1) {
            parameters.put("page", Integer.toString(page));
        }
        return new Link((page - 1) * SIZE + 1 + "–" + Math.min(page * SIZE, total), addresses.search(parameters));
    }
}
