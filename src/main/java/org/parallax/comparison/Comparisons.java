package org.parallax.comparison;

import java.util.List;
import org.parallax.content.Release;
import org.parallax.plan.Pillar;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.PillarUse;
import org.parallax.plan.Pillars;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanPair;
import org.springframework.stereotype.Service;

/** Computes comparisons from the content of a release. */
@Service
public class Comparisons {
    private final Pillars pillars;

    Comparisons(Pillars pillars) {
        this.pillars = pillars;
    }

    /** Two plans over all pillars. */
    public PlanComparison of(Release release, PlanPair pair) {
        return compare(
                pair,
                pillars.all(release),
                pillars.uses(release, List.of(pair.first().id(), pair.second().id())));
    }

    static PlanComparison compare(PlanPair pair, List<Pillar> pillars, List<PillarUse> uses) {
        PlanId first = pair.first().id();
        PlanId second = pair.second().id();
        return new PlanComparison(
                pair,
                countItems(uses, first),
                countItems(uses, second),
                pillars.stream()
                        .map(pillar -> new PillarComparison(
                                pillar, side(uses, first, pillar.slug()), side(uses, second, pillar.slug())))
                        .toList());
    }

    private static int countItems(List<PillarUse> uses, PlanId plan) {
        return (int) uses.stream()
                .filter(use -> use.counted() && use.plan().equals(plan))
                .count();
    }

    private static Side side(List<PillarUse> uses, PlanId plan, PillarSlug pillar) {
        List<PillarUse> here = uses.stream()
                .filter(use -> use.plan().equals(plan) && use.pillars().contains(pillar))
                .toList();
        List<PillarUse> items = here.stream().filter(PillarUse::counted).toList();
        double weight =
                items.stream().mapToDouble(use -> 1.0 / use.pillars().size()).sum();
        int all = countItems(uses, plan);
        return new Side(
                items.size(),
                (int) items.stream()
                        .filter(use -> use.pillars().get(0).equals(pillar))
                        .count(),
                here.size() - items.size(),
                all == 0 ? 0 : weight / all);
    }
}
