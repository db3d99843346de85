package org.parallax.web.embed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.address.Addresses;
import org.parallax.comparison.Comparisons;
import org.parallax.comparison.PillarComparison;
import org.parallax.comparison.Side;
import org.parallax.content.Release;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Provision;
import org.parallax.position.PlanPosition;
import org.parallax.position.Positions;
import org.parallax.relation.Relation;
import org.parallax.relation.Relations;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.Entries;
import org.parallax.web.layout.NotFoundException;
import org.parallax.web.layout.PlanLink;
import org.parallax.web.release.Changes;
import org.parallax.web.release.Since;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The cards. One under an address with a date is frozen: it stays as it is, and says when it is out of date. */
@Controller
class EmbedController {
    private final Plans plans;
    private final Relations relations;
    private final Comparisons comparisons;
    private final Positions positions;
    private final Changes changes;
    private final Entries entries;
    private final Addresses addresses;

    EmbedController(
            Plans plans,
            Relations relations,
            Comparisons comparisons,
            Positions positions,
            Changes changes,
            Entries entries,
            Addresses addresses) {
        this.plans = plans;
        this.relations = relations;
        this.comparisons = comparisons;
        this.positions = positions;
        this.changes = changes;
        this.entries = entries;
        this.addresses = addresses;
    }

    @GetMapping("/embed/{ref:[a-z]{2}-[\\d.]+}")
    String provision(@PathVariable String ref, Edition edition, Model model) {
        Provision provision = plans.provision(edition.release(), parse(ref)).orElseThrow(NotFoundException::new);
        Release newer = edition.newer();
        model.addAttribute(
                "page",
                new EmbedPage(
                        provision.title(),
                        List.of(item(provision)),
                        null,
                        null,
                        "",
                        List.of(),
                        null,
                        edition.release().date().value(),
                        edition.dated(),
                        newer != null && outdated(changes.since(edition.release(), provision, newer)),
                        page(addresses.of(provision), edition)));
        return "embed";
    }

    @GetMapping("/embed/{item:[a-z]{2}-[\\d.]+}/{other:[a-z]{2}-[\\d.]+}")
    String relation(@PathVariable String item, @PathVariable String other, Edition edition, Model model) {
        Relation relation =
                relations.find(edition.release(), parse(item), parse(other)).orElseThrow(NotFoundException::new);
        List<PolicyItem> items = plans.items(edition.release(), List.of(relation.first(), relation.second()));
        Release newer = edition.newer();
        model.addAttribute(
                "page",
                new EmbedPage(
                        relation.first() + ", " + relation.second(),
                        Stream.of(relation.first(), relation.second())
                                .flatMap(wanted -> items.stream()
                                        .filter(found -> found.ref().equals(wanted)))
                                .map(this::item)
                                .toList(),
                        relation.type(),
                        relation.strength(),
                        relation.rationale(),
                        List.of(),
                        null,
                        edition.release().date().value(),
                        edition.dated(),
                        newer != null && outdated(changes.since(edition.release(), relation, newer)),
                        page(addresses.relation(relation.first(), relation.second()), edition)));
        return "embed";
    }

    @GetMapping("/embed/compare/{focus}/{other}/{pillar}")
    String comparison(
            @PathVariable String focus,
            @PathVariable String other,
            @PathVariable String pillar,
            Edition edition,
            Model model) {
        PlanPair pair = PlanId.parse(focus)
                .flatMap(one -> PlanId.parse(other).flatMap(two -> edition.pair(one, two)))
                .orElseThrow(NotFoundException::new);
        PillarSlug slug = PillarSlug.parse(pillar).orElseThrow(NotFoundException::new);
        PillarComparison on = comparisons.of(edition.release(), pair).on(slug).orElseThrow(NotFoundException::new);
        Release newer = edition.newer();
        Map<PlanId, PlanPosition> held = positions.on(edition.release(), slug);
        model.addAttribute(
                "page",
                new EmbedPage(
                        on.pillar().name(),
                        List.of(),
                        null,
                        null,
                        "",
                        List.of(side(pair.first(), on.first(), held), side(pair.second(), on.second(), held)),
                        on.verdict(),
                        edition.release().date().value(),
                        edition.dated(),
                        newer != null
                                && !Optional.of(on)
                                        .equals(comparisons.of(newer, pair).on(slug)),
                        page(
                                addresses.comparison(
                                        pair.first().id(), pair.second().id(), slug),
                                edition)));
        return "embed";
    }

    private static ItemRef parse(String ref) {
        return ItemRef.parse(ref).orElseThrow(NotFoundException::new);
    }

    private EmbedPage.Item item(Provision provision) {
        return new EmbedPage.Item(entries.of(provision), provision.checked());
    }

    private static boolean outdated(Since since) {
        return !since.there() || !since.fields().isEmpty();
    }

    /** The page behind the card, as old as the card. */
    private String page(String path, Edition edition) {
        return addresses.absolute(
                edition.newer() == null
                        ? path
                        : Addresses.dated(path, edition.release().date()));
    }

    private EmbedPage.Side side(Plan plan, Side side, Map<PlanId, PlanPosition> held) {
        PlanPosition position = held.get(plan.id());
        return new EmbedPage.Side(
                PlanLink.to(plan, addresses).tone(),
                plan.label(),
                position == null ? "" : position.sentences().get(0).text(),
                side.items());
    }
}
