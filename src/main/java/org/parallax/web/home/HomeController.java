package org.parallax.web.home;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parallax.address.Addresses;
import org.parallax.comparison.Comparisons;
import org.parallax.comparison.Finding;
import org.parallax.comparison.PlanComparison;
import org.parallax.comparison.Presence;
import org.parallax.comparison.Verdict;
import org.parallax.plan.Checked;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.Plans;
import org.parallax.web.home.HomePage.PlanCard;
import org.parallax.web.layout.Chart;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.EventLists;
import org.parallax.web.layout.Headings;
import org.parallax.web.layout.PlanLink;
import org.parallax.web.layout.Subject;
import org.parallax.web.layout.Subjects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {
    /** The pillars that the product asks about first. */
    private static final int TOPICS = 4;

    private static final int EVENTS = 3;

    private final Comparisons comparisons;
    private final Plans plans;
    private final EventLists events;
    private final Subjects subjects;
    private final Addresses addresses;

    HomeController(Comparisons comparisons, Plans plans, EventLists events, Subjects subjects, Addresses addresses) {
        this.comparisons = comparisons;
        this.plans = plans;
        this.events = events;
        this.subjects = subjects;
        this.addresses = addresses;
    }

    @GetMapping("/")
    String home(Edition edition, Model model) {
        PlanComparison comparison = comparisons.of(edition.release(), edition.mainPair());
        Map<PlanId, Map<Checked, Long>> checked = plans.itemsByChecked(edition.release());
        Plan first = comparison.pair().first();
        Plan second = comparison.pair().second();
        List<Chart.Row> ranked = Chart.rows(comparison, comparison.ranked(), addresses);
        model.addAttribute(
                "page",
                new HomePage(
                        Stream.of(first, second)
                                .map(plan -> card(edition, plan, checked.getOrDefault(plan.id(), Map.of())))
                                .toList(),
                        Chart.rows(
                                comparison,
                                comparison.pillars().stream().limit(TOPICS).toList(),
                                addresses),
                        Arrays.stream(Verdict.values())
                                .map(verdict -> new HomePage.Group(
                                        verdict,
                                        ranked.stream()
                                                .filter(row -> row.verdict() == verdict)
                                                .toList()))
                                .filter(group -> !group.rows().isEmpty())
                                .toList(),
                        comparison.first(),
                        comparison.second(),
                        comparison.similarity().isPresent()
                                ? comparison.similarity().getAsDouble()
                                : null,
                        comparison.findings().stream()
                                .map(finding -> finding(comparison, finding))
                                .toList(),
                        events.newest(edition.release(), EVENTS),
                        addresses.comparison(first.id(), second.id())));
        model.addAttribute(Subject.NAME, subjects.site("/"));
        return "home";
    }

    private HomePage.Finding finding(PlanComparison comparison, Finding finding) {
        PlanLink first = PlanLink.to(comparison.pair().first(), addresses);
        PlanLink second = PlanLink.to(comparison.pair().second(), addresses);
        boolean secondOnly = finding.on().presence() == Presence.SECOND_ONLY;
        return new HomePage.Finding(
                finding.kind(),
                Chart.rows(comparison, List.of(finding.on()), addresses).get(0),
                secondOnly ? second : first,
                secondOnly ? first : second);
    }

    private PlanCard card(Edition edition, Plan plan, Map<Checked, Long> checked) {
        return new PlanCard(
                PlanLink.to(plan, addresses),
                plan.title(),
                plan.titleOriginal(),
                plan.issuedOn(),
                plan.place(),
                Headings.of(plan, plans.sections(edition.release(), plan.id())),
                checked.values().stream().mapToLong(Long::longValue).sum(),
                plan.speaksTo(),
                plan.divisionNote() != null,
                checked.getOrDefault(Checked.A, 0L),
                checked.getOrDefault(Checked.B, 0L),
                checked.getOrDefault(Checked.C, 0L),
                plan.sources().get(0).label(),
                plan.sourceUrl(null));
    }
}
