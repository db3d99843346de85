package org.parallax.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.Checked;

/** A framing passage; its section is null in the introduction. */
@Schema(
        name = "Framing",
        description =
                "An introduction, a principle, or the reasons that open a part or section; never counted as an item.")
record FramingRecord(
        String id,
        String ref,
        String plan,
        String number,
        String title,
        String summary,
        @Nullable SectionRecord section,
        @Nullable Integer printedPage,
        @Nullable Integer printedPageEnd,
        @Nullable Integer pdfPage,
        List<String> pillars,
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
        return List.of(Part.single("framing", this));
    }
}
