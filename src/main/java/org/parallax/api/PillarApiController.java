package org.parallax.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.content.Release;
import org.parallax.plan.Pillar;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.Pillars;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.Plans;
import org.parallax.position.PlanPosition;
import org.parallax.position.Positions;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The pillars, and what each plan holds on them. */
@RestController
@Tag(name = "Pillars and positions")
class PillarApiController {
    private final Pillars pillars;
    private final Positions positions;
    private final Plans plans;
    private final Records records;

    PillarApiController(Pillars pillars, Positions positions, Plans plans, Records records) {
        this.pillars = pillars;
        this.positions = positions;
        this.plans = plans;
        this.records = records;
    }

    /** All pillars. */
    @Operation(
            summary = "All pillars",
            description = "The policy themes across plans, in their order, with the rule of each.")
    @GetMapping(path = "/api/v1/pillars", produces = MediaType.APPLICATION_JSON_VALUE)
    List<PillarRecord> pillars(Release release) {
        return pillars.all(release).stream()
                .map(pillar -> records.of(release, pillar))
                .toList();
    }

    /** One pillar. */
    @Operation(summary = "A pillar")
    @GetMapping(path = "/api/v1/pillars/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
    PillarRecord pillar(
            @Parameter(description = "The id of a pillar.", example = "chips") @PathVariable String slug,
            Release release) {
        return PillarSlug.parse(slug)
                .flatMap(known -> pillars.find(release, known))
                .map(found -> records.of(release, found))
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no pillar " + slug + "."));
    }

    /** What plans hold on pillars. */
    @Operation(summary = "Positions", description = "What each plan holds on each pillar, by plan and then by pillar.")
    @GetMapping(path = "/api/v1/positions", produces = MediaType.APPLICATION_JSON_VALUE)
    List<PositionRecord> positions(
            @Parameter(description = "Only positions of this plan.", example = "us-aiap-2025")
                    @RequestParam(required = false)
                    @Nullable
                    String plan,
            @Parameter(description = "Only positions on this pillar.", example = "chips")
                    @RequestParam(required = false)
                    @Nullable
                    String pillar,
            Release release) {
        List<PlanId> ofPlans = plans.all(release).stream().map(Plan::id).toList();
        List<PillarSlug> onPillars =
                pillars.all(release).stream().map(Pillar::slug).toList();
        if (plan != null && ofPlans.stream().noneMatch(id -> id.value().equals(plan))) {
            throw RelationQuery.bad("plan", plan, "there is no such plan");
        }
        if (pillar != null && onPillars.stream().noneMatch(slug -> slug.value().equals(pillar))) {
            throw RelationQuery.bad("pillar", pillar, "there is no such pillar");
        }
        return positions.all(release).stream()
                .filter(position -> plan == null || position.plan().value().equals(plan))
                .filter(position -> pillar == null || position.pillar().value().equals(pillar))
                .sorted(Comparator.comparing((PlanPosition position) -> ofPlans.indexOf(position.plan()))
                        .thenComparing(position -> onPillars.indexOf(position.pillar())))
                .map(position -> records.of(release, position))
                .toList();
    }
}
