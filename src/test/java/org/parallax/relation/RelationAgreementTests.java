package org.parallax.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PlanNumber;

class RelationAgreementTests {
    private static final Offset<Double> EXACT = within(1e-12);

    // On the first pair of items both agree, on the second in type only; the third is related to the first coder alone,
    // and the fourth to the second.
    private final List<RelationCoding> codings = List.of(
            coding(1, answer(RelationType.BROADER, 4), answer(RelationType.BROADER, 4)),
            coding(2, answer(RelationType.OVERLAPS, 2), answer(RelationType.OVERLAPS, 3)),
            coding(3, answer(RelationType.OVERLAPS, 1), null),
            coding(4, null, answer(RelationType.CONTRARY, 3)));

    @Test
    void pairsOfItemsThatEitherCoderRelatedAreCounted() {
        assertThat(Relations.agreement(codings))
                .extracting(
                        RelationAgreement::pairs,
                        RelationAgreement::bothRelated,
                        RelationAgreement::sameType,
                        RelationAgreement::sameStrength)
                .containsExactly(4, 2, 2, 1);
    }

    @Test
    void noRelationIsATypeOfItsOwn() {
        // Types given: broader twice, overlaps three times, none twice, contrary once; n = 8.
        // Observed, over ordered pairs: the third and the fourth unit, 2 + 2 = 4.
        // Expected, over ordered pairs: 8 * 8 - (4 + 9 + 4 + 1) = 46.
        // Alpha: 1 - (8 - 1) * 4 / 46 = 9/23.
        assertThat(Relations.agreement(codings).type().orElseThrow()).isEqualTo(9.0 / 23, EXACT);
    }

    @Test
    void noRelationHasStrengthNought() {
        // Strengths given: 0 twice, 1 once, 2 once, 3 twice, 4 twice; n = 8.
        // Apart: 0 and 1 (2 + 1 - 3/2)^2 = 2.25, 0 and 2 (4 - 3/2)^2 = 6.25, 0 and 3 (6 - 2)^2 = 16, 0 and 4 (8 - 2)^2
        // = 36,
        // 1 and 2 (2 - 1)^2 = 1, 1 and 3 (4 - 3/2)^2 = 6.25, 1 and 4 (6 - 3/2)^2 = 20.25, 2 and 3 (3 - 3/2)^2 = 2.25,
        // 2 and 4 (5 - 3/2)^2 = 12.25, 3 and 4 (4 - 2)^2 = 4.
        // Observed, over ordered pairs: 2 * (2 and 3: 2.25 + 0 and 1: 2.25 + 0 and 3: 16) = 41.
        // Expected, over ordered pairs: 2 * (2 * 2.25 + 2 * 6.25 + 4 * 16 + 4 * 36 + 1 + 2 * 6.25 + 2 * 20.25 + 2 *
        // 2.25
        // + 2 * 12.25 + 4 * 4) = 648.
        // Alpha: 1 - (8 - 1) * 41 / 648 = 361/648.
        assertThat(Relations.agreement(codings).strength().orElseThrow()).isEqualTo(361.0 / 648, EXACT);
    }

    @Test
    void whichPlanIsTheFocusMakesNoDifference() {
        assertThat(Relations.agreement(
                        codings.stream().map(RelationCoding::swapped).toList()))
                .isEqualTo(Relations.agreement(codings));
    }

    @Test
    void whereBothAlwaysAgreeAlphaIsOne() {
        List<RelationCoding> agreed = List.of(
                coding(1, answer(RelationType.BROADER, 4), answer(RelationType.BROADER, 4)),
                coding(2, answer(RelationType.EQUAL, 5), answer(RelationType.EQUAL, 5)));
        assertThat(Relations.agreement(agreed).type()).hasValue(1);
        assertThat(Relations.agreement(agreed).strength()).hasValue(1);
    }

    @Test
    void withoutAnyRelationThereIsNoAlpha() {
        RelationAgreement none = Relations.agreement(List.of());
        assertThat(none.pairs()).isZero();
        assertThat(none.type()).isEmpty();
        assertThat(none.strength()).isEmpty();
    }

    @Test
    void anAnswerTurnsRoundWithTheFocus() {
        RelationCoding coding = coding(1, answer(RelationType.BROADER, 4), null);
        RelationCoding swapped = coding.swapped();
        assertThat(swapped.first()).isEqualTo(coding.second());
        assertThat(swapped.second()).isEqualTo(coding.first());
        assertThat(swapped.one()).isEqualTo(answer(RelationType.NARROWER, 4));
        assertThat(swapped.two()).isNull();
        assertThat(swapped.swapped()).isEqualTo(coding);
    }

    private static RelationCoding.Answer answer(RelationType type, int strength) {
        return new RelationCoding.Answer(type, strength, "Because.");
    }

    private static RelationCoding coding(
            int number, RelationCoding.@Nullable Answer one, RelationCoding.@Nullable Answer two) {
        return new RelationCoding(
                new ItemRef("XX", new PlanNumber("1.1." + number)),
                new ItemRef("YY", new PlanNumber("1." + number)),
                one,
                two,
                true,
                "Settled.");
    }
}
