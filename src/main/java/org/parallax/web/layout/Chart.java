package org.parallax.web.layout;

import java.util.List;
import java.util.Locale;
import org.parallax.address.Addresses;
import org.parallax.comparison.PillarComparison;
import org.parallax.comparison.PlanComparison;
import org.parallax.comparison.Presence;
import org.parallax.comparison.Side;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.Plan;

/** The chart of attention: a table whose cells hold the bars. */
public final class Chart {
    private Chart() {}

    /** A row: one pillar. */
    public record Row(String slug, String name, String href, Presence presence, Cell first, Cell second) {}

    /**
     * One plan on the pillar.
     *
     * @param width of the bar, from 0 to 100 in the chart's scale, as SVG writes it
     * @param offset where the bar begins if it grows to the left
     */
    public record Cell(
            int items,
            String itemsHref,
            int primaryItems,
            String primaryHref,
            int framing,
            String framingHref,
            double attention,
            String width,
            String offset) {}

    /** All rows of a comparison, on one scale. */
    public static List<Row> rows(PlanComparison comparison, List<PillarComparison> pillars, Addresses addresses) {
        double scale = comparison.largestAttention();
        return pillars.stream()
                .map(pillar -> row(comparison, pillar, scale, addresses))
                .toList();
    }

    private static Row row(PlanComparison comparison, PillarComparison pillar, double scale, Addresses addresses) {
        Plan first = comparison.pair().first();
        Plan second = comparison.pair().second();
        PillarSlug slug = pillar.pillar().slug();
        return new Row(
                slug.value(),
                pillar.pillar().name(),
                addresses.comparison(first.id(), second.id(), slug),
                pillar.presence(),
                cell(first, slug, pillar.first(), scale, addresses),
                cell(second, slug, pillar.second(), scale, addresses));
    }

    private static Cell cell(Plan plan, PillarSlug pillar, Side side, double scale, Addresses addresses) {
        double width = scale == 0 ? 0 : 100 * side.attention() / scale;
        return new Cell(
                side.items(),
                addresses.items(plan.id(), pillar),
                side.primaryItems(),
                addresses.primaryItems(plan.id(), pillar),
                side.framing(),
                addresses.framing(plan.id(), pillar),
                side.attention(),
                svg(width),
                svg(100 - width));
    }

    private static String svg(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
