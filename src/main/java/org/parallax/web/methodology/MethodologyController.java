package org.parallax.web.methodology;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.coding.Agreement;
import org.parallax.coding.Codebook;
import org.parallax.coding.Codings;
import org.parallax.coding.Codings.Contested;
import org.parallax.content.Release;
import org.parallax.event.FollowThrough;
import org.parallax.filter.Facet;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.relation.RelationAgreement;
import org.parallax.relation.Relations;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.PlanLink;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class MethodologyController {
    private final Codings codings;
    private final Relations relations;
    private final Plans plans;
    private final Addresses addresses;

    MethodologyController(Codings codings, Relations relations, Plans plans, Addresses addresses) {
        this.codings = codings;
        this.relations = relations;
        this.plans = plans;
        this.addresses = addresses;
    }

    @GetMapping("/methodology")
    String methodology(Edition edition, Model model) {
        Release release = edition.release();
        Codebook codebook = codings.codebook(release);
        List<Plan> all = plans.all(release);
        List<Agreement> agreement = codings.agreement(release);
        Set<Contested> contested =
                codings.contested(release, all.stream().map(Plan::id).toList());
        Map<PlanId, Integer> items =
                agreement.stream().findFirst().map(Agreement::plans).orElse(Map.of()).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, figures -> figures.getValue().items()));
        model.addAttribute(
                "page",
                new MethodologyPage(
                        codebook.version(),
                        release.comparisonRule(),
                        FollowThrough.RULE,
                        items.values().stream().mapToInt(Integer::intValue).sum(),
                        all.stream().map(plan -> PlanLink.to(plan, addresses)).toList(),
                        agreement.stream().map(on -> row(on, codebook, all)).toList(),
                        all.stream()
                                .filter(plan -> items.containsKey(plan.id()))
                                .map(plan -> new MethodologyPage.Contested(
                                        PlanLink.to(plan, addresses),
                                        contested.stream()
                                                .filter(provision ->
                                                        provision.plan().equals(plan.id()) && provision.counted())
                                                .count(),
                                        items.getOrDefault(plan.id(), 0),
                                        addresses.coded(plan.id(), Facet.CONTESTED.parameter(), "true")))
                                .toList(),
                        edition.pairs().stream()
                                .map(pair -> pair(release, pair))
                                .toList()));
        return "methodology";
    }

    private MethodologyPage.Pair pair(Release release, PlanPair pair) {
        RelationAgreement agreement = relations.agreement(release, pair);
        return new MethodologyPage.Pair(
                PlanLink.to(pair.first(), addresses),
                PlanLink.to(pair.second(), addresses),
                agreement.pairs(),
                agreement.bothRelated(),
                agreement.sameType(),
                agreement.sameStrength(),
                orNull(agreement.type()),
                orNull(agreement.strength()));
    }

    private MethodologyPage.Row row(Agreement agreement, Codebook codebook, List<Plan> plans) {
        return new MethodologyPage.Row(
                agreement.variable().slug(),
                codebook.entry(agreement.variable())
                        .map(Codebook.Entry::name)
                        .orElse(agreement.variable().slug()),
                agreement.variable().scale().name().toLowerCase(Locale.ROOT),
                agreement.all().same(),
                orNull(agreement.all().alpha()),
                plans.stream()
                        .filter(plan -> agreement.plans().containsKey(plan.id()))
                        .map(plan -> alpha(plan, agreement.plans()))
                        .toList());
    }

    private MethodologyPage.PlanAlpha alpha(Plan plan, Map<PlanId, Agreement.Figures> figures) {
        Agreement.Figures own = Objects.requireNonNull(figures.get(plan.id()));
        return new MethodologyPage.PlanAlpha(
                PlanLink.to(plan, addresses), own.items(), own.same(), orNull(own.alpha()));
    }

    private static @Nullable Double orNull(OptionalDouble alpha) {
        return alpha.isPresent() ? alpha.getAsDouble() : null;
    }
}
