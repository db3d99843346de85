create table pillar (
    id bigint generated always as identity,
    release_id bigint not null,
    slug text not null,
    name text not null,
    definition text not null,
    position integer not null,
    constraint pillar_pk primary key (id),
    constraint pillar_release_fk foreign key (release_id) references release (id) on delete cascade,
    constraint pillar_slug_unique unique (release_id, slug),
    constraint pillar_position_unique unique (release_id, position),
    constraint pillar_slug_form check (slug ~ '^[a-z]+(-[a-z]+)*$')
);

create table body (
    id bigint generated always as identity,
    release_id bigint not null,
    parent_slug text,
    slug text not null,
    name text not null,
    short_name text not null,
    country text,
    aliases text[] not null,
    position integer not null,
    constraint body_pk primary key (id),
    constraint body_release_fk foreign key (release_id) references release (id) on delete cascade,
    constraint body_slug_unique unique (release_id, slug),
    constraint body_parent_fk foreign key (release_id, parent_slug) references body (release_id, slug),
    constraint body_position_unique unique (release_id, position),
    constraint body_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint body_not_its_own_parent check (parent_slug <> slug)
);

create table plan (
    id bigint generated always as identity,
    release_id bigint not null,
    slug text not null,
    short_name text not null,
    country text not null,
    label text not null,
    name text not null,
    title text not null,
    title_original text,
    issuer text not null,
    place text not null,
    issued_on date not null,
    speaks_to text not null,
    form text not null,
    division_note text,
    levels text[] not null,
    source_sha256 text,
    pdf_page_offset integer,
    position integer not null,
    constraint plan_pk primary key (id),
    constraint plan_release_fk foreign key (release_id) references release (id) on delete cascade,
    constraint plan_slug_unique unique (release_id, slug),
    constraint plan_short_name_unique unique (release_id, short_name),
    constraint plan_position_unique unique (release_id, position),
    constraint plan_slug_form check (slug ~ '^[a-z]{2}-[a-z0-9]+-[0-9]{4}$'),
    constraint plan_short_name_form check (short_name ~ '^[A-Z]{2}$'),
    constraint plan_source_sha256_form check (source_sha256 ~ '^[0-9a-f]{64}$')
);

create table plan_source (
    plan_id bigint not null,
    position integer not null,
    label text not null,
    language text not null,
    url text not null,
    constraint plan_source_pk primary key (plan_id, position),
    constraint plan_source_plan_fk foreign key (plan_id) references plan (id) on delete cascade,
    constraint plan_source_url_form check (url ~ '^https://')
);

create table plan_pair (
    id bigint generated always as identity,
    release_id bigint not null,
    first_plan_id bigint not null,
    second_plan_id bigint not null,
    position integer not null,
    constraint plan_pair_pk primary key (id),
    constraint plan_pair_release_fk foreign key (release_id) references release (id) on delete cascade,
    constraint plan_pair_first_fk foreign key (first_plan_id) references plan (id) on delete cascade,
    constraint plan_pair_second_fk foreign key (second_plan_id) references plan (id) on delete cascade,
    constraint plan_pair_unique unique (first_plan_id, second_plan_id),
    constraint plan_pair_two_plans check (first_plan_id <> second_plan_id)
);

create table section (
    id bigint generated always as identity,
    plan_id bigint not null,
    parent_id bigint,
    number text not null,
    heading text not null,
    heading_original text,
    printed_page integer,
    checked text not null,
    checked_note text,
    sequence integer not null,
    constraint section_pk primary key (id),
    constraint section_plan_fk foreign key (plan_id) references plan (id) on delete cascade,
    constraint section_parent_fk foreign key (parent_id) references section (id) on delete cascade,
    constraint section_number_unique unique (plan_id, number),
    constraint section_in_plan_unique unique (id, plan_id, number),
    constraint section_sequence_unique unique (plan_id, sequence),
    constraint section_number_form check (number ~ '^[1-9][0-9]*(\.[1-9][0-9]*)?$'),
    constraint section_checked_value check (checked in ('A', 'B', 'C'))
);
create index section_parent_index on section (parent_id);

