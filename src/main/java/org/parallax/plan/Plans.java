package org.parallax.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.content.Release;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans of a release: their sections, policy items and framing passages, always in document order. */
@Service
@Transactional(readOnly = true)
public class Plans {
    private final PlanRepository plans;
    private final PolicyItemRepository items;
    private final FramingPassageRepository passages;

    Plans(PlanRepository plans, PolicyItemRepository items, FramingPassageRepository passages) {
        this.plans = plans;
        this.items = items;
        this.passages = passages;
    }

    /** An item before or after another, as a link to it needs it. */
    public record Neighbour(String number, String title) {}

    /** All plans. */
    @Cacheable("plans")
    public List<Plan> all(Release release) {
        return plans.findByReleaseIdOrderByPosition(release.id()).stream()
                .map(PlanEntity::toPlan)
                .toList();
    }

    /** One plan. */
    public Optional<Plan> find(Release release, PlanId plan) {
        return plans.findByReleaseIdAndSlug(release.id(), plan.value()).map(PlanEntity::toPlan);
    }

    /** The pairs of plans that are compared. */
    @Cacheable("pairs")
    public List<PlanPair> pairs(Release release) {
        return plans.findPairs(release.id()).stream()
                .map(PlanPairEntity::toPair)
                .toList();
    }

    /** How many policy items of each plan have been checked to which level; what is missing counts none. */
    public Map<PlanId, Map<Checked, Long>> itemsByChecked(Release release) {
        Map<PlanId, Map<Checked, Long>> counts = new HashMap<>();
        for (CheckedRow row : items.countByChecked(release.id())) {
            counts.computeIfAbsent(new PlanId(row.plan()), plan -> new EnumMap<>(Checked.class))
                    .put(Checked.valueOf(row.checked()), row.items());
        }
        return counts;
    }

    /** Other figures for a plan that are in use. */
    public List<RivalFigure> rivalFigures(Release release, PlanId plan) {
        return plans.findRivalFigures(release.id(), plan.value()).stream()
                .map(RivalFigureEntity::toFigure)
                .toList();
    }

    /** The numbers that a release no longer has, the last one first. */
    public List<Withdrawal> withdrawals(Release release) {
        return plans.findWithdrawals(release.id()).stream()
                .map(WithdrawalEntity::toWithdrawal)
                .toList();
    }

    /** The same of every release, by the release's key; one that has all numbers still has no entry. */
    public Map<Long, List<Withdrawal>> withdrawals() {
        return plans.findAllWithdrawals().stream()
                .collect(Collectors.groupingBy(
                        WithdrawalEntity::releaseId,
                        Collectors.mapping(WithdrawalEntity::toWithdrawal, Collectors.toList())));
    }

    /** The keys of the releases that have a plan. */
    public Set<Long> releasesWith(PlanId plan) {
        return Set.copyOf(plans.findReleases(plan.value()));
    }

    /** The keys of the releases that have each item and framing passage that a plan has or had. */
    public Map<PlanNumber, Set<Long>> releasesWithProvisions(PlanId plan) {
        return plans.findPresence(plan.value()).stream()
                .collect(Collectors.groupingBy(
                        row -> new PlanNumber(row.number()),
                        Collectors.mapping(PresenceRow::release, Collectors.toSet())));
    }

    /** What became of a number that a plan no longer has; empty where it never had it, or still has. */
    public Optional<Withdrawal> withdrawal(Release release, PlanId plan, PlanNumber number) {
        return withdrawals(release).stream()
                .filter(gone -> gone.plan().equals(plan) && gone.number().equals(number))
                .findFirst();
    }

    /** All headings of a plan. */
    public List<Section> sections(Release release, PlanId plan) {
        return plans.findSections(release.id(), plan.value()).stream()
                .map(SectionEntity::toSection)
                .toList();
    }

    /** All policy items of a plan. */
    public List<PolicyItem> items(Release release, PlanId plan) {
        return itemsOf(release, List.of(plan));
    }

    /** All policy items of the given plans, in the order of the plans. */
    public List<PolicyItem> itemsOf(Release release, Collection<PlanId> plans) {
        return toItems(items.findInPlans(
                release.id(), plans.stream().map(PlanId::value).toList()));
    }

    /** The policy items of a section and of the sections that it holds. */
    public List<PolicyItem> itemsUnder(Release release, PlanId plan, PlanNumber section) {
        return toItems(items.findUnder(release.id(), plan.value(), section.value()));
    }

