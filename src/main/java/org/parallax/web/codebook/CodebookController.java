package org.parallax.web.codebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.parallax.address.Addresses;
import org.parallax.coding.Codebook;
import org.parallax.coding.Codings;
import org.parallax.coding.Variable;
import org.parallax.content.Release;
import org.parallax.plan.CodeRule;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Pillar;
import org.parallax.plan.Pillars;
import org.parallax.plan.Plan;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.PlanLink;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class CodebookController {
    private final Codings codings;
    private final Pillars pillars;
    private final Plans plans;
    private final Addresses addresses;

    CodebookController(Codings codings, Pillars pillars, Plans plans, Addresses addresses) {
        this.codings = codings;
        this.pillars = pillars;
        this.plans = plans;
        this.addresses = addresses;
    }

    @GetMapping("/codebook")
    String codebook(Edition edition, Model model) {
        Release release = edition.release();
        Codebook codebook = codings.codebook(release);
        List<Pillar> themes = pillars.all(release);
        Map<Plan, List<PolicyItem>> items = new LinkedHashMap<>();
        plans.all(release).forEach(plan -> items.put(plan, plans.items(release, plan.id())));
        model.addAttribute(
                "page",
                new CodebookPage(
                        codebook.version(),
                        codebook.unit(),
                        codebook.variables().stream()
                                .map(entry -> section(entry, themes, items))
                                .toList()));
        return "codebook";
    }

    private CodebookPage.Section section(Codebook.Entry entry, List<Pillar> themes, Map<Plan, List<PolicyItem>> items) {
        Variable variable = entry.variable();
        Stream<CodebookPage.Value> values = variable == Variable.PILLARS
                ? themes.stream()
                        .map(pillar -> value(
                                variable,
                                pillar.slug().value(),
                                pillar.name(),
                                pillar.definition(),
                                pillar.rule(),
                                items))
                : entry.values().stream()
                        .map(value ->
                                value(variable, value.slug(), value.name(), value.definition(), value.rule(), items));
        return new CodebookPage.Section(
                variable.slug(),
                entry.name(),
                entry.question(),
                entry.rule(),
                variable.scale().name().toLowerCase(Locale.ROOT),
                values.toList());
    }

    private CodebookPage.Value value(
            Variable variable,
            String code,
            String name,
            String definition,
            CodeRule rule,
            Map<Plan, List<PolicyItem>> items) {
        ItemRef example = rule.example();
        return new CodebookPage.Value(
                variable.slug() + "-" + code,
                name,
                definition,
                rule.inclusion(),
                rule.borders(),
                items.keySet().stream()
                        .filter(plan -> plan.shortName().equals(example.plan()))
                        .map(plan -> new Link(example.toString(), addresses.of(plan.id(), example.number())))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("The import has seen to it that it exists")),
                rule.exampleWhy(),
                items.entrySet().stream()
                        .map(plan -> new CodebookPage.Count(
                                PlanLink.to(plan.getKey(), addresses),
                                plan.getValue().stream()
                                        .filter(item -> variable.settled(item).contains(code))
                                        .count(),
                                // A pillar is filtered by the one of them that is asked for.
                                addresses.coded(
                                        plan.getKey().id(),
                                        variable == Variable.PILLARS ? "pillar" : variable.slug(),
                                        code)))
                        .toList());
    }
}
