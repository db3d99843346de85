package org.parallax.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.parallax.plan.Checked;

/**
 * A relation of two items, always in the stored order of their plans, and read "{@code a} is broader than {@code b}".
 *
 * @param id the references of both items as they stand in its address, with a comma between
 */
@Schema(
        name = "Relation",
        description = "A relation of two items in the stored order of their plans, read \"a is broader than b\".")
record RelationRecord(
        String id,
        String a,
        String b,
        String type,
        int strength,
        String rationaleKind,
        String rationale,
        String review,
        Checked checked,
        String release,
        String url)
        implements Tabular {
    @Override
    public List<Part> parts() {
        return List.of(Part.single("relation", this));
    }
}