create table framing_passage (
    id bigint generated always as identity,
    plan_id bigint not null,
    section_id bigint,
    number text not null,
    title text not null,
    summary text not null,
    printed_page integer,
    printed_page_end integer,
    checked text not null,
    checked_note text,
    review text not null,
    passage_sha256 text,
    sequence integer not null,
    constraint framing_passage_pk primary key (id),
    constraint framing_passage_plan_fk foreign key (plan_id) references plan (id) on delete cascade,
    constraint framing_passage_section_fk foreign key (section_id) references section (id) on delete cascade,
    constraint framing_passage_number_unique unique (plan_id, number),
    constraint framing_passage_sequence_unique unique (plan_id, sequence),
    constraint framing_passage_number_form check (number ~ '^(0\.[1-9][0-9]*|[1-9][0-9]*(\.[1-9][0-9]*)?\.0)$'),
    constraint framing_passage_pages_in_order check (printed_page_end > printed_page),
    constraint framing_passage_checked_value check (checked in ('A', 'B', 'C')),
    constraint framing_passage_review_value check (review in ('machine', 'human')),
    constraint framing_passage_sha256_form check (passage_sha256 ~ '^[0-9a-f]{64}$')
);
create index framing_passage_section_index on framing_passage (section_id);

create table framing_pillar (
    framing_passage_id bigint not null,
    pillar_id bigint not null,
    rank integer not null,
    constraint framing_pillar_pk primary key (framing_passage_id, rank),
    constraint framing_pillar_passage_fk foreign key (framing_passage_id) references framing_passage (id) on delete cascade,
    constraint framing_pillar_pillar_fk foreign key (pillar_id) references pillar (id) on delete cascade,
    constraint framing_pillar_unique unique (framing_passage_id, pillar_id),
    constraint framing_pillar_rank_range check (rank between 0 and 2)
);
create index framing_pillar_pillar_index on framing_pillar (pillar_id);

create table policy_item (
    id bigint generated always as identity,
    plan_id bigint not null,
    section_id bigint not null,
    section_number text not null,
    number text not null,
    title text not null,
    summary text not null,
    printed_page integer,
    printed_page_end integer,
    position integer not null,
    instrument text,
    force text,
    addressee text,
    scope text,
    checked text not null,
    checked_note text,
    review text not null,
    passage_sha256 text,
    sequence integer not null,
    constraint policy_item_pk primary key (id),
    constraint policy_item_plan_fk foreign key (plan_id) references plan (id) on delete cascade,
    -- An item lies in a section of its own plan and bears that section's number.
    constraint policy_item_section_fk foreign key (section_id, plan_id, section_number)
        references section (id, plan_id, number) on delete cascade,
    constraint policy_item_number_unique unique (plan_id, number),
    constraint policy_item_position_unique unique (section_id, position),
    constraint policy_item_sequence_unique unique (plan_id, sequence),
    constraint policy_item_number_form check (
        number ~ '\.[1-9][0-9]*$' and regexp_replace(number, '\.[0-9]+$', '') = section_number),
    constraint policy_item_position_range check (position >= 1),
    constraint policy_item_pages_in_order check (printed_page_end > printed_page),
    constraint policy_item_force_value check (
        force in ('directs', 'recommends', 'calls-for', 'encourages', 'explores')),
    constraint policy_item_scope_value check (
        scope in ('domestic', 'allies-and-partners', 'global', 'adversaries')),
    constraint policy_item_instrument_form check (instrument ~ '^[a-z]+(-[a-z]+)*$'),
    constraint policy_item_addressee_form check (addressee ~ '^[a-z]+(-[a-z]+)*$'),
    constraint policy_item_checked_value check (checked in ('A', 'B', 'C')),
    constraint policy_item_review_value check (review in ('machine', 'human')),
    constraint policy_item_sha256_form check (passage_sha256 ~ '^[0-9a-f]{64}$')
);
-- Not unique: 3.6.4 and 3.7.3 of the US plan are the same passage printed twice.
create index policy_item_passage_index on policy_item (passage_sha256);

create table item_pillar (
    policy_item_id bigint not null,
    pillar_id bigint not null,
    rank integer not null,
    constraint item_pillar_pk primary key (policy_item_id, rank),
    constraint item_pillar_item_fk foreign key (policy_item_id) references policy_item (id) on delete cascade,
    constraint item_pillar_pillar_fk foreign key (pillar_id) references pillar (id) on delete cascade,
    constraint item_pillar_unique unique (policy_item_id, pillar_id),
    constraint item_pillar_rank_range check (rank between 0 and 2)
);
create index item_pillar_pillar_index on item_pillar (pillar_id);

create table item_body (
    policy_item_id bigint not null,
    body_id bigint not null,
    role text not null,
    position integer not null,
    constraint item_body_pk primary key (policy_item_id, body_id),
    constraint item_body_item_fk foreign key (policy_item_id) references policy_item (id) on delete cascade,
    constraint item_body_body_fk foreign key (body_id) references body (id) on delete cascade,
    constraint item_body_position_unique unique (policy_item_id, role, position),
    constraint item_body_role_value check (role in ('lead', 'support', 'addressed'))
);
create index item_body_body_index on item_body (body_id);
