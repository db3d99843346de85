package org.parallax.web.claim;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.address.Addresses;
import org.parallax.citation.Citations;
import org.parallax.claim.CheckedClaim;
import org.parallax.claim.CheckedClaims;
import org.parallax.claim.ClaimSlug;
import org.parallax.claim.ClaimState;
import org.parallax.claim.Doubt;
import org.parallax.claim.Evidence;
import org.parallax.claim.PlanFact;
import org.parallax.content.Release;
import org.parallax.event.Events;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Provision;
import org.parallax.relation.Relation;
import org.parallax.relation.Relations;
import org.parallax.web.layout.Cites;
import org.parallax.web.layout.ClaimLink;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.Entries;
import org.parallax.web.layout.EventEntry;
import org.parallax.web.layout.EventLists;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.MovedException;
import org.parallax.web.layout.NotFoundException;
import org.parallax.web.layout.PlanLink;
import org.parallax.web.layout.RelationLink;
import org.parallax.web.layout.Subject;
import org.parallax.web.layout.Subjects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ClaimController {
    private final CheckedClaims claims;
    private final Plans plans;
    private final Relations relations;
    private final Events events;
    private final EventLists lists;
    private final Citations citations;
    private final Subjects subjects;
    private final Entries entries;
    private final Addresses addresses;

    ClaimController(
            CheckedClaims claims,
            Plans plans,
            Relations relations,
            Events events,
            EventLists lists,
            Citations citations,
            Subjects subjects,
            Entries entries,
            Addresses addresses) {
        this.claims = claims;
        this.plans = plans;
        this.relations = relations;
        this.events = events;
        this.lists = lists;
        this.citations = citations;
        this.subjects = subjects;
        this.entries = entries;
        this.addresses = addresses;
    }

    @GetMapping("/claims")
    String claims(
            @RequestParam(name = "verdict", defaultValue = "") String verdict,
            HttpServletRequest request,
            Edition edition,
            Model model) {
        ClaimState only = ClaimState.of(verdict).orElse(null);
        MovedException.unlessAt(addresses.claims() + ClaimState.query(only), request);
        List<CheckedClaim> all = claims.all(edition.release());
        List<CheckedClaim> shown = all.stream()
                .filter(claim -> only == null || claim.state() == only)
                .toList();
        model.addAttribute(
                "page",
                new ClaimsPage(
                        only,
                        List.of(ClaimState.values()),
                        all.size(),
                        shown.size(),
                        groups(shown, plans.all(edition.release()))));
        model.addAttribute(Subject.NAME, subjects.list(edition, addresses.claims(), ClaimState.query(only)));
        return "claims";
    }

    /** Those about one plan come first, plan by plan, and then those about several. */
    private List<ClaimsPage.Group> groups(List<CheckedClaim> shown, List<Plan> all) {
        Map<List<Plan>, List<ClaimsPage.Line>> groups = new LinkedHashMap<>();
        for (CheckedClaim claim : shown) {
            groups.computeIfAbsent(about(claim, all), about -> new ArrayList<>())
                    .add(new ClaimsPage.Line(
                            new ClaimLink(claim.claim(), addresses.of(claim.slug()), claim.state()),
                            claim.made().stream()
                                    .map(CheckedClaim.Made::who)
                                    .distinct()
                                    .toList()));
        }
        return groups.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<List<Plan>, List<ClaimsPage.Line>> group) ->
                                group.getKey().size())
                        .thenComparing(group -> group.getKey().get(0).position()))
                .map(group -> new ClaimsPage.Group(links(group.getKey()), group.getValue()))
                .toList();
    }

    private static List<Plan> about(CheckedClaim claim, List<Plan> all) {
        return all.stream().filter(plan -> claim.plans().contains(plan.id())).toList();
    }

    private List<PlanLink> links(List<Plan> plans) {
        return plans.stream().map(plan -> PlanLink.to(plan, addresses)).toList();
    }

    @GetMapping("/claims/{slug}")
    String claim(@PathVariable String slug, Edition edition, Model model) {
        Release release = edition.release();
        CheckedClaim claim = ClaimSlug.parse(slug)
                .flatMap(known -> claims.find(release, known))
                .orElseThrow(() -> NotFoundException.in(
                        edition,
                        List.of(),
                        newer -> ClaimSlug.parse(slug)
                                .flatMap(known -> claims.find(newer, known))
                                .map(later -> new Link(later.claim(), addresses.of(later.slug())))));
        List<Plan> all = plans.all(release);
        List<ItemRef> refs = claim.evidence().stream()
                .flatMap(piece -> piece instanceof Evidence.OfProvision of ? Stream.of(of.ref()) : Stream.empty())
                .distinct()
                .toList();
        Map<ItemRef, Provision> provisions =
                plans.provisions(release, refs).stream().collect(Collectors.toMap(Provision::ref, Function.identity()));
        List<String> ids = claim.evidence().stream()
                .flatMap(piece -> piece instanceof Evidence.OfEvent of ? Stream.of(of.event()) : Stream.empty())
                .toList();
        Map<String, EventEntry> happened = events.named(release, ids).stream()
                .collect(Collectors.toMap(event -> event.id().value(), lists::of));
        String path = addresses.of(claim.slug());
        model.addAttribute(
                "page",
                new ClaimPage(
                        claim.claim(),
                        claim.state(),
                        ClaimState.valueOf(claim.earlierVerdict().name()),
                        links(about(claim, all)),
                        claim.made(),
                        claim.reasoning(),
                        claim.settledOn().value(),
                        addresses.of(claim.settledOn()),
                        claim.settled(),
                        claim.evidence().stream()
                                .map(piece -> piece(release, piece, provisions, happened, all))
                                .toList(),
                        claim.doubts().stream()
                                .map(doubt -> reason(claim, doubt, all))
                                .toList(),
                        relations(release, provisions),
                        pillars(edition, claim, refs, provisions),
                        new Cites(
                                citations.page(
                                        claim.claim(),
                                        Addresses.asOf(path, release),
                                        release,
                                        LocalDate.now(ZoneOffset.UTC)),
                                null,
                                "",
                                null),
                        path));
        model.addAttribute(Subject.NAME, subjects.list(edition, path, ""));
        return "claim";
    }

    private ClaimPage.Piece piece(
            Release release,
            Evidence piece,
            Map<ItemRef, Provision> provisions,
            Map<String, EventEntry> happened,
            List<Plan> all) {
        PlanLink plan = null;
        Provision provision = null;
        ClaimPage.Fact fact = null;
        List<String> terms = List.of();
        EventEntry event = null;
        Link elsewhere = null;
        if (piece instanceof Evidence.OfProvision of) {
            provision = provisions.get(of.ref());
            elsewhere = link(of.ref(), all);
        } else if (piece instanceof Evidence.OfFact of) {
            plan = PlanLink.to(plan(all, of.plan()), addresses);
            fact = fact(release, of.what(), plan(all, of.plan()));
        } else if (piece instanceof Evidence.OfAbsence of) {
            plan = PlanLink.to(plan(all, of.plan()), addresses);
            terms = of.terms();
        } else if (piece instanceof Evidence.OfEvent of) {
            event = happened.get(of.event());
        }
        return new ClaimPage.Piece(
                piece.kind(),
                piece.note(),
                plan,
                provision == null ? null : entries.of(provision),
                provision == null ? null : provision.checked(),
                fact,
                terms,
                event,
                elsewhere);
    }

    private ClaimPage.Fact fact(Release release, PlanFact what, Plan plan) {
        return new ClaimPage.Fact(
                what,
                plan.issuedOn(),
                plan.place(),
                plan.levels().get(0),
                what == PlanFact.SECTIONS
                        ? plans.sections(release, plan.id()).stream()
                                .filter(section -> section.number().depth() == 1)
                                .count()
                        : 0,
                what == PlanFact.ITEMS
                        ? plans.itemsByChecked(release).getOrDefault(plan.id(), Map.of()).values().stream()
                                .mapToLong(Long::longValue)
                                .sum()
                        : 0);
    }

    private ClaimPage.Reason reason(CheckedClaim claim, Doubt doubt, List<Plan> all) {
        return new ClaimPage.Reason(
                doubt.evidence() + 1,
                claim.evidence().get(doubt.evidence()).kind(),
                doubt.what(),
                doubt.refs().stream().map(ref -> link(ref, all)).toList(),
                doubt.parts());
    }

    /** The relations that join two items of the evidence, the strongest first. */
    private List<RelationLink> relations(Release release, Map<ItemRef, Provision> provisions) {
        return relations.among(release, provisions.keySet()).stream()
                .sorted(Relation.STRONGEST_FIRST)
                .flatMap(relation -> provisions.get(relation.second()) instanceof PolicyItem second
                        ? Stream.of(entries.relation(relation, second))
                        : Stream.empty())
                .toList();
    }

    /** The primary pillars of the evidence, in its order: over both plans where the claim is about both, else by themselves. */
    private List<Link> pillars(
            Edition edition, CheckedClaim claim, List<ItemRef> refs, Map<ItemRef, Provision> provisions) {
        Optional<PlanPair> pair = edition.pairs().stream()
                .filter(plans -> claim.plans()
                        .containsAll(List.of(plans.first().id(), plans.second().id())))
                .findFirst();
        return refs.stream()
                .flatMap(ref -> Stream.ofNullable(provisions.get(ref)))
                .map(provision -> provision.pillars().get(0))
                .distinct()
                .map(pillar -> new Link(
                        pillar.name(),
                        pair.map(plans -> addresses.comparison(
                                        plans.first().id(), plans.second().id(), pillar.slug()))
                                .orElse(addresses.of(pillar.slug()))))
                .toList();
    }

    /** The page of an item or passage, which says what became of it where it was withdrawn. */
    private Link link(ItemRef ref, List<Plan> all) {
        return all.stream()
                .filter(plan -> plan.shortName().equals(ref.plan()))
                .map(plan -> new Link(ref.toString(), addresses.of(plan.id(), ref.number())))
                .findFirst()
                .orElseThrow();
    }

    private static Plan plan(List<Plan> all, PlanId id) {
        return all.stream().filter(plan -> plan.id().equals(id)).findFirst().orElseThrow();
    }
}
