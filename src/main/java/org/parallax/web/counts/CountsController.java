package org.parallax.web.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.parallax.address.Addresses;
import org.parallax.coding.Codings;
import org.parallax.coding.Codings.Contested;
import org.parallax.content.Release;
import org.parallax.filter.Facet;
import org.parallax.plan.Bodies;
import org.parallax.plan.Checked;
import org.parallax.plan.Pillars;
import org.parallax.plan.Plan;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Section;
import org.parallax.plan.SectionLevel;
import org.parallax.relation.Relations;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.PlanLink;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class CountsController {
    private final Plans plans;
    private final Pillars pillars;
    private final Bodies bodies;
    private final Codings codings;
    private final Relations relations;
    private final Addresses addresses;

    CountsController(
            Plans plans, Pillars pillars, Bodies bodies, Codings codings, Relations relations, Addresses addresses) {
        this.plans = plans;
        this.pillars = pillars;
        this.bodies = bodies;
        this.codings = codings;
        this.relations = relations;
        this.addresses = addresses;
    }

    @GetMapping("/counts")
    String counts(Edition edition, Model model) {
        Release release = edition.release();
        List<Plan> all = plans.all(release);
        Set<Contested> contested =
                codings.contested(release, all.stream().map(Plan::id).toList());
        model.addAttribute(
                "page",
                new CountsPage(
                        all.stream()
                                .map(plan -> new CountsPage.PlanCounts(
                                        PlanLink.to(plan, addresses),
                                        rows(release, plan, contested),
                                        plans.rivalFigures(release, plan.id())))
                                .toList(),
                        List.of(
                                new CountsPage.Row(
                                        "relations",
                                        relations
                                                .between(release, edition.mainPair())
                                                .size(),
                                        addresses.completeness()),
                                new CountsPage.Row(
                                        "alone",
                                        relations
                                                .noCounterparts(release, edition.mainPair())
                                                .size(),
                                        addresses.completeness()),
                                new CountsPage.Row(
                                        "pillars", pillars.all(release).size(), "/pillars"),
                                new CountsPage.Row(
                                        "bodies", bodies.itemCounts(release).size(), "/bodies"))));
        return "counts";
    }

    private List<CountsPage.Row> rows(Release release, Plan plan, Set<Contested> contested) {
        List<PolicyItem> items = plans.items(release, plan.id());
        List<Section> sections = plans.sections(release, plan.id());
        List<CountsPage.Row> rows = new ArrayList<>();
        rows.add(new CountsPage.Row(
                plan.divisionNote() == null ? "items-own" : "items-ours", items.size(), addresses.of(plan)));
        if (items.stream().allMatch(item -> item.passageSha256() != null)) {
            rows.add(new CountsPage.Row(
                    "distinct",
                    items.stream()
                            .map(PolicyItem::passageSha256)
                            .filter(Objects::nonNull)
                            .distinct()
                            .count(),
                    null));
        }
        for (SectionLevel level : plan.levels()) {
            rows.add(new CountsPage.Row(
                    level.name().toLowerCase(Locale.ROOT),
                    sections.stream()
                            .filter(section -> plan.levelOf(section.number()) == level)
                            .count(),
                    addresses.of(plan)));
        }
        rows.add(new CountsPage.Row("framing", plans.framing(release, plan.id()).size(), addresses.framing(plan)));
        for (Checked level : Checked.values()) {
            rows.add(new CountsPage.Row(
                    "checked-" + level,
                    items.stream().filter(item -> item.checked() == level).count(),
                    addresses.coded(
                            plan.id(), Facet.CHECKED.parameter(), level.name().toLowerCase(Locale.ROOT))));
        }
        rows.add(new CountsPage.Row(
                "contested",
                items.stream().map(Contested::of).filter(contested::contains).count(),
                addresses.coded(plan.id(), Facet.CONTESTED.parameter(), "true")));
        return rows;
    }
}
