package org.parallax.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One subject of the arena with its facts; those of a region are its own, and not those of its countries. */
@Schema(name = "ArenaSubjectWithFacts", description = "A subject of the arena, with the facts about it.")
record ArenaSubjectRecord(
        @Schema(example = "alibaba-cloud") String id,
        ArenaRecord.SubjectRecord subject,

        @Schema(description = "The facts that name it, the newest first.")
        List<ArenaRecord.FactRecord> facts,

        String release,
        String url)
        implements Tabular {
    @Override
    public List<Part> parts() {
        return List.of(Part.single("subject", subject), Part.of("fact", ArenaRecord.FactRecord.class, facts));
    }
}
