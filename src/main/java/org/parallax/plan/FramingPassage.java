package org.parallax.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An introduction, a principle, or the reasons that open a part or section: addressable, and never counted as an item. */
public record FramingPassage(
        Plan plan,
        PlanNumber number,
        String title,
        String summary,
        @Nullable Section section,
        @Nullable Integer printedPage,
        @Nullable Integer printedPageEnd,
        List<Pillar> pillars,
        Checked checked,
        @Nullable String checkedNote,
        Review review,
        @Nullable String passageSha256)
        implements Provision {}
