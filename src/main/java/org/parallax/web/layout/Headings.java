package org.parallax.web.layout;

import java.util.List;
import org.parallax.plan.Plan;
import org.parallax.plan.Section;
import org.parallax.plan.SectionLevel;

/** How many headings of a level a plan has. */
public record Headings(SectionLevel level, long count) {
    /**
     * Those of each level of a plan, from the top.
     *
     * @param sections all sections of the plan
     */
    public static List<Headings> of(Plan plan, List<Section> sections) {
        return plan.levels().stream()
                .map(level -> new Headings(
                        level,
                        sections.stream()
                                .filter(section -> plan.levelOf(section.number()) == level)
                                .count()))
                .toList();
    }
}
