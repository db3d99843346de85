package org.parallax.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.relation.Relation;
import org.parallax.relation.Relations;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All relations as a list to page through, and each one. */
@RestController
@Tag(name = "Relations")
class RelationApiController {
    private final Plans plans;
    private final Relations relations;
    private final Lookup lookup;
    private final Records records;
    private final Addresses addresses;

    RelationApiController(Plans plans, Relations relations, Lookup lookup, Records records, Addresses addresses) {
        this.plans = plans;
        this.relations = relations;
        this.lookup = lookup;
        this.records = records;
        this.addresses = addresses;
    }

    /** Relations with all the chosen values. */
    @Operation(
            summary = "Relations of items",
            description = "In the stored order of the plans, by both items, page by page.")
    @GetMapping(path = RelationQuery.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<RelationRecord>> relations(
            @Parameter(description = "How many a page has at the most, from 1 to 200; 50 if not given.", example = "50")
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @Parameter(
                            description = "The id after which the page begins; the link \"next\" has it.",
                            example = "us-1.3.2,cn-5.3")
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            @Parameter(description = "Only relations of this item, by its reference.", example = "us-1.3.2")
                    @RequestParam(required = false)
                    @Nullable
                    String item,
            @Parameter(
                            description = "Only relations of this type, seen in the stored order.",
                            example = "broader",
                            schema =
                                    @Schema(allowableValues = {"equal", "broader", "narrower", "overlaps", "contrary"}))
                    @RequestParam(required = false)
                    @Nullable
                    String type,
            @Parameter(description = "The weakest strength to be listed, from 1 to 5.", example = "3")
                    @RequestParam(required = false)
                    @Nullable
                    String minStrength,
            Release release) {
        RelationQuery query = RelationQuery.of(limit, after, item, type, minStrength);
        List<PlanPair> pairs = plans.pairs(release);
        RelationQuery.Place begin = query.after();
        if (begin != null && pairs.stream().noneMatch(pair -> Lookup.joins(pair, begin.first(), begin.second()))) {
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
    @Operation(
            summary = "The relation of two items",
            description = "The record is the same in both orders of the address.")
    @GetMapping(path = RelationQuery.PATH + "/{a}/{b}", produces = MediaType.APPLICATION_JSON_VALUE)
    RelationRecord relation(
            @Parameter(description = "The reference of an item.", example = "us-3.4.1") @PathVariable String a,
            @Parameter(description = "The reference of the other item.", example = "cn-2.5") @PathVariable String b,
            Release release) {
        return records.of(release, lookup.relation(release, a, b));
    }

    private String link(String path, String relation) {
        return "<" + addresses.absolute(path) + ">; rel=\"" + relation + "\"";
    }
}
