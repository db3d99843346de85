package org.parallax.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** All pillars, with what the plans of the first pair say on them. */
record PillarsTwin(String a, String b, String release, String url, List<Pillar> pillars) implements Tabular {
    @Override
    public List<Part> parts() {
        return List.of(Part.of("pillar", Pillar.class, pillars));
    }

    /**
     * One pillar.
     *
     * @param id its slug
     * @param figures those of the comparison
     * @param page the page of the pillar; that of the comparison is in the figures
     */
    record Pillar(
            String id,
            String definition,
            @JsonUnwrapped ComparisonRecord.PillarRecord figures,
            String page,
            String release) {}
}
