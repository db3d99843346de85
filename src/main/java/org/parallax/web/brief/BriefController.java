package org.parallax.web.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.address.Addresses;
import org.parallax.comparison.Comparisons;
import org.parallax.comparison.Finding;
import org.parallax.comparison.PillarComparison;
import org.parallax.comparison.PlanComparison;
import org.parallax.comparison.Presence;
import org.parallax.content.Release;
import org.parallax.event.Event;
import org.parallax.event.Events;
import org.parallax.event.FollowThrough;
import org.parallax.event.PlanFollowThrough;
import org.parallax.event.Standing;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.position.PlanPosition;
import org.parallax.position.Positions;
import org.parallax.web.brief.BriefPage.Rule;
import org.parallax.web.layout.Chart;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.EventLists;
import org.parallax.web.layout.Headings;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.PlanLink;
import org.parallax.web.layout.Subject;
import org.parallax.web.layout.Subjects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page for whoever has two minutes; nothing on it is written for it. */
@Controller
class BriefController {
    private static final String PATH = "/brief";
    private static final int EVENTS = 5;

    private final Comparisons comparisons;
    private final Positions positions;
    private final Plans plans;
    private final Events events;
    private final EventLists lists;
    private final Subjects subjects;
    private final Addresses addresses;

    BriefController(
            Comparisons comparisons,
            Positions positions,
            Plans plans,
            Events events,
            EventLists lists,
            Subjects subjects,
            Addresses addresses) {
        this.comparisons = comparisons;
        this.positions = positions;
        this.plans = plans;
        this.events = events;
        this.lists = lists;
        this.subjects = subjects;
        this.addresses = addresses;
    }

    @GetMapping(PATH)
    String brief(Edition edition, Model model) {
        PlanPair pair = edition.mainPair();
        PlanComparison comparison = comparisons.of(edition.release(), pair);
        List<PlanPosition> held = positions.all(edition.release());
        LocalDate collected = events.collected(edition.release()).orElse(null);
        List<Event> happened = collected == null ? List.of() : events.all(edition.release());
        model.addAttribute(
                "page",
                new BriefPage(
                        List.of(
                                issued(edition, pair.first(), comparison.first().items()),
                                issued(
                                        edition,
                                        pair.second(),
                                        comparison.second().items())),
                        comparison.first(),
                        comparison.second(),
                        addresses.comparison(pair.first().id(), pair.second().id()),
                        chosen(comparison).entrySet().stream()
                                .map(topic -> topic(comparison, topic.getKey(), topic.getValue(), held))
                                .toList(),
                        collected,
                        collected == null ? List.of() : became(edition.release(), pair, happened),
                        lists.entries(happened.stream()
                                .filter(event -> event.standing() != Standing.CONTEXT)
                                .limit(EVENTS)
                                .toList())));
        model.addAttribute(Subject.NAME, subjects.list(edition, PATH, ""));
        return "brief";
    }

    private BriefPage.Issued issued(Edition edition, Plan plan, int items) {
        return new BriefPage.Issued(
                PlanLink.to(plan, addresses),
                plan.issuedOn(),
                plan.place(),
                items,
                plan.divisionNote() != null,
                Headings.of(plan, plans.sections(edition.release(), plan.id())),
                plan.speaksTo());
    }

    private List<BriefPage.Became> became(Release release, PlanPair pair, List<Event> happened) {
        List<Plan> both = List.of(pair.first(), pair.second());
        return PlanFollowThrough.of(
                        both, plans.itemsOf(release, both.stream().map(Plan::id).toList()), happened)
                .stream()
                .map(this::became)
                .toList();
    }

    private BriefPage.Became became(PlanFollowThrough through) {
        return new BriefPage.Became(
                PlanLink.to(through.plan(), addresses),
                through.items().size(),
                Arrays.stream(FollowThrough.State.values())
                        .map(state ->
                                new BriefPage.Count(state, through.in(state).size()))
                        .filter(count -> count.items() > 0)
                        .toList(),
                through.framing().size(),
                through.framing(Standing.CONFLICTS).size());
    }

    /** The pillars that the rules choose, each with those that choose it; a rule may find none. */
    private static Map<PillarComparison, List<Rule>> chosen(PlanComparison comparison) {
        Map<PillarComparison, List<Rule>> chosen = new LinkedHashMap<>();
        for (Rule rule : Rule.values()) {
            chosen(comparison, rule)
                    .ifPresent(pillar -> chosen.computeIfAbsent(pillar, known -> new ArrayList<>())
                            .add(rule));
        }
        return chosen;
    }

    private static Optional<PillarComparison> chosen(PlanComparison comparison, Rule rule) {
        return switch (rule) {
            case FIRST_MOST ->
                comparison.pillars().stream()
                        .max(Comparator.comparingDouble(pillar -> pillar.first().attention()));
            case SECOND_MOST ->
                comparison.pillars().stream()
                        .max(Comparator.comparingDouble(
                                pillar -> pillar.second().attention()));
            case MEET -> found(comparison, Finding.Kind.MEET);
            case PART -> found(comparison, Finding.Kind.PART);
            case ONLY_ONE -> found(comparison, Finding.Kind.ONLY_ONE);
        };
    }

    private static Optional<PillarComparison> found(PlanComparison comparison, Finding.Kind kind) {
        return comparison.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::on)
                .findFirst();
    }

    private BriefPage.Topic topic(
            PlanComparison comparison, PillarComparison on, List<Rule> rules, List<PlanPosition> held) {
        Plan first = comparison.pair().first();
        Plan second = comparison.pair().second();
        boolean secondOnly = on.presence() == Presence.SECOND_ONLY;
        return new BriefPage.Topic(
                rules,
                Chart.rows(comparison, List.of(on), addresses).get(0),
                PlanLink.to(secondOnly ? second : first, addresses),
                PlanLink.to(secondOnly ? first : second, addresses),
                Stream.of(first, second).map(plan -> side(plan, on, held)).toList());
    }

    private BriefPage.Side side(Plan plan, PillarComparison on, List<PlanPosition> held) {
        PlanLink link = PlanLink.to(plan, addresses);
        return held.stream()
                .filter(position -> position.plan().equals(plan.id())
                        && position.pillar().equals(on.pillar().slug()))
                .flatMap(position -> position.sentences().stream().limit(1))
                .map(sentence -> new BriefPage.Side(
                        link,
                        sentence.text(),
                        sentence.absence(),
                        sentence.evidence().stream()
                                .map(number -> new Link(
                                        new ItemRef(plan.shortName(), number).toString(),
                                        addresses.of(plan.id(), number)))
                                .toList()))
                .findFirst()
                .orElse(new BriefPage.Side(link, "", false, List.of()));
    }
}
