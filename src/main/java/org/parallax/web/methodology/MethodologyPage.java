package org.parallax.web.methodology;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.web.layout.PlanLink;

/**
 * How the content was made.
 *
 * @param codebookVersion the version of the codebook
 * @param items how many items were coded twice
 * @param contested by plan, how many items have at least one variable on which the coders differ
 */
record MethodologyPage(
        int codebookVersion, int items, List<PlanLink> plans, List<Row> rows, List<Contested> contested) {
    /**
     * The agreement on one variable.
     *
     * @param scale how two codes of it can differ: the end of a message key
     * @param same on how many items both coders gave the same codes
     * @param alpha Krippendorff's alpha; null where it is not defined
     * @param alphas the same for each plan
     */
    record Row(
            String slug,
            String name,
            String scale,
            int same,
            @Nullable Double alpha,
            List<PlanAlpha> alphas) {}

    /** The agreement within one plan. */
    record PlanAlpha(
            PlanLink plan, int items, int same, @Nullable Double alpha) {}

    /** Items of a plan on which the coders differ. */
    record Contested(PlanLink plan, long items, int all, String href) {}
}
