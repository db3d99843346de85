package org.parallax.api;

import java.util.Optional;
import org.parallax.content.Release;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;
import org.parallax.plan.Plans;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The data twins of plans, policy items and framing passages. */
@RestController
class PlanDataController {
    private final Plans plans;
    private final Records records;

    PlanDataController(Plans plans, Records records) {
        this.plans = plans;
        this.records = records;
    }

    @GetMapping(path = "/{plan:[a-z]{2}-[a-z0-9]+-\\d{4}}/data.json", produces = MediaType.APPLICATION_JSON_VALUE)
    PlanRecord plan(@PathVariable String plan, Release release) {
        Plan found = plans.find(release, new PlanId(plan)).orElseThrow(() -> missing("There is no plan " + plan + "."));
        return records.of(release, found, plans.items(release, found.id()), plans.framing(release, found.id()));
    }

    @GetMapping(
            path = "/{plan:[a-z]{2}-[a-z0-9]+-\\d{4}}/{number:[\\d.]+}/data.json",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ProvisionRecord provision(@PathVariable String plan, @PathVariable String number, Release release) {
        PlanId id = new PlanId(plan);
        Optional<PlanNumber> wanted = PlanNumber.parse(number);
        Optional<ProvisionRecord> item =
                wanted.flatMap(known -> plans.item(release, id, known)).map(found -> records.of(release, found));
        return item.or(() -> wanted.flatMap(known -> plans.framingPassage(release, id, known))
                        .map(found -> records.of(release, found)))
                .orElseThrow(() ->
                        missing("There is no policy item or framing passage " + number + " in the plan " + plan + "."));
    }

    private static ResponseStatusException missing(String what) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, what);
    }
}
