package org.parallax.filter;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.parallax.coding.CodeNames;
import org.parallax.coding.Codings;
import org.parallax.coding.Variable;
import org.parallax.content.Release;
import org.parallax.plan.Checked;
import org.parallax.plan.PlanId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Knows by what the items of a release can be filtered. */
@Component
public class Filters {
    private final Codings codings;
    private final MessageSource messages;

    Filters(Codings codings, MessageSource messages) {
        this.codings = codings;
        this.messages = messages;
    }

    /** The facets of the given plans. */
    public Facets of(Release release, Collection<PlanId> plans) {
        CodeNames codes = codings.names(release);
        Map<Facet, Map<String, String>> names = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            names.put(facet, facet.variable().map(codes::of).orElse(Map.of()));
        }
        names.put(Facet.PILLAR, codes.of(Variable.PILLARS));
        // Every role has the same bodies.
        names.put(Facet.BODY, codes.of(Variable.LEAD));
        Map<String, String> levels = new LinkedHashMap<>();
        for (Checked level : Checked.values()) {
            levels.put(level.name().toLowerCase(Locale.ROOT), level + ": " + message("checked." + level));
        }
        names.put(Facet.CHECKED, levels);
        names.put(Facet.CONTESTED, Map.of("true", message("filter.contested.true")));
        return new Facets(names, codings.contested(release, plans));
    }

    private String message(String key) {
        return messages.getMessage(key, null, Locale.ENGLISH);
    }
}
