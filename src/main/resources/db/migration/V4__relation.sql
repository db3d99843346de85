-- What is loaded has no relations; the import loads every release again at the same start.
delete from release;

alter table release add column comparison_rule integer not null;
alter table plan add column running text not null;

-- How relations are coded: the rules, and the meaning of each type, strength and kind of rationale.
create table relation_rule (
    id bigint generated always as identity,
    release_id bigint not null,
    kind text not null,
    code text not null,
    meaning text not null,
    position integer not null,
    constraint relation_rule_pk primary key (id),
    constraint relation_rule_release_fk foreign key (release_id) references release (id) on delete cascade,
    constraint relation_rule_unique unique (release_id, kind, code),
    constraint relation_rule_kind_value check (kind in ('rule', 'type', 'strength', 'rationale'))
);

-- A typed link between an item of the first and one of the second plan of a pair, read "first is broader than second".
create table relation (
    id bigint generated always as identity,
    release_id bigint not null,
    pair_id bigint not null,
    first_item_id bigint not null,
    second_item_id bigint not null,
    -- The references again, so that reading needs no join.
    first text not null,
    second text not null,
    type text not null,
    strength integer not null,
    kind text not null,
    rationale text not null,
    coded_on date not null,
    review text not null,
    -- The weaker level of the two items.
    checked text not null,
    sequence integer not null,
    constraint relation_pk primary key (id),
    constraint relation_release_fk foreign key (release_id) references release (id) on delete cascade,
    constraint relation_pair_fk foreign key (pair_id) references plan_pair (id) on delete cascade,
    constraint relation_first_fk foreign key (first_item_id) references policy_item (id) on delete cascade,
    constraint relation_second_fk foreign key (second_item_id) references policy_item (id) on delete cascade,
    constraint relation_unique unique (first_item_id, second_item_id),
    constraint relation_sequence_unique unique (release_id, sequence),
    constraint relation_type_value check (type in ('equal', 'broader', 'narrower', 'overlaps', 'contrary')),
    constraint relation_strength_range check (strength between 1 and 5),
    constraint relation_kind_value check (kind in ('syntactic', 'semantic', 'functional')),
    constraint relation_checked_value check (checked in ('A', 'B', 'C')),
    constraint relation_review_value check (review in ('machine', 'human'))
);
create index relation_second_index on relation (second_item_id);
create index relation_first_ref_index on relation (release_id, first);
create index relation_second_ref_index on relation (release_id, second);
create index relation_pair_index on relation (pair_id);

-- Every pair of items that a coder saw as related, or that is settled as related, with what each coder said of it.
create table relation_coding (
    id bigint generated always as identity,
    release_id bigint not null,
    pair_id bigint not null,
    first_item_id bigint not null,
    second_item_id bigint not null,
    first text not null,
    second text not null,
    type_1 text,
    strength_1 integer,
    rationale_1 text,
    type_2 text,
    strength_2 integer,
    rationale_2 text,
    -- Whether it is settled as related.
    related boolean not null,
    reason text,
    sequence integer not null,
    constraint relation_coding_pk primary key (id),
    constraint relation_coding_release_fk foreign key (release_id) references release (id) on delete cascade,
    constraint relation_coding_pair_fk foreign key (pair_id) references plan_pair (id) on delete cascade,
    constraint relation_coding_first_fk foreign key (first_item_id) references policy_item (id) on delete cascade,
    constraint relation_coding_second_fk foreign key (second_item_id) references policy_item (id) on delete cascade,
    constraint relation_coding_unique unique (first_item_id, second_item_id),
    constraint relation_coding_type_1_value check (type_1 in ('equal', 'broader', 'narrower', 'overlaps', 'contrary')),
    constraint relation_coding_type_2_value check (type_2 in ('equal', 'broader', 'narrower', 'overlaps', 'contrary')),
    constraint relation_coding_strength_1_range check (strength_1 between 1 and 5),
    constraint relation_coding_strength_2_range check (strength_2 between 1 and 5),
    constraint relation_coding_1_whole check (num_nonnulls(type_1, strength_1, rationale_1) in (0, 3)),
    constraint relation_coding_2_whole check (num_nonnulls(type_2, strength_2, rationale_2) in (0, 3)),
    constraint relation_coding_reason_where_contested check (
        reason is not null
        or (type_1 is not null and type_1 is not distinct from type_2 and strength_1 is not distinct from strength_2
            and related))
);
create index relation_coding_second_index on relation_coding (second_item_id);
create index relation_coding_pair_index on relation_coding (pair_id);

-- The statement that an item of one plan of a pair has no counterpart in the other.
create table no_counterpart (
    id bigint generated always as identity,
    release_id bigint not null,
    pair_id bigint not null,
    policy_item_id bigint not null,
    item text not null,
    terms text[] not null,
    reason text not null,
    coded_on date not null,
    sequence integer not null,
    constraint no_counterpart_pk primary key (id),
    constraint no_counterpart_release_fk foreign key (release_id) references release (id) on delete cascade,
    constraint no_counterpart_pair_fk foreign key (pair_id) references plan_pair (id) on delete cascade,
    constraint no_counterpart_item_fk foreign key (policy_item_id) references policy_item (id) on delete cascade,
    constraint no_counterpart_unique unique (pair_id, policy_item_id),
    constraint no_counterpart_terms_given check (cardinality(terms) > 0)
);
create index no_counterpart_item_index on no_counterpart (policy_item_id);
create index no_counterpart_ref_index on no_counterpart (release_id, item);
