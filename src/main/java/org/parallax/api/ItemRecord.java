package org.parallax.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.Checked;

/** A policy item; codings are null while an item is not coded, pages where the document has none. */
@Schema(name = "Item", description = "A policy item. Its title and summary are in our own words.")
record ItemRecord(
        String id,
        String ref,
        String plan,
        String number,
        String title,
        String summary,
        SectionRecord section,
        @Nullable Integer printedPage,
        @Nullable Integer printedPageEnd,
        @Nullable Integer pdfPage,
        int position,
        List<String> pillars,
        @Nullable String instrument,
        @Nullable String force,
        @Nullable String addressee,
        @Nullable String scope,
        List<BodyRecord> leadBodies,
        List<BodyRecord> supportingBodies,
        List<BodyRecord> addressedBodies,
        Checked checked,
        @Nullable String checkedNote,
        String review,
        @Nullable String passageSha256,
        String release,
        String url,
        String sourceUrl)
        implements ProvisionRecord {
    @Override
    public List<Part> parts() {
        return List.of(Part.single("item", this));
    }
}
