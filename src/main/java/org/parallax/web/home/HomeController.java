package org.parallax.web.home;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parallax.address.Addresses;
import org.parallax.comparison.Comparisons;
import org.parallax.comparison.PillarComparison;
import org.parallax.comparison.PlanComparison;
import org.parallax.plan.Checked;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.Plans;
import org.parallax.plan.Section;
import org.parallax.plan.SectionLevel;
import org.parallax.web.home.HomePage.Difference;
import org.parallax.web.home.HomePage.Headings;
import org.parallax.web.home.HomePage.PlanCard;
import org.parallax.web.layout.Chart;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.PlanLink;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {
    /** The pillars that the product asks about first. */
    private static final int TOPICS = 4;

    private static final int LIST = 6;

    private final Comparisons comparisons;
    private final Plans plans;
    private final Addresses addresses;

    HomeController(Comparisons comparisons, Plans plans, Addresses addresses) {
        this.comparisons = comparisons;
        this.plans = plans;
        this.addresses = addresses;
    }

    @GetMapping("/")
    String home(Edition edition, Model model) {
        PlanComparison comparison = comparisons.of(edition.release(), edition.mainPair());
        Map<PlanId, Map<Checked, Long>> checked = plans.itemsByChecked(edition.release());
        Plan first = comparison.pair().first();
        Plan second = comparison.pair().second();
        List<Chart.Row> rows = Chart.rows(comparison, comparison.pillars(), addresses);
        model.addAttribute(
                "page",
                new HomePage(
                        Stream.of(first, second)
                                .map(plan -> card(edition, plan, checked.getOrDefault(plan.id(), Map.of())))
                                .toList(),
                        rows.stream().limit(TOPICS).toList(),
                        rows.stream().skip(TOPICS).toList(),
                        rows(comparison, comparison.shared()),
                        comparison.shared().size(),
                        rows(comparison, comparison.oneSided()),
                        comparison.byDifference().stream()
                                .limit(LIST)
                                .map(pillar -> new Difference(
                                        Chart.rows(comparison, List.of(pillar), addresses)
                                                .get(0),
                                        PlanLink.to(pillar.difference() > 0 ? first : second, addresses),
                                        100 * Math.abs(pillar.difference())))
                                .toList(),
                        addresses.comparison(first.id(), second.id())));
        return "home";
    }

    private List<Chart.Row> rows(PlanComparison comparison, List<PillarComparison> pillars) {
        return Chart.rows(comparison, pillars.stream().limit(LIST).toList(), addresses);
    }

    private PlanCard card(Edition edition, Plan plan, Map<Checked, Long> checked) {
        List<Section> sections = plans.sections(edition.release(), plan.id());
        return new PlanCard(
                PlanLink.to(plan, addresses),
                plan.title(),
                plan.titleOriginal(),
                plan.issuedOn(),
                plan.place(),
                plan.levels().stream()
                        .map(level -> new Headings(level, count(sections, plan, level)))
                        .toList(),
                checked.values().stream().mapToLong(Long::longValue).sum(),
                plan.speaksTo(),
                plan.divisionNote() != null,
                checked.getOrDefault(Checked.A, 0L),
                checked.getOrDefault(Checked.B, 0L),
                checked.getOrDefault(Checked.C, 0L),
                plan.sources().get(0).label(),
                plan.sourceUrl(null));
    }

    private static long count(List<Section> sections, Plan plan, SectionLevel level) {
        return sections.stream()
                .filter(section -> plan.levelOf(section.number()) == level)
                .count();
    }
}
