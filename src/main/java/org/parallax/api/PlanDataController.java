package org.parallax.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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

/** Plans and their sections, and the data twins of plans, policy items and framing passages. */
@RestController
@Tag(name = "Plans")
class PlanDataController {
    private final Plans plans;
    private final Records records;

    PlanDataController(Plans plans, Records records) {
        this.plans = plans;
        this.records = records;
    }

    /** All plans. */
    @Operation(summary = "All plans", description = "Without their items and framing passages, in their order.")
    @GetMapping(path = "/api/v1/plans", produces = MediaType.APPLICATION_JSON_VALUE)
    List<PlanSummaryRecord> plans(Release release) {
        return plans.all(release).stream()
                .map(plan -> records.summary(
                        release,
                        plan,
                        plans.items(release, plan.id()).size(),
                        plans.framing(release, plan.id()).size()))
                .toList();
    }

    /** The headings of a plan. */
    @Operation(summary = "The sections of a plan", description = "The plan's own headings, in document order.")
    @GetMapping(path = "/api/v1/plans/{plan}/sections", produces = MediaType.APPLICATION_JSON_VALUE)
    List<PlanSectionRecord> sections(
            @Parameter(description = "The id of a plan.", example = "us-aiap-2025") @PathVariable String plan,
            Release release) {
        Plan found = find(release, plan);
        return plans.sections(release, found.id()).stream()
                .map(section -> records.of(release, found, section))
                .toList();
    }

    /** A plan with everything in it. */
    @Operation(summary = "A plan with all its items", description = "With its framing passages too, in document order.")
    @GetMapping(
            path = {"/api/v1/plans/{plan}", "/{plan:[a-z]{2}-[a-z0-9]+-\\d{4}}/data.json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    PlanRecord plan(
            @Parameter(description = "The id of a plan.", example = "us-aiap-2025") @PathVariable String plan,
            Release release) {
        Plan found = find(release, plan);
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

    private Plan find(Release release, String plan) {
        return PlanId.parse(plan)
                .flatMap(id -> plans.find(release, id))
                .orElseThrow(() -> missing("There is no plan " + plan + "."));
    }

    private static ResponseStatusException missing(String what) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, what);
    }
}
