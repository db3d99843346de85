package org.parallax.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.relation.Relation;
import org.parallax.relation.Relations;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** All relations as a list to page through, and each one as the data twin of its page. */
@RestController
class RelationDataController {
    private final Plans plans;
    private final Relations relations;
    private final Records records;
    private final DataFiles files;
    private final Addresses addresses;

    RelationDataController(Plans plans, Relations relations, Records records, DataFiles files, Addresses addresses) {
        this.plans = plans;
        this.relations = relations;
        this.records = records;
        this.files = files;
        this.addresses = addresses;
    }

    @GetMapping(path = RelationQuery.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<RelationRecord>> list(
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String item,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String minStrength,
            Release release) {
        RelationQuery query = RelationQuery.of(limit, after, item, type, minStrength);
        List<PlanPair> pairs = plans.pairs(release);
        RelationQuery.Place begin = query.after();
        if (begin != null && pairs.stream().noneMatch(pair -> joins(pair, begin.first(), begin.second()))) {
            throw RelationQuery.bad(
                    "after", begin.toString(), "these are not items of two plans in their stored order");
        }
        ItemRef only = query.item();
        if (only != null && plans.items(release, List.of(only)).isEmpty()) {
            throw RelationQuery.bad("item", only.inPath(), "there is no such policy item");
        }
        List<Relation> rest =
                query
                        .select(pairs.stream()
                                .flatMap(pair -> relations.between(release, pair).stream())
                                .toList())
                        .stream()
                        .filter(query::reaches)
                        .toList();
        List<Relation> page = rest.stream().limit(query.limit()).toList();
        HttpHeaders links = new HttpHeaders();
        links.add(HttpHeaders.LINK, link(query.path(null), "first"));
        if (page.size() < rest.size()) {
            RelationQuery.Place last = RelationQuery.Place.of(page.get(page.size() - 1));
            links.add(HttpHeaders.LINK, link(query.path(last), "next"));
        }
        return ResponseEntity.ok()
                .headers(links)
                .body(page.stream()
                        .map(relation -> records.of(release, relation))
                        .toList());
    }

    /** The record is the same in both orders of the address. */
    @GetMapping("/relations/{a}/{b}" + Format.FILE)
    ResponseEntity<Object> relation(
            @PathVariable String a,
            @PathVariable String b,
            @PathVariable String format,
            Release release,
            HttpServletRequest request) {
        Relation found = RelationQuery.ref(a)
                .flatMap(one -> RelationQuery.ref(b).flatMap(other -> relations.find(release, one, other)))
                .flatMap(seen -> Stream.of(seen, seen.swapped())
                        .filter(relation -> plans.pairs(release).stream()
                                .anyMatch(pair -> joins(pair, relation.first(), relation.second())))
                        .findFirst())
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "No relation of " + a + " and " + b + " is recorded."));
        return files.answer(
                Format.of(format),
                records.of(release, found),
                found.first() + ", " + found.second(),
                addresses.relation(found.first(), found.second()),
                release,
                request);
    }

    /** Whether the items are of the two plans, in their stored order. */
    private static boolean joins(PlanPair pair, ItemRef first, ItemRef second) {
        return pair.first().shortName().equals(first.plan())
                && pair.second().shortName().equals(second.plan());
    }

    private String link(String path, String relation) {
        return "<" + addresses.absolute(path) + ">; rel=\"" + relation + "\"";
    }
}
