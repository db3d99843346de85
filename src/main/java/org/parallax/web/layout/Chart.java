package org.parallax.web.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.parallax.address.Addresses;
import org.parallax.coding.Codebook;
import org.parallax.coding.Variable;
import org.parallax.comparison.Mix;
import org.parallax.comparison.PillarComparison;
import org.parallax.comparison.PlanComparison;
import org.parallax.comparison.Presence;
import org.parallax.comparison.Side;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.Plan;

/** The chart of attention: a table whose cells hold the bars. */
public final class Chart {
    private static final Mix NO_ITEMS = new Mix(Map.of());

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

    /**
     * How the items of two plans spread over the values of a variable.
     *
     * @param variable the name of the variable in addresses and message keys
     * @param firstTotal how many items of the first plan are coded
     * @param secondTotal how many items of the second plan are coded
     */
    public record MixTable(String variable, long firstTotal, long secondTotal, List<MixRow> rows) {}

    /** A row of such a table: one value, with a link to its rule. */
    public record MixRow(Link value, Bar first, Bar second) {}

    /**
     * The items of one plan with the value; the bar shows their share of the plan's items.
     *
     * @param width of the bar, from 0 to 100 in the chart's scale, as SVG writes it
     * @param offset where the bar begins if it grows to the left
     */
    public record Bar(long items, double share, String href, String width, String offset) {}

    /**
     * The tables of all mixes, one for each variable.
     *
     * @param href where the items of a plan with a value of a variable are
     */
    public static List<MixTable> mixes(
            Map<Variable, Mix> first,
            Map<Variable, Mix> second,
            Codebook codebook,
            Addresses addresses,
            BiFunction<Variable, String, List<String>> href) {
        return Mix.VARIABLES.stream()
                .map(variable -> mix(
                        variable,
                        first.getOrDefault(variable, NO_ITEMS),
                        second.getOrDefault(variable, NO_ITEMS),
                        codebook,
                        addresses,
                        href))
                .toList();
    }

    private static MixTable mix(
            Variable variable,
            Mix first,
            Mix second,
            Codebook codebook,
            Addresses addresses,
            BiFunction<Variable, String, List<String>> href) {
        List<Codebook.Value> values = codebook.values(variable).stream()
                .filter(value -> first.of(value.slug()) + second.of(value.slug()) > 0)
                .toList();
        double scale = values.stream()
                .mapToDouble(value -> Math.max(share(first, value), share(second, value)))
                .max()
                .orElse(0);
        return new MixTable(
                variable.slug(),
                first.total(),
                second.total(),
                values.stream()
                        .map(value -> {
                            List<String> links = href.apply(variable, value.slug());
                            return new MixRow(
                                    new Link(value.name(), addresses.codebook(variable.slug(), value.slug())),
                                    bar(first, value, links.get(0), scale),
                                    bar(second, value, links.get(1), scale));
                        })
                        .toList());
    }

    private static double share(Mix mix, Codebook.Value value) {
        return mix.total() == 0 ? 0 : (double) mix.of(value.slug()) / mix.total();
    }

    private static Bar bar(Mix mix, Codebook.Value value, String href, double scale) {
        double width = scale == 0 ? 0 : 100 * share(mix, value) / scale;
        return new Bar(mix.of(value.slug()), share(mix, value), href, svg(width), svg(100 - width));
    }

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
