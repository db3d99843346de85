package org.parallax.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.parallax.content.Release;
import org.parallax.plan.Bodies;
import org.parallax.plan.BodyRole;
import org.parallax.plan.BodySlug;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The agencies and organisations that items name. */
@RestController
@Tag(name = "Bodies")
class BodyApiController {
    private final Bodies bodies;
    private final Records records;

    BodyApiController(Bodies bodies, Records records) {
        this.bodies = bodies;
        this.records = records;
    }

    /** All bodies. */
    @Operation(
            summary = "All bodies",
            description = "The agencies and organisations that items name, a parent before its children.")
    @GetMapping(path = "/api/v1/bodies", produces = MediaType.APPLICATION_JSON_VALUE)
    List<BodyRecord> bodies(Release release) {
        Map<BodySlug, Map<BodyRole, Long>> items = bodies.itemCounts(release);
        return bodies.all(release).stream()
                .map(body -> records.of(release, body, items.getOrDefault(body.slug(), Map.of())))
                .toList();
    }

    /** One body. */
    @Operation(summary = "A body")
    @GetMapping(path = "/api/v1/bodies/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
    BodyRecord body(
            @Parameter(description = "The id of a body.", example = "nist") @PathVariable String slug,
            Release release) {
        return BodySlug.parse(slug)
                .flatMap(known -> bodies.find(release, known))
                .map(found ->
                        records.of(release, found, bodies.itemCounts(release).getOrDefault(found.slug(), Map.of())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no body " + slug + "."));
    }
}
