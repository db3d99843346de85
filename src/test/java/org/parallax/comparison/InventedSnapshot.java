package org.parallax.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.Checked;
import org.parallax.plan.CodedProvision;
import org.parallax.plan.InventedPlan;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Pillar;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Review;
import org.parallax.relation.RationaleKind;
import org.parallax.relation.Relation;
import org.parallax.relation.RelationType;

/** Two invented plans, XX and YY, to which a test gives items, framing passages and relations. */
final class InventedSnapshot {
    /** In their order. */
    static final List<Pillar> PILLARS = pillars(List.of("chips", "energy", "standards", "values", "data"));

    private final PlanPair pair;
    private final List<CodedProvision> provisions = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    private InventedSnapshot(PlanPair pair) {
        this.pair = pair;
    }

    /** Both plans without anything in them. */
    static InventedSnapshot empty() {
        return between("XX", "YY");
    }

    /** Two plans of other names. */
    static InventedSnapshot between(String first, String second) {
        return new InventedSnapshot(new PlanPair(
                InventedPlan.plan(id(first).value()),
                InventedPlan.plan(id(second).value())));
    }

    /** Adds an item with its pillars, coded with nothing else. */
    InventedSnapshot item(String ref, String... pillars) {
        return coded(ref, null, null, null, pillars);
    }

    /** Adds an item with its codes. */
    InventedSnapshot coded(
            String ref,
            @Nullable String instrument,
            @Nullable String force,
            @Nullable String scope,
            String... pillars) {
        ItemRef item = ref(ref);
        provisions.add(
                new CodedProvision(id(item.plan()), item.number(), true, slugs(pillars), instrument, force, scope));
        return this;
    }

    /** Adds a framing passage. */
    InventedSnapshot framing(String ref, String... pillars) {
        ItemRef passage = ref(ref);
        provisions.add(
                new CodedProvision(id(passage.plan()), passage.number(), false, slugs(pillars), null, null, null));
        return this;
    }

    /** Adds a relation, read from left to right. */
    InventedSnapshot relation(String first, RelationType type, int strength, String second) {
        relations.add(relation(ref(first), type, strength, ref(second)));
        return this;
    }

    static Relation relation(ItemRef first, RelationType type, int strength, ItemRef second) {
        return new Relation(
                first,
                second,
                type,
                strength,
                RationaleKind.SEMANTIC,
                "Because.",
                Checked.A,
                Review.MACHINE,
                LocalDate.of(2030, 1, 1));
    }

    Snapshot snapshot() {
        return new Snapshot(pair, PILLARS, List.copyOf(provisions), List.copyOf(relations));
    }

    PlanComparison compare() {
        return Comparisons.compare(snapshot());
    }

    /** The comparison of both plans on a pillar. */
    PillarComparison on(String pillar) {
        return compare().on(new PillarSlug(pillar)).orElseThrow();
    }

    private static List<Pillar> pillars(List<String> slugs) {
        return IntStream.range(0, slugs.size())
                .mapToObj(place -> {
                    Pillar invented = InventedPlan.pillar(slugs.get(place));
                    return new Pillar(
                            invented.slug(), invented.name(), invented.definition(), invented.rule(), place + 1);
                })
                .toList();
    }

    static PlanId id(String shortName) {
        return new PlanId(shortName.toLowerCase(Locale.ROOT) + "-demo-2025");
    }

    private static ItemRef ref(String text) {
        return ItemRef.parse(text).orElseThrow();
    }

    private static List<PillarSlug> slugs(String... pillars) {
        return Stream.of(pillars).map(PillarSlug::new).toList();
    }
}
