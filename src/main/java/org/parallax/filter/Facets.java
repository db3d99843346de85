package org.parallax.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.coding.Codings.Contested;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Provision;
import org.springframework.util.MultiValueMap;

/** The values that every facet can have in a release, by name, and those that a provision has. */
public final class Facets {
    private static final String PRIMARY = "primary";

    private final Map<Facet, Map<String, String>> names;
    private final Set<Contested> contested;

    Facets(Map<Facet, Map<String, String>> names, Set<Contested> contested) {
        this.names = names;
        this.contested = contested;
    }

    /** Reads the filter of a plan's page, where framing passages can be asked for alone. */
    public ItemFilter read(MultiValueMap<String, String> parameters) {
        return read(parameters, Map.of()).withFraming("framing".equals(parameters.getFirst("kind")));
    }

    /** What a filter asks for, by name. */
    public Stream<String> names(ItemFilter filter) {
        return filter.chosen().entrySet().stream().map(choice -> name(choice.getKey(), choice.getValue()));
    }

    /**
     * Reads the filter from the parameters of a request; whatever is no value of a facet is left out.
     *
     * @param fixed what the path says already
     */
    public ItemFilter read(MultiValueMap<String, String> parameters, Map<Facet, String> fixed) {
        Map<Facet, String> chosen = new EnumMap<>(Facet.class);
        chosen.putAll(fixed);
        for (Facet facet : Facet.values()) {
            if (fixed.containsKey(facet)) {
                continue;
            }
            parameters.getOrDefault(facet.parameter(), List.of()).stream()
                    .map(value -> value.toLowerCase(Locale.ROOT))
                    .filter(value -> names(facet).containsKey(value))
                    .findFirst()
                    .ifPresent(value -> chosen.put(facet, value));
        }
        return new ItemFilter(
                chosen, chosen.containsKey(Facet.PILLAR) && "true".equals(parameters.getFirst(PRIMARY)), false);
    }

    /** Whether a filter shows an item or a framing passage; a passage has no codes but its pillars. */
    public boolean shows(ItemFilter filter, Provision provision) {
        return filter.chosen().entrySet().stream()
                .allMatch(choice ->
                        values(choice.getKey(), provision, filter.primary()).contains(choice.getValue()));
    }

    /** The name of a value, for readers. */
    public String name(Facet facet, String value) {
        return names(facet).getOrDefault(value, value);
    }

    /**
     * The form for a filter over some items or passages.
     *
     * @param path the page that the form leads to
     * @param fixed facets that the path fixes; they are not offered
     */
    public FilterForm form(
            ItemFilter filter, Collection<? extends Provision> provisions, String path, Set<Facet> fixed) {
        List<FilterForm.Choice> choices = Arrays.stream(Facet.values())
                .filter(facet -> !fixed.contains(facet))
                .map(facet -> new FilterForm.Choice(facet, options(filter, facet, provisions)))
                .filter(choice -> !choice.options().isEmpty())
                .toList();
        List<FilterForm.Taken> on = new ArrayList<>();
        filter.chosen().forEach((facet, value) -> {
            if (!fixed.contains(facet)) {
                on.add(new FilterForm.Taken(
                        name(facet, value), filter.without(facet).address(path, fixed)));
            }
        });
        return new FilterForm(
                path,
                choices,
                on,
                filter.primary() ? filter.withAnyRank().address(path, fixed) : null,
                filter.framing() ? filter.withFraming(false).address(path, fixed) : null);
    }

    private List<FilterForm.Option> options(
            ItemFilter filter, Facet facet, Collection<? extends Provision> provisions) {
        ItemFilter others = filter.without(facet);
        Map<String, Long> counts = provisions.stream()
                .filter(provision -> shows(others, provision))
                .flatMap(provision -> values(facet, provision, filter.primary()).stream())
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
        return names(facet).entrySet().stream()
                .map(value -> new FilterForm.Option(
                        value.getKey(),
                        value.getValue(),
                        counts.getOrDefault(value.getKey(), 0L),
                        value.getKey().equals(filter.chosen().get(facet))))
                .filter(option -> option.count() > 0 || option.chosen())
                .toList();
    }

    private Map<String, String> names(Facet facet) {
        return names.getOrDefault(facet, Map.of());
    }

    private List<String> values(Facet facet, Provision provision, boolean primary) {
        return switch (facet) {
            case PILLAR ->
                provision.pillars().stream()
                        .limit(primary ? 1 : Long.MAX_VALUE)
                        .map(pillar -> pillar.slug().value())
                        .toList();
            case INSTRUMENT, FORCE, ADDRESSEE, SCOPE ->
                facet.variable().stream()
                        .flatMap(variable -> variable.settled(provision).stream())
                        .toList();
            case BODY ->
                provision instanceof PolicyItem item
                        ? item.bodies().stream()
                                .map(named -> named.body().slug().value())
                                .toList()
                        : List.of();
            case CHECKED -> List.of(provision.checked().name().toLowerCase(Locale.ROOT));
            case CONTESTED ->
                Stream.of("true")
                        .filter(value -> contested.contains(Contested.of(provision)))
                        .toList();
        };
    }
}
