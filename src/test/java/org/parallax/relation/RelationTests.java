package org.parallax.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parallax.plan.Checked;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Review;

class RelationTests {
    private static final ItemRef ONE = ref("XX-1.1.1");
    private static final ItemRef OTHER = ref("YY-1.1");

    @ParameterizedTest
    @CsvSource({"EQUAL, EQUAL", "BROADER, NARROWER", "NARROWER, BROADER", "OVERLAPS, OVERLAPS", "CONTRARY, CONTRARY"})
    void seenFromTheOtherItemBroaderIsNarrower(RelationType type, RelationType inverse) {
        assertThat(type.inverse()).isEqualTo(inverse);
        assertThat(relation(type, 3).swapped().type()).isEqualTo(inverse);
    }

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void swappingTwiceChangesNothing(RelationType type) {
        assertThat(type.inverse().inverse()).isEqualTo(type);
        assertThat(relation(type, 3).swapped().swapped()).isEqualTo(relation(type, 3));
    }

    @Test
    void swappingChangesNothingButTheItemsAndTheType() {
        Relation relation = relation(RelationType.BROADER, 4);
        assertThat(relation.swapped())
                .isEqualTo(new Relation(
                        OTHER,
                        ONE,
                        RelationType.NARROWER,
                        4,
                        relation.kind(),
                        relation.rationale(),
                        relation.checked(),
                        relation.review(),
                        relation.codedOn()));
    }

    @Test
    void aRelationIsSeenFromEitherOfItsItems() {
        Relation relation = relation(RelationType.NARROWER, 3);
        assertThat(relation.seenFrom(ONE)).isEqualTo(relation);
        assertThat(relation.seenFrom(OTHER)).isEqualTo(relation.swapped());
        assertThat(relation.seenFrom(OTHER).seenFrom(ONE)).isEqualTo(relation);
    }

    @Test
    void aRelationJoinsItsItemsInEitherOrder() {
        Relation relation = relation(RelationType.EQUAL, 5);
        assertThat(relation.joins(ONE, OTHER)).isTrue();
        assertThat(relation.joins(OTHER, ONE)).isTrue();
        assertThat(relation.joins(ONE, ONE)).isFalse();
        assertThat(relation.joins(ONE, ref("YY-1.2"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL, 2, false, false",
        "EQUAL, 3, true, false",
        "BROADER, 3, true, false",
        "NARROWER, 5, true, false",
        "OVERLAPS, 3, true, false",
        "OVERLAPS, 1, false, false",
        "CONTRARY, 2, false, false",
        "CONTRARY, 3, false, true",
        "CONTRARY, 5, false, true"
    })
    void fromStrengthThreeARelationCovers(RelationType type, int strength, boolean covers, boolean opposes) {
        assertThat(relation(type, strength).covers()).isEqualTo(covers);
        assertThat(relation(type, strength).opposes()).isEqualTo(opposes);
    }

    @Test
    void theStrongestComeFirstAndAmongEqualsTheContraryOnesAndThenThoseOfEarlierItems() {
        List<Relation> ordered = List.of(
                relation("XX-1.1.2", RelationType.EQUAL, 5, "YY-1.1"),
                relation("XX-1.1.10", RelationType.CONTRARY, 4, "YY-1.9"),
                relation("XX-1.1.2", RelationType.OVERLAPS, 4, "YY-1.10"),
                relation("XX-1.1.10", RelationType.EQUAL, 4, "YY-1.2"),
                relation("XX-1.1.10", RelationType.NARROWER, 4, "YY-1.10"),
                relation("XX-1.1.1", RelationType.CONTRARY, 1, "YY-1.1"));
        List<Relation> shuffled = Stream.of(4, 2, 5, 0, 3, 1).map(ordered::get).toList();
        assertThat(shuffled.stream().sorted(Relation.STRONGEST_FIRST).toList()).isEqualTo(ordered);
        assertThat(Collections.max(shuffled, Relation.STRONGEST_FIRST)).isEqualTo(ordered.get(5));
    }

    @Test
    void theNamesInContentAreThoseOfTheMethod() {
        assertThat(Arrays.stream(RelationType.values()).map(RelationType::slug))
                .containsExactly("equal", "broader", "narrower", "overlaps", "contrary");
        assertThat(Arrays.stream(RationaleKind.values()).map(RationaleKind::slug))
                .containsExactly("syntactic", "semantic", "functional");
        assertThat(RelationType.of("broader")).hasValue(RelationType.BROADER);
        assertThat(RelationType.of("Broader")).isEmpty();
    }

    private static Relation relation(RelationType type, int strength) {
        return relation("XX-1.1.1", type, strength, "YY-1.1");
    }

    private static Relation relation(String first, RelationType type, int strength, String second) {
        return new Relation(
                ref(first),
                ref(second),
                type,
                strength,
                RationaleKind.FUNCTIONAL,
                "Because.",
                Checked.B,
                Review.MACHINE,
                LocalDate.of(2030, 1, 1));
    }

    private static ItemRef ref(String text) {
        return ItemRef.parse(text).orElseThrow();
    }
}
