package org.parallax.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.parallax.content.Release;
import org.parallax.plan.Plan;
import org.parallax.plan.Plans;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Plans and their sections. */
@RestController
@Tag(name = "Plans")
class PlanApiController {
    private final Plans plans;
    private final Lookup lookup;
    private final Records records;

    PlanApiController(Plans plans, Lookup lookup, Records records) {
        this.plans = plans;
        this.lookup = lookup;
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
        Plan found = lookup.plan(release, plan);
        return plans.sections(release, found.id()).stream()
                .map(section -> records.of(release, found, section))
                .toList();
    }

    /** A plan with everything in it. */
    @Operation(summary = "A plan with all its items", description = "With its framing passages too, in document order.")
    @GetMapping(path = "/api/v1/plans/{plan}", produces = MediaType.APPLICATION_JSON_VALUE)
    PlanRecord plan(
            @Parameter(description = "The id of a plan.", example = "us-aiap-2025") @PathVariable String plan,
            Release release) {
        Plan found = lookup.plan(release, plan);
        return records.of(release, found, plans.items(release, found.id()), plans.framing(release, found.id()));
    }
}
