package org.parallax.web.pillar;

import java.util.List;
import org.parallax.address.Addresses;
import org.parallax.comparison.Comparisons;
import org.parallax.comparison.PlanComparison;
import org.parallax.plan.Pillar;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.Pillars;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.web.layout.Chart;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.Entries;
import org.parallax.web.layout.Entry;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.NotFoundException;
import org.parallax.web.layout.PlanLink;
import org.parallax.web.layout.Subject;
import org.parallax.web.layout.Subjects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class PillarController {
    private final Pillars pillars;
    private final Plans plans;
    private final Comparisons comparisons;
    private final Subjects subjects;
    private final Entries entries;
    private final Addresses addresses;

    PillarController(
            Pillars pillars,
            Plans plans,
            Comparisons comparisons,
            Subjects subjects,
            Entries entries,
            Addresses addresses) {
        this.pillars = pillars;
        this.plans = plans;
        this.comparisons = comparisons;
        this.subjects = subjects;
        this.entries = entries;
        this.addresses = addresses;
    }

    @GetMapping("/pillars")
    String pillars(Edition edition, Model model) {
        PlanPair pair = edition.mainPair();
        PlanComparison comparison = comparisons.of(edition.release(), pair);
        List<Chart.Row> rows = Chart.rows(comparison, comparison.pillars(), addresses);
        model.addAttribute(
                "page",
                new PillarsPage(
                        PlanLink.to(pair.first(), addresses),
                        PlanLink.to(pair.second(), addresses),
                        comparison.pillars().stream()
                                .map(on -> new PillarsPage.Line(
                                        on.pillar().name(),
                                        on.pillar().definition(),
                                        addresses.of(on.pillar().slug()),
                                        rows.get(comparison.pillars().indexOf(on))))
                                .toList()));
        model.addAttribute(Subject.NAME, subjects.list(edition, "/pillars", ""));
        return "pillars";
    }

    @GetMapping("/pillars/{slug}")
    String pillar(@PathVariable String slug, Edition edition, Model model) {
        Pillar pillar = PillarSlug.parse(slug)
                .flatMap(known -> pillars.find(edition.release(), known))
                .orElseThrow(() -> new NotFoundException(pillars.all(edition.release()).stream()
                        .map(known -> new Link(known.name(), addresses.of(known.slug())))
                        .toList()));
        model.addAttribute(
                "page",
                new PillarPage(
                        pillar.name(),
                        pillar.definition(),
                        addresses.of(pillar.slug()),
                        edition.pairs().stream()
                                .map(pair -> pair(edition, pair, pillar))
                                .toList()));
        model.addAttribute(Subject.NAME, subjects.of(edition, pillar));
        return "pillar";
    }

    private PillarPage.Pair pair(Edition edition, PlanPair pair, Pillar pillar) {
        PlanComparison comparison = comparisons.of(edition.release(), pair);
        List<PolicyItem> items = plans.itemsWith(
                edition.release(), List.of(pair.first().id(), pair.second().id()), pillar.slug());
        return new PillarPage.Pair(
                PlanLink.to(pair.first(), addresses),
                PlanLink.to(pair.second(), addresses),
                Chart.rows(comparison, comparison.on(pillar.slug()).stream().toList(), addresses)
                        .get(0),
                own(items, pair.first()),
                own(items, pair.second()));
    }

    private List<Entry> own(List<PolicyItem> items, Plan plan) {
        return entries.of(
                items.stream().filter(item -> item.plan().equals(plan)).toList());
    }
}
