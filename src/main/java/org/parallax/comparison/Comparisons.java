package org.parallax.comparison;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parallax.coding.Variable;
import org.parallax.content.Release;
import org.parallax.plan.CodedProvision;
import org.parallax.plan.Pillar;
import org.parallax.plan.PillarSlug;
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
                pillars.codes(release, List.of(pair.first().id(), pair.second().id())));
    }

    static PlanComparison compare(PlanPair pair, List<Pillar> pillars, List<CodedProvision> provisions) {
        PlanId first = pair.first().id();
        PlanId second = pair.second().id();
        return new PlanComparison(
                pair,
                countItems(provisions, first),
                countItems(provisions, second),
                mixes(of(provisions, first)),
                mixes(of(provisions, second)),
                pillars.stream()
                        .map(pillar -> new PillarComparison(
                                pillar,
                                side(provisions, first, pillar.slug()),
                                side(provisions, second, pillar.slug())))
                        .toList());
    }

    private static List<CodedProvision> of(List<CodedProvision> provisions, PlanId plan) {
        return provisions.stream()
                .filter(provision -> provision.plan().equals(plan))
                .toList();
    }

    private static Map<Variable, Mix> mixes(List<CodedProvision> provisions) {
        Map<Variable, Mix> mixes = new EnumMap<>(Variable.class);
        Mix.VARIABLES.forEach(variable -> mixes.put(variable, Mix.over(variable, provisions)));
        return mixes;
    }

    private static int countItems(List<CodedProvision> provisions, PlanId plan) {
        return (int) provisions.stream()
                .filter(provision -> provision.counted() && provision.plan().equals(plan))
                .count();
    }

    private static Side side(List<CodedProvision> provisions, PlanId plan, PillarSlug pillar) {
        List<CodedProvision> here = provisions.stream()
                .filter(provision ->
                        provision.plan().equals(plan) && provision.pillars().contains(pillar))
                .toList();
        List<CodedProvision> items =
                here.stream().filter(CodedProvision::counted).toList();
        double weight = items.stream()
                .mapToDouble(provision -> 1.0 / provision.pillars().size())
                .sum();
        int all = countItems(provisions, plan);
        return new Side(
                items.size(),
                (int) items.stream()
                        .filter(provision -> provision.pillars().get(0).equals(pillar))
                        .count(),
                here.size() - items.size(),
                all == 0 ? 0 : weight / all,
                mixes(items));
    }
}
