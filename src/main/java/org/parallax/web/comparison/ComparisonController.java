package org.parallax.web.comparison;

import java.util.List;
import org.parallax.address.Addresses;
import org.parallax.comparison.Comparisons;
import org.parallax.comparison.PillarComparison;
import org.parallax.comparison.PlanComparison;
import org.parallax.content.Release;
import org.parallax.plan.Checked;
import org.parallax.plan.FramingPassage;
import org.parallax.plan.Pillar;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.web.layout.Chart;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.Entries;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.NotFoundException;
import org.parallax.web.layout.PlanLink;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ComparisonController {
    private final Comparisons comparisons;
    private final Plans plans;
    private final Entries entries;
    private final Addresses addresses;

    ComparisonController(Comparisons comparisons, Plans plans, Entries entries, Addresses addresses) {
        this.comparisons = comparisons;
        this.plans = plans;
        this.entries = entries;
        this.addresses = addresses;
    }

    @GetMapping("/compare/{focus}/{other}")
    String all(
            @PathVariable String focus,
            @PathVariable String other,
            @RequestParam(name = "show", defaultValue = "") String show,
            Edition edition,
            Model model) {
        PlanPair pair = pair(edition, focus, other);
        PlanComparison comparison = comparisons.of(edition.release(), pair);
        Show filter = Show.of(show).orElse(Show.ALL);
        boolean stored = pair.first().id().value().equals(focus);
        Plan focused = stored ? pair.first() : pair.second();
        Plan second = stored ? pair.second() : pair.first();
        List<PillarComparison> shown = comparison.pillars().stream()
                .filter(pillar -> filter.includes(pillar.presence()))
                .toList();
        model.addAttribute(
                "page",
                new ComparisonPage(
                        PlanLink.to(focused, addresses),
                        PlanLink.to(second, addresses),
                        PlanLink.to(pair.first(), addresses),
                        PlanLink.to(pair.second(), addresses),
                        comparison.firstItems(),
                        comparison.secondItems(),
                        filter,
                        Chart.rows(comparison, shown, addresses),
                        comparison.pillars().size(),
                        addresses.comparison(focused.id(), second.id()),
                        addresses.comparison(pair.first().id(), pair.second().id())));
        return "comparison";
    }

    @GetMapping("/compare/{focus}/{other}/{pillar}")
    String pillar(
            @PathVariable String focus,
            @PathVariable String other,
            @PathVariable String pillar,
            @RequestParam(name = "primary", defaultValue = "") String primary,
            @RequestParam(name = "checked", defaultValue = "") String checked,
            Edition edition,
            Model model) {
        PlanPair pair = pair(edition, focus, other);
        PlanComparison comparison = comparisons.of(edition.release(), pair);
        PillarComparison on = PillarSlug.parse(pillar)
                .flatMap(comparison::on)
                .orElseThrow(() -> new NotFoundException(comparison.pillars().stream()
                        .map(known -> link(pair, known.pillar()))
                        .toList()));
        PillarSlug slug = on.pillar().slug();
        PillarFilter filter = new PillarFilter(primary.equals("true"), level(checked));
        Release release = edition.release();
        List<PlanId> ids = List.of(pair.first().id(), pair.second().id());
        List<PolicyItem> items = plans.itemsWith(release, ids, slug);
        List<FramingPassage> framing = plans.framingWith(release, ids, slug);
        Chart.Row row = Chart.rows(comparison, List.of(on), addresses).get(0);
        int place = comparison.pillars().indexOf(on);
        model.addAttribute(
                "page",
                new PillarPage(
                        on.pillar().name(),
                        on.pillar().definition(),
                        addresses.of(slug),
                        column(pair.first(), row.first(), items, framing, filter, slug),
                        column(pair.second(), row.second(), items, framing, filter, slug),
                        row,
                        comparison.firstItems(),
                        comparison.secondItems(),
                        filter,
                        "/compare/" + focus + "/" + other + "/" + slug,
                        addresses.comparison(pair.first().id(), pair.second().id(), slug),
                        "/compare/" + focus + "/" + other,
                        place == 0
                                ? null
                                : link(pair, comparison.pillars().get(place - 1).pillar()),
                        place == comparison.pillars().size() - 1
                                ? null
                                : link(pair, comparison.pillars().get(place + 1).pillar())));
        return "comparison-pillar";
    }

    private PillarPage.Column column(
            Plan plan,
            Chart.Cell figures,
            List<PolicyItem> items,
            List<FramingPassage> framing,
            PillarFilter filter,
            PillarSlug pillar) {
        List<PolicyItem> own =
                items.stream().filter(item -> item.plan().equals(plan)).toList();
        List<PolicyItem> shown =
                own.stream().filter(item -> filter.shows(item, pillar)).toList();
        return new PillarPage.Column(
                PlanLink.to(plan, addresses),
                figures,
                entries.of(shown),
                own.size() - shown.size(),
                entries.of(framing.stream()
                        .filter(passage -> passage.plan().equals(plan))
                        .toList()));
    }

    private Link link(PlanPair pair, Pillar pillar) {
        return new Link(
                pillar.name(),
                addresses.comparison(pair.first().id(), pair.second().id(), pillar.slug()));
    }

    private static PlanPair pair(Edition edition, String focus, String other) {
        return PlanId.parse(focus)
                .flatMap(one -> PlanId.parse(other).flatMap(two -> edition.pair(one, two)))
                .orElseThrow(NotFoundException::new);
    }

    private static Checked level(String parameter) {
        return switch (parameter) {
            case "a" -> Checked.A;
            case "b" -> Checked.B;
            default -> Checked.C;
        };
    }
}
