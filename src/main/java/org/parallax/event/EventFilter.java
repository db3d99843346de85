package org.parallax.event;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.parallax.plan.Pillar;

/**
 * What a reader chose to see: events that have all the chosen values.
 *
 * @param chosen at most one value for each facet
 */
public record EventFilter(Map<EventFacet, String> chosen) {
    /** Everything. */
    public static final EventFilter ALL = new EventFilter(Map.of());

    /** The values that each facet can have in a release, in their order, whether an event has them or not. */
    public static Map<EventFacet, Set<String>> values(Collection<Event> events, Collection<Pillar> pillars) {
        Map<EventFacet, Set<String>> values = new EnumMap<>(EventFacet.class);
        values.put(
                EventFacet.ACTOR, Arrays.stream(Actor.values()).map(Actor::slug).collect(ordered()));
        values.put(
                EventFacet.PILLAR,
                pillars.stream().map(pillar -> pillar.slug().value()).collect(ordered()));
        values.put(
                EventFacet.STATUS,
                Arrays.stream(Standing.values()).map(Standing::slug).collect(ordered()));
        Set<String> years = new TreeSet<>();
        events.forEach(event -> years.addAll(EventFacet.YEAR.values(event)));
        values.put(EventFacet.YEAR, years);
        return values;
    }

    private static Collector<String, ?, Set<String>> ordered() {
        return Collectors.toCollection(LinkedHashSet::new);
    }

    /**
     * Reads the filter from the parameters of a request; whatever is no value of a facet is left out.
     *
     * @param values those that each facet can have
     */
    public static EventFilter read(Map<String, List<String>> parameters, Map<EventFacet, Set<String>> values) {
        Map<EventFacet, String> chosen = new EnumMap<>(EventFacet.class);
        for (EventFacet facet : EventFacet.values()) {
            parameters.getOrDefault(facet.parameter(), List.of()).stream()
                    .map(value -> value.toLowerCase(Locale.ROOT))
                    .filter(value -> values.getOrDefault(facet, Set.of()).contains(value))
                    .findFirst()
                    .ifPresent(value -> chosen.put(facet, value));
        }
        return new EventFilter(chosen);
    }

    /** Whether an event is shown. */
    public boolean shows(Event event) {
        return chosen.entrySet().stream()
                .allMatch(choice -> choice.getKey().values(event).contains(choice.getValue()));
    }

    /** The events that are shown, in their order. */
    public List<Event> of(List<Event> events) {
        return events.stream().filter(this::shows).toList();
    }

    /** The same without a facet. */
    public EventFilter without(EventFacet facet) {
        Map<EventFacet, String> fewer = new LinkedHashMap<>(chosen);
        fewer.remove(facet);
        return new EventFilter(fewer);
    }

    /** The query of an address with the filter, in its one form: empty, or with a question mark before it. */
    public String query() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        for (EventFacet facet : EventFacet.values()) {
            String value = chosen.get(facet);
            if (value != null) {
                query.add(facet.parameter() + "=" + value);
            }
        }
        return query.toString();
    }
}
