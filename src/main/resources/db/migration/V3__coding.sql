-- What is loaded has no codebook; the import loads every release again at the same start.
delete from release;

alter table pillar
    add column inclusion text not null,
    add column borders text[] not null,
    add column example text not null,
    add column example_why text not null;

-- Other figures for a plan that are in use.
create table rival_figure (
    id bigint generated always as identity,
    plan_id bigint not null,
    figure text not null,
    whose text not null,
    note text not null,
    position integer not null,
    constraint rival_figure_pk primary key (id),
    constraint rival_figure_plan_fk foreign key (plan_id) references plan (id) on delete cascade,
    constraint rival_figure_position_unique unique (plan_id, position)
);

create table codebook (
    id bigint generated always as identity,
    release_id bigint not null,
    version integer not null,
    unit text not null,
    constraint codebook_pk primary key (id),
    constraint codebook_release_fk foreign key (release_id) references release (id) on delete cascade,
    constraint codebook_release_unique unique (release_id)
);

create table code_variable (
    id bigint generated always as identity,
    codebook_id bigint not null,
    slug text not null,
    name text not null,
    question text not null,
    rule text not null,
    position integer not null,
    constraint code_variable_pk primary key (id),
    constraint code_variable_codebook_fk foreign key (codebook_id) references codebook (id) on delete cascade,
    constraint code_variable_slug_unique unique (codebook_id, slug),
    constraint code_variable_position_unique unique (codebook_id, position),
    constraint code_variable_slug_value check (
        slug in ('pillars', 'instrument', 'force', 'addressee', 'scope', 'lead', 'support', 'addressed'))
);

create table code_value (
    id bigint generated always as identity,
    variable_id bigint not null,
    slug text not null,
    name text not null,
    definition text not null,
    inclusion text not null,
    borders text[] not null,
    example text not null,
    example_why text not null,
    position integer not null,
    constraint code_value_pk primary key (id),
    constraint code_value_variable_fk foreign key (variable_id) references code_variable (id) on delete cascade,
    constraint code_value_slug_unique unique (variable_id, slug),
    constraint code_value_position_unique unique (variable_id, position),
    constraint code_value_slug_form check (slug ~ '^[a-z]+(-[a-z]+)*$')
);

-- One variable of one item or framing passage, as two coders saw it. Lists are in one order, so that equal sets are
-- equal arrays: a primary pillar first, everything else by the alphabet.
create table coding (
    id bigint generated always as identity,
    release_id bigint not null,
    policy_item_id bigint,
    framing_passage_id bigint,
    -- Plan and number again, so that reading needs no join.
    plan text not null,
    number text not null,
    variable text not null,
    first text[] not null,
    second text[] not null,
    contested boolean generated always as (first <> second) stored,
    reason text,
    constraint coding_pk primary key (id),
    constraint coding_release_fk foreign key (release_id) references release (id) on delete cascade,
    constraint coding_item_fk foreign key (policy_item_id) references policy_item (id) on delete cascade,
    constraint coding_passage_fk foreign key (framing_passage_id) references framing_passage (id) on delete cascade,
    constraint coding_of_one check (num_nonnulls(policy_item_id, framing_passage_id) = 1),
    constraint coding_unique unique (release_id, plan, number, variable),
    constraint coding_variable_value check (
        variable in ('pillars', 'instrument', 'force', 'addressee', 'scope', 'lead', 'support', 'addressed')),
    constraint coding_passage_has_pillars_only check (framing_passage_id is null or variable = 'pillars'),
    constraint coding_reason_where_contested check (first = second or reason is not null)
);
create index coding_item_index on coding (policy_item_id);
create index coding_passage_index on coding (framing_passage_id);

-- The sentences that make up what one plan holds on one pillar.
create table position_sentence (
    id bigint generated always as identity,
    release_id bigint not null,
    plan_id bigint not null,
    pillar_id bigint not null,
    -- Plan and pillar again, so that reading needs no join.
    plan text not null,
    pillar text not null,
    rank integer not null,
    text text not null,
    absence boolean not null,
    constraint position_sentence_pk primary key (id),
    constraint position_sentence_release_fk foreign key (release_id) references release (id) on delete cascade,
    constraint position_sentence_plan_fk foreign key (plan_id) references plan (id) on delete cascade,
    constraint position_sentence_pillar_fk foreign key (pillar_id) references pillar (id) on delete cascade,
    constraint position_sentence_unique unique (plan_id, pillar_id, rank),
    constraint position_sentence_rank_range check (rank between 0 and 2)
);
create index position_sentence_pillar_index on position_sentence (pillar_id);
create index position_sentence_release_index on position_sentence (release_id, pillar);

create table position_evidence (
    sentence_id bigint not null,
    rank integer not null,
    policy_item_id bigint,
    framing_passage_id bigint,
    number text not null,
    constraint position_evidence_pk primary key (sentence_id, rank),
    constraint position_evidence_sentence_fk foreign key (sentence_id) references position_sentence (id) on delete cascade,
    constraint position_evidence_item_fk foreign key (policy_item_id) references policy_item (id) on delete cascade,
    constraint position_evidence_passage_fk foreign key (framing_passage_id)
        references framing_passage (id) on delete cascade,
    constraint position_evidence_of_one check (num_nonnulls(policy_item_id, framing_passage_id) = 1),
    constraint position_evidence_unique unique (sentence_id, number)
);
create index position_evidence_item_index on position_evidence (policy_item_id);
create index position_evidence_passage_index on position_evidence (framing_passage_id);
