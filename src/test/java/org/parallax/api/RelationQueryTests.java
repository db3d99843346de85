package org.parallax.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.plan.Checked;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Review;
import org.parallax.relation.RationaleKind;
import org.parallax.relation.Relation;
import org.parallax.relation.RelationType;
import org.springframework.web.server.ResponseStatusException;

class RelationQueryTests {
    private static final Relation BROADER = relation("XX-1.1.2", RelationType.BROADER, 4, "YY-1.1");
    private static final Relation EQUAL = relation("XX-1.1.2", RelationType.EQUAL, 2, "YY-1.10");
    private static final Relation CONTRARY = relation("XX-1.1.10", RelationType.CONTRARY, 3, "YY-1.1");

    @Test
    void nothingAskedForIsTheFirstFiftyOfAll() {
        RelationQuery query = RelationQuery.of(null, null, null, null, null);
        assertThat(query.limit()).isEqualTo(50);
        assertThat(query.after()).isNull();
        assertThat(query.select(List.of(CONTRARY, EQUAL, BROADER))).containsExactly(BROADER, EQUAL, CONTRARY);
        assertThat(query.path(null)).isEqualTo("/api/v1/relations?limit=50");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "50, 50", "200, 200", "007, 7"})
    void aPageHasUpToTwoHundred(String limit, int read) {
        assertThat(RelationQuery.of(limit, null, null, null, null).limit()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "1.5", "x", "", " 5", "99999999999999999999"})
    void anotherLimitIsRefused(String limit) {
        assertRefused("limit", () -> RelationQuery.of(limit, null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx-1.1.2", "XX-1.1.2"})
    void anItemIsNamedAsInAddressesOrAsInRecords(String item) {
        assertThat(RelationQuery.of(null, null, item, null, null).select(List.of(BROADER, EQUAL, CONTRARY)))
                .containsExactly(BROADER, EQUAL);
    }

    @Test
    void anItemMayBeEitherOfTheTwo() {
        assertThat(RelationQuery.of(null, null, "yy-1.1", null, null).select(List.of(BROADER, EQUAL, CONTRARY)))
                .containsExactly(BROADER, CONTRARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "xx", "1.1.2", "xx1.1.2", "xx 1.1.2", "Xx-1.1.2", "xx-01.1", "xx-1.1.2,yy-1.1", "xx-1.1.2."})
    void anotherSpellingOfAnItemIsRefused(String item) {
        assertRefused("item", () -> RelationQuery.of(null, null, item, null, null));
    }

    @Test
    void aTypeIsThatOfTheStoredOrder() {
        assertThat(RelationQuery.of(null, null, null, "broader", null).select(List.of(BROADER, EQUAL, CONTRARY)))
                .containsExactly(BROADER);
        assertThat(RelationQuery.of(null, null, null, "narrower", null).select(List.of(BROADER, EQUAL, CONTRARY)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "similar", "Equal", "equal,broader", "none"})
    void anotherTypeIsRefused(String type) {
        assertRefused("type", () -> RelationQuery.of(null, null, null, type, null));
    }

    @Test
    void strengthIsAtLeastThatAskedFor() {
        assertThat(RelationQuery.of(null, null, null, null, "3").select(List.of(BROADER, EQUAL, CONTRARY)))
                .containsExactly(BROADER, CONTRARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "6", "strong", "3.0"})
    void anotherStrengthIsRefused(String strength) {
        assertRefused("minStrength", () -> RelationQuery.of(null, null, null, null, strength));
    }

    @Test
    void aPageBeginsAfterAPlaceWhetherARelationIsThereOrNot() {
        RelationQuery at = RelationQuery.of(null, "xx-1.1.2,yy-1.1", null, null, null);
        assertThat(List.of(BROADER, EQUAL, CONTRARY)).filteredOn(at::reaches).containsExactly(EQUAL, CONTRARY);
        RelationQuery between = RelationQuery.of(null, "XX-1.1.2,YY-1.2", null, null, null);
        assertThat(List.of(BROADER, EQUAL, CONTRARY))
                .filteredOn(between::reaches)
                .containsExactly(EQUAL, CONTRARY);
        RelationQuery behind = RelationQuery.of(null, "xx-9.9,yy-9.9", null, null, null);
        assertThat(List.of(BROADER, EQUAL, CONTRARY)).noneMatch(behind::reaches);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "xx-1.1.2",
                "xx-1.1.2,",
                ",yy-1.1",
                "xx-1.1.2,yy-1.1,yy-1.2",
                "xx-1.1.2,yy-1.1,",
                "xx-1.1.2;yy-1.1",
                "xx-1.1.2, yy-1.1",
                "MTIz"
            })
    void anotherCursorIsRefused(String after) {
        assertRefused("after", () -> RelationQuery.of(null, after, null, null, null));
    }

    @Test
    void theAddressOfAnotherPageKeepsWhatWasAskedFor() {
        RelationQuery query = RelationQuery.of("5", "xx-1.1.2,yy-1.1", "YY-1.1", "contrary", "2");
        assertThat(query.path(RelationQuery.Place.of(CONTRARY)))
                .isEqualTo("/api/v1/relations?item=yy-1.1&type=contrary&minStrength=2&limit=5"
                        + "&after=xx-1.1.10,yy-1.1");
        assertThat(query.path(null)).isEqualTo("/api/v1/relations?item=yy-1.1&type=contrary&minStrength=2&limit=5");
    }

    private static void assertRefused(String parameter, ThrowingCallable read) {
        assertThatExceptionOfType(ResponseStatusException.class)
                .isThrownBy(read)
                .satisfies(refusal -> {
                    assertThat(refusal.getStatusCode().value()).isEqualTo(400);
                    assertThat(refusal.getReason()).startsWith("The parameter " + parameter + " cannot be \"");
                });
    }

    private static Relation relation(String first, RelationType type, int strength, String second) {
        return new Relation(
                ItemRef.parse(first).orElseThrow(),
                ItemRef.parse(second).orElseThrow(),
                type,
                strength,
                RationaleKind.SEMANTIC,
                "Because.",
                Checked.A,
                Review.MACHINE,
                LocalDate.of(2030, 1, 1));
    }
}
