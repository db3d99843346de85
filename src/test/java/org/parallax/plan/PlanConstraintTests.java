package org.parallax.plan;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.DatabaseTest;
import org.parallax.Owner;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** What the database refuses whoever writes it, each time by the constraint that is meant. */
@DatabaseTest
class PlanConstraintTests {
    private final Owner owner;

    @Autowired
    PlanConstraintTests(Owner owner) {
        this.owner = owner;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            release_date_unique        | insert into release (date, published, checksum, comparison_rule, note) select date, published, checksum, comparison_rule, note from release
            release_checksum_form      | update release set checksum = 'unknown'

            pillar_slug_unique         | update pillar set slug = 'chips' where slug = 'energy'
            pillar_slug_form           | update pillar set slug = 'Chips' where slug = 'chips'
            pillar_position_unique     | update pillar set position = 1 where position = 2

            body_slug_unique           | update body set slug = 'iso' where slug = 'iec'
            body_slug_form             | update body set slug = 'I S O' where slug = 'iso'
            body_parent_fk             | update body set parent_slug = 'nobody' where slug = 'iso'
            body_not_its_own_parent    | update body set parent_slug = slug where slug = 'iso'
            body_position_unique       | update body set position = 1 where position = 2

            plan_slug_unique           | update plan set slug = 'us-aiap-2025'
            plan_slug_form             | update plan set slug = 'us' where short_name = 'US'
            plan_short_name_unique     | update plan set short_name = 'US'
            plan_short_name_form       | update plan set short_name = 'USA' where short_name = 'US'
            plan_position_unique       | update plan set position = 1
            plan_source_sha256_form    | update plan set source_sha256 = upper(source_sha256)
            plan_source_url_form       | update plan_source set url = 'http://example.org'
            plan_pair_unique           | insert into plan_pair (release_id, first_plan_id, second_plan_id, position) select release_id, first_plan_id, second_plan_id, 2 from plan_pair
            plan_pair_two_plans        | update plan_pair set second_plan_id = first_plan_id

            section_number_unique      | update section set number = '1.2' where number = '1.1'
            section_number_form        | update section set number = '1.1.1' where number = '1.1'
            section_sequence_unique    | update section set sequence = 1
            section_checked_value      | update section set checked = 'D'

            framing_passage_number_unique   | update framing_passage set number = '0.2' where number = '0.1'
            framing_passage_number_form     | update framing_passage set number = '1.1' where number = '0.1'
            framing_passage_sequence_unique | update framing_passage set sequence = 1
            framing_passage_pages_in_order  | update framing_passage set printed_page = 3, printed_page_end = 3
            framing_passage_checked_value   | update framing_passage set checked = 'a'
            framing_passage_review_value    | update framing_passage set review = 'nobody'
            framing_passage_sha256_form     | update framing_passage set passage_sha256 = 'abc'
            framing_pillar_rank_range       | update framing_pillar set rank = 3 where rank = 0
            framing_pillar_unique           | insert into framing_pillar (framing_passage_id, pillar_id, rank) select framing_passage_id, pillar_id, 2 from framing_pillar where rank = 0

            policy_item_number_unique   | update policy_item set number = '1.1.2' where number = '1.1.1'
            policy_item_number_form     | update policy_item set number = '1.2.99' where number = '1.1.1'
            policy_item_number_form     | update policy_item set number = '1.1.0' where number = '1.1.1'
            policy_item_section_fk      | update policy_item set number = '1.2.99', section_number = '1.2' where number = '1.1.1'
            policy_item_section_fk      | update policy_item set plan_id = (select max(id) from plan where short_name = 'CN'), sequence = 999, number = '1.1.99' where number = '1.1.1' and plan_id = (select max(id) from plan where short_name = 'US')
            policy_item_position_unique | update policy_item set position = 2 where number = '1.1.1'
            policy_item_position_range  | update policy_item set position = 0 where number = '1.1.1'
            policy_item_sequence_unique | update policy_item set sequence = 2 where number = '1.1.1'
            policy_item_pages_in_order  | update policy_item set printed_page = 3, printed_page_end = 2
            policy_item_force_value     | update policy_item set force = 'begs'
            policy_item_scope_value     | update policy_item set scope = 'lunar'
            policy_item_instrument_form | update policy_item set instrument = 'Public spending'
            policy_item_addressee_form  | update policy_item set addressee = ''
            policy_item_checked_value   | update policy_item set checked = 'D'
            policy_item_review_value    | update policy_item set review = 'Machine'
            policy_item_sha256_form     | update policy_item set passage_sha256 = repeat('g', 64)

            item_pillar_rank_range      | update item_pillar set rank = 3 where rank = 0
            item_pillar_pk              | update item_pillar set rank = 0
            item_pillar_unique          | insert into item_pillar (policy_item_id, pillar_id, rank) select policy_item_id, pillar_id, 2 from item_pillar where rank = 0 and policy_item_id not in (select policy_item_id from item_pillar where rank = 2)
            item_body_pk                | insert into item_body (policy_item_id, body_id, role, position) select policy_item_id, body_id, 'addressed', 9 from item_body where role = 'lead'
            item_body_position_unique   | update item_body set position = 0
            item_body_role_value        | update item_body set role = 'owner'
            """)
    void whatCannotBeIsRefused(String constraint, String statement) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> owner.tries(sql -> sql.update(statement)))
                .withMessageContaining("constraint \"" + constraint + "\"");
    }
}
