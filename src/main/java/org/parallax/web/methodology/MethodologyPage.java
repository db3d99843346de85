package org.parallax.web.methodology;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.web.layout.PlanLink;

/**
 * How the content was made.
 *
 * @param codebookVersion the version of the codebook
 * @param comparisonRule the version of the rule for figures
 * @param followThroughRule the version of the rule for what became of items
 * @param items how many items were coded twice
 * @param contested by plan, how many items have at least one variable on which the coders differ
 */
record MethodologyPage(
        int codebookVersion,
        int comparisonRule,
        int followThroughRule,
        int items,
        List<PlanLink> plans,
        List<Row> rows,
        List<Contested> contested,
        List<Pair> pairs) {
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

    /**
     * The agreement on the relations of two plans.
     *
     * @param pairs how many pairs of items at least one coder saw as related
     * @param typeAlpha Krippendorff's alpha for the type; null where it is not defined
     * @param strengthAlpha the same for the strength
     */
    record Pair(
            PlanLink first,
            PlanLink second,
            int pairs,
            int bothRelated,
            int sameType,
            int sameStrength,
            @Nullable Double typeAlpha,
            @Nullable Double strengthAlpha) {}

    /** Items of a plan on which the coders differ. */
    record Contested(PlanLink plan, long items, int all, String href) {}
}
