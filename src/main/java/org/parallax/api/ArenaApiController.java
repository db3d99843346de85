package org.parallax.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.parallax.content.Release;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where the two camps compete. */
@RestController
@Tag(name = "Arena")
class ArenaApiController {
    private final ArenaRecords records;

    ArenaApiController(ArenaRecords records) {
        this.records = records;
    }

    /** The whole arena. */
    @Operation(
            summary = "The arena",
            description =
                    "Third countries, regions, vendors, models, coalitions and groups, and the sourced facts that tie"
                            + " them to a camp. Figures for use are not comparable with one another: each says what it counts.")
    @GetMapping(path = "/api/v1/arena", produces = MediaType.APPLICATION_JSON_VALUE)
    ArenaRecord arena(Release release) {
        return records.of(release);
    }

    /** One subject. */
    @Operation(summary = "A subject of the arena", description = "One subject, with the facts that name it.")
    @GetMapping(path = "/api/v1/arena/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
    ArenaSubjectRecord subject(
            @Parameter(description = "The id of a subject.", example = "alibaba-cloud") @PathVariable String slug,
            Release release) {
        return records.of(release, slug);
    }
}