    /** The policy items of the given plans that have a pillar, as primary one or further. */
    public List<PolicyItem> itemsWith(Release release, Collection<PlanId> plans, PillarSlug pillar) {
        return toItems(items.findWithPillar(
                release.id(), plans.stream().map(PlanId::value).toList(), pillar.value()));
    }

    /** The policy items that name any of the given bodies, in whatever role. */
    public List<PolicyItem> itemsNaming(Release release, Collection<BodySlug> bodies) {
        return toItems(items.findNaming(
                release.id(), bodies.stream().map(BodySlug::value).toList()));
    }

    /** The policy items with the given references, in the order of the plans; unknown references are left out. */
    public List<PolicyItem> items(Release release, Collection<ItemRef> refs) {
        return refs.isEmpty()
                ? List.of()
                : toItems(items.findByRefs(
                        release.id(),
                        texts(refs, ItemRef::plan),
                        texts(refs, ref -> ref.number().value()),
                        texts(refs, ItemRef::toString)));
    }

    /** One policy item. */
    public Optional<PolicyItem> item(Release release, PlanId plan, PlanNumber number) {
        return items.find(release.id(), plan.value(), number.value())
                .map(List::of)
                .map(this::toItems)
                .map(list -> list.get(0));
    }

    /** How many items stand directly under the heading of an item, itself included. */
    public int siblings(Release release, PolicyItem item) {
        return items.countInSection(
                release.id(), item.plan().id().value(), item.section().number().value());
    }

    /** The items right before and right after an item; one only at the ends of a plan. */
    public List<Neighbour> neighbours(Release release, PolicyItem item) {
        return items.findNeighbours(
                release.id(), item.plan().id().value(), item.number().value());
    }

    /** All framing passages of a plan. */
    public List<FramingPassage> framing(Release release, PlanId plan) {
        return toPassages(passages.findInPlan(release.id(), plan.value()));
    }

    /** The framing passages of a section and of the sections that it holds. */
    public List<FramingPassage> framingUnder(Release release, PlanId plan, PlanNumber section) {
        return toPassages(passages.findUnder(release.id(), plan.value(), section.value()));
    }

    /** The framing passages of the given plans that have a pillar. */
    public List<FramingPassage> framingWith(Release release, Collection<PlanId> plans, PillarSlug pillar) {
        return toPassages(passages.findWithPillar(
                release.id(), plans.stream().map(PlanId::value).toList(), pillar.value()));
    }

    /** One framing passage. */
    public Optional<FramingPassage> framingPassage(Release release, PlanId plan, PlanNumber number) {
        return passages.find(release.id(), plan.value(), number.value())
                .map(List::of)
                .map(this::toPassages)
                .map(list -> list.get(0));
    }

    /** The item or framing passage with a reference. */
    public Optional<Provision> provision(Release release, ItemRef ref) {
        return all(release).stream()
                .filter(plan -> plan.shortName().equals(ref.plan()))
                .findFirst()
                .flatMap(plan -> item(release, plan.id(), ref.number())
                        .map(Provision.class::cast)
                        .or(() -> framingPassage(release, plan.id(), ref.number())));
    }

    /** The items and framing passages with the given references; unknown references are left out. */
    public List<Provision> provisions(Release release, Collection<ItemRef> refs) {
        List<Provision> found = new ArrayList<>(items(release, refs));
        if (!refs.isEmpty()) {
            found.addAll(toPassages(passages.findByRefs(
                    release.id(),
                    texts(refs, ItemRef::plan),
                    texts(refs, ref -> ref.number().value()),
                    texts(refs, ItemRef::toString))));
        }
        return found;
    }

    private static Set<String> texts(Collection<ItemRef> refs, Function<ItemRef, String> part) {
        return refs.stream().map(part).collect(Collectors.toSet());
    }

    private List<PolicyItem> toItems(List<PolicyItemEntity> entities) {
        Function<PlanEntity, Plan> plan = planOnce();
        return entities.stream()
                .map(item -> item.toItem(plan.apply(item.plan())))
                .toList();
    }

    private List<FramingPassage> toPassages(List<FramingPassageEntity> entities) {
        Function<PlanEntity, Plan> plan = planOnce();
        return entities.stream()
                .map(passage -> passage.toPassage(plan.apply(passage.plan())))
                .toList();
    }

    /** Converts each plan once, however many items it has. */
    private static Function<PlanEntity, Plan> planOnce() {
        Map<PlanEntity, Plan> converted = new HashMap<>();
        return entity -> converted.computeIfAbsent(entity, PlanEntity::toPlan);
    }
}
