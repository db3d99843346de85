package org.parallax.coding;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.DatabaseTest;
import org.parallax.Owner;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** What the database refuses whoever writes it, each time by the constraint that is meant. */
@DatabaseTest
class CodingConstraintTests {
    private final Owner owner;

    @Autowired
    CodingConstraintTests(Owner owner) {
        this.owner = owner;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            codebook_release_unique | insert into codebook (release_id, version, unit) select release_id, version, unit from codebook

            code_variable_slug_unique     | update code_variable set slug = 'lead' where slug = 'support'
            code_variable_slug_value      | update code_variable set slug = 'mood' where slug = 'support'
            code_variable_position_unique | update code_variable set position = 1

            code_value_slug_unique     | update code_value set slug = 'global' where slug = 'domestic'
            code_value_slug_form       | update code_value set slug = 'Domestic' where slug = 'domestic'
            code_value_position_unique | update code_value set position = 1

            coding_reason_where_contested     | update coding set reason = null where contested
            coding_reason_where_contested     | update coding set second = '{explores}' where variable = 'force' and second <> '{explores}' and reason is null
            coding_of_one                     | update coding set policy_item_id = null where policy_item_id is not null
            coding_of_one                     | update coding set framing_passage_id = (select min(id) from framing_passage) where variable = 'pillars' and policy_item_id is not null
            coding_unique                     | update coding set number = '1.1.1' where number = '1.1.2'
            coding_variable_value             | update coding set variable = 'mood' where variable = 'force'
            coding_passage_has_pillars_only   | update coding set variable = 'force' where framing_passage_id is not null

            position_sentence_rank_range | insert into position_sentence (release_id, plan_id, pillar_id, plan, pillar, rank, text, absence) select release_id, plan.id, pillar.id, plan.slug, pillar.slug, 3, 'Too many.', true from plan join pillar using (release_id)
            position_sentence_unique     | insert into position_sentence (release_id, plan_id, pillar_id, plan, pillar, rank, text, absence) select release_id, plan.id, pillar.id, plan.slug, pillar.slug, 0, 'Twice.', true from plan join pillar using (release_id), generate_series(1, 2)
            """)
    void whatCannotBeIsRefused(String constraint, String statement) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> owner.tries(sql -> sql.update(statement)))
                .withMessageContaining("constraint \"" + constraint + "\"");
    }

    @Test
    void aReasonMayStandWhereTheCodersAgreeSinceBothCanBeOverruled() {
        assertThatCode(() -> owner.tries(
                        sql -> sql.update("update coding set reason = 'Both overlooked it.' where not contested")))
                .doesNotThrowAnyException();
    }
}
