package org.parallax.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.Body;

/** What programs get of a policy item or a framing passage. */
sealed interface ProvisionRecord extends Tabular permits ItemRecord, FramingRecord {
    /** The heading under which it stands. */
    @Schema(name = "Heading", description = "The heading under which an item or passage stands.")
    record SectionRecord(
            String number, String heading, @Nullable String headingOriginal) {}

    /** A body as an item names it. */
    @Schema(name = "NamedBody", description = "A body as an item names it.")
    record BodyRecord(String slug, String name) {
        static List<BodyRecord> of(List<Body> bodies) {
            return bodies.stream()
                    .map(body -> new BodyRecord(body.slug().value(), body.name()))
                    .toList();
        }
    }
}
