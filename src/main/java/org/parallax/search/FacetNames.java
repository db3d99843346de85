package org.parallax.search;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parallax.coding.CodeNames;
import org.parallax.coding.Codings;
import org.parallax.coding.Variable;
import org.parallax.content.Release;
import org.parallax.plan.Plans;
import org.springframework.stereotype.Component;

/** The values that facets can have in a release, in their order, with what readers call them. */
@Component
class FacetNames {
    private final Plans plans;
    private final Codings codings;

    FacetNames(Plans plans, Codings codings) {
        this.plans = plans;
        this.codings = codings;
    }

    Map<SearchFacet, Map<String, String>> of(Release release) {
        CodeNames codes = codings.names(release);
        Map<SearchFacet, Map<String, String>> names = new EnumMap<>(SearchFacet.class);
        Map<String, String> kinds = new LinkedHashMap<>();
        for (HitKind kind : HitKind.values()) {
            kinds.put(kind.slug(), "");
        }
        names.put(SearchFacet.KIND, kinds);
        Map<String, String> labels = new LinkedHashMap<>();
        plans.all(release).forEach(plan -> labels.put(plan.id().value(), plan.label()));
        names.put(SearchFacet.PLAN, labels);
        names.put(SearchFacet.PILLAR, codes.of(Variable.PILLARS));
        names.put(SearchFacet.INSTRUMENT, codes.of(Variable.INSTRUMENT));
        names.put(SearchFacet.FORCE, codes.of(Variable.FORCE));
        names.put(SearchFacet.SCOPE, codes.of(Variable.SCOPE));
        // Every role has the same bodies.
        names.put(SearchFacet.BODY, codes.of(Variable.LEAD));
        return names;
    }
}
