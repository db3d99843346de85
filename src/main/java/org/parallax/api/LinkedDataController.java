package org.parallax.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.content.Release;
import org.parallax.jsonld.LinkedData;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.Pillars;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Provision;
import org.parallax.relation.Relation;
import org.parallax.relation.Relations;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The twins in JSON-LD of plans, policy items, framing passages, pillars and relations. */
@RestController
class LinkedDataController {
    private final Plans plans;
    private final Pillars pillars;
    private final Relations relations;
    private final LinkedData linkedData;

    LinkedDataController(Plans plans, Pillars pillars, Relations relations, LinkedData linkedData) {
        this.plans = plans;
        this.pillars = pillars;
        this.relations = relations;
        this.linkedData = linkedData;
    }

    @GetMapping(path = "/{plan:[a-z]{2}-[a-z0-9]+-\\d{4}}/data.jsonld", produces = LinkedData.MEDIA_TYPE)
    byte[] plan(@PathVariable String plan, Release release) {
        Plan found = plans.find(release, new PlanId(plan)).orElseThrow(LinkedDataController::missing);
        return bytes(linkedData.of(
                release,
                found,
                Stream.<Provision>concat(
                                plans.framing(release, found.id()).stream(), plans.items(release, found.id()).stream())
                        .toList()));
    }

    @GetMapping(
            path = "/{plan:[a-z]{2}-[a-z0-9]+-\\d{4}}/{number:[\\d.]+}/data.jsonld",
            produces = LinkedData.MEDIA_TYPE)
    byte[] provision(@PathVariable String plan, @PathVariable String number, Release release) {
        PlanId id = new PlanId(plan);
        PlanNumber wanted = PlanNumber.parse(number).orElseThrow(LinkedDataController::missing);
        return plans.item(release, id, wanted)
                .map(Provision.class::cast)
                .or(() -> plans.framingPassage(release, id, wanted))
                .map(found -> bytes(linkedData.of(release, found)))
                .orElseThrow(LinkedDataController::missing);
    }

    @GetMapping(path = "/pillars/{slug}/data.jsonld", produces = LinkedData.MEDIA_TYPE)
    byte[] pillar(@PathVariable String slug, Release release) {
        return PillarSlug.parse(slug)
                .flatMap(known -> pillars.find(release, known))
                .map(found -> bytes(linkedData.of(release, found)))
                .orElseThrow(LinkedDataController::missing);
    }

    /** The items may be named in either order; what is said is the same. */
    @GetMapping(path = "/relations/{item}/{other}/data.jsonld", produces = LinkedData.MEDIA_TYPE)
    byte[] relation(@PathVariable String item, @PathVariable String other, Release release) {
        Relation relation = ItemRef.parse(item)
                .flatMap(one -> ItemRef.parse(other).flatMap(two -> relations.stored(release, one, two)))
                .orElseThrow(LinkedDataController::missing);
        List<PolicyItem> items = plans.items(release, List.of(relation.first(), relation.second()));
        return bytes(linkedData.of(
                release,
                relation,
                byRef(items, relation.first()).orElseThrow(LinkedDataController::missing),
                byRef(items, relation.second()).orElseThrow(LinkedDataController::missing)));
    }

    private static Optional<PolicyItem> byRef(List<PolicyItem> items, ItemRef ref) {
        return items.stream().filter(item -> item.ref().equals(ref)).findFirst();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Nothing is known of what this address names.");
    }
}
