package org.parallax.relation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.DatabaseTest;
import org.parallax.Owner;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** What the database refuses whoever writes it, each time by the constraint that is meant. */
@DatabaseTest
class RelationConstraintTests {
    private final Owner owner;

    @Autowired
    RelationConstraintTests(Owner owner) {
        this.owner = owner;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            relation_rule_kind_value | update relation_rule set kind = 'mood'
            relation_rule_unique     | update relation_rule set code = 'equal' where kind = 'type'

            relation_type_value      | update relation set type = 'similar'
            relation_type_value      | update relation set type = 'Equal'
            relation_strength_range  | update relation set strength = 0
            relation_strength_range  | update relation set strength = 6
            relation_kind_value      | update relation set kind = 'poetic'
            relation_checked_value   | update relation set checked = 'D'
            relation_review_value    | update relation set review = 'nobody'
            relation_sequence_unique | update relation set sequence = 1
            relation_unique          | insert into relation (release_id, pair_id, first_item_id, second_item_id, first, second, type, strength, kind, rationale, coded_on, review, checked, sequence) select release_id, pair_id, first_item_id, second_item_id, first, second, type, strength, kind, rationale, coded_on, review, checked, sequence + 100000 from relation

            relation_coding_type_1_value     | update relation_coding set reason = 'A.', type_1 = 'similar', strength_1 = 3, rationale_1 = 'B.'
            relation_coding_type_2_value     | update relation_coding set reason = 'A.', type_2 = 'similar', strength_2 = 3, rationale_2 = 'B.'
            relation_coding_strength_1_range | update relation_coding set reason = 'A.', type_1 = 'equal', strength_1 = 0, rationale_1 = 'B.'
            relation_coding_strength_1_range | update relation_coding set reason = 'A.', type_1 = 'equal', strength_1 = 6, rationale_1 = 'B.'
            relation_coding_strength_2_range | update relation_coding set reason = 'A.', type_2 = 'equal', strength_2 = 0, rationale_2 = 'B.'
            relation_coding_strength_2_range | update relation_coding set reason = 'A.', type_2 = 'equal', strength_2 = 6, rationale_2 = 'B.'
            relation_coding_1_whole          | update relation_coding set reason = 'A.', type_1 = null, strength_1 = 3, rationale_1 = 'B.'
            relation_coding_1_whole          | update relation_coding set reason = 'A.', type_1 = 'equal', strength_1 = null, rationale_1 = 'B.'
            relation_coding_1_whole          | update relation_coding set reason = 'A.', type_1 = 'equal', strength_1 = 3, rationale_1 = null
            relation_coding_2_whole          | update relation_coding set reason = 'A.', type_2 = null, strength_2 = 3, rationale_2 = 'B.'
            relation_coding_2_whole          | update relation_coding set reason = 'A.', type_2 = 'equal', strength_2 = null, rationale_2 = 'B.'
            relation_coding_2_whole          | update relation_coding set reason = 'A.', type_2 = 'equal', strength_2 = 3, rationale_2 = null
            relation_coding_unique           | insert into relation_coding (release_id, pair_id, first_item_id, second_item_id, first, second, related, reason, sequence) select release_id, pair_id, first_item_id, second_item_id, first, second, true, 'A.', 1 from relation_coding

            relation_coding_reason_where_contested | update relation_coding set reason = null, related = true, type_1 = 'equal', strength_1 = 3, rationale_1 = 'B.', type_2 = 'broader', strength_2 = 3, rationale_2 = 'B.'
            relation_coding_reason_where_contested | update relation_coding set reason = null, related = true, type_1 = 'equal', strength_1 = 3, rationale_1 = 'B.', type_2 = 'equal', strength_2 = 4, rationale_2 = 'B.'
            relation_coding_reason_where_contested | update relation_coding set reason = null, related = true, type_1 = 'equal', strength_1 = 3, rationale_1 = 'B.', type_2 = null, strength_2 = null, rationale_2 = null
            relation_coding_reason_where_contested | update relation_coding set reason = null, related = true, type_1 = null, strength_1 = null, rationale_1 = null, type_2 = 'equal', strength_2 = 3, rationale_2 = 'B.'
            relation_coding_reason_where_contested | update relation_coding set reason = null, related = true, type_1 = null, strength_1 = null, rationale_1 = null, type_2 = null, strength_2 = null, rationale_2 = null
            relation_coding_reason_where_contested | update relation_coding set reason = null, related = false, type_1 = 'equal', strength_1 = 3, rationale_1 = 'B.', type_2 = 'equal', strength_2 = 3, rationale_2 = 'B.'

            no_counterpart_terms_given | update no_counterpart set terms = '{}'
            no_counterpart_unique      | insert into no_counterpart (release_id, pair_id, policy_item_id, item, terms, reason, coded_on, sequence) select release_id, pair_id, policy_item_id, item, terms, reason, coded_on, sequence from no_counterpart
            """)
    void whatCannotBeIsRefused(String constraint, String statement) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> owner.tries(sql -> sql.update(statement)))
                .withMessageContaining("constraint \"" + constraint + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update relation_coding set reason = null, related = true, type_1 = 'equal', strength_1 = 3,"
                        + " rationale_1 = 'B.', type_2 = 'equal', strength_2 = 3, rationale_2 = 'C.'",
                "update relation_coding set reason = 'Overruled.', related = false, type_1 = 'equal', strength_1 = 3,"
                        + " rationale_1 = 'B.', type_2 = 'equal', strength_2 = 3, rationale_2 = 'C.'",
                "update relation_coding set reason = 'Overlooked.', related = true, type_1 = null, strength_1 = null,"
                        + " rationale_1 = null, type_2 = null, strength_2 = null, rationale_2 = null"
            })
    void whatCanBeIsNot(String statement) {
        assertThatCode(() -> owner.tries(sql -> sql.update(statement))).doesNotThrowAnyException();
    }
}
