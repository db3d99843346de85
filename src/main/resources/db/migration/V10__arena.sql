-- What is loaded has no arena; the import loads every release again at the same start.
delete from release;

-- Up to which day was looked. A release without a row holds nothing of the arena.
create table arena (
    id bigint generated always as identity,
    release_id bigint not null,
    collected_on date not null,
    constraint arena_pk primary key (id),
    constraint arena_release_fk foreign key (release_id) references release (id) on delete cascade,
    constraint arena_release_unique unique (release_id)
);

-- Countries, regions, vendors, models, coalitions and groups.
create table arena_subject (
    id bigint generated always as identity,
    release_id bigint not null,
    slug text not null,
    name text not null,
    kind text not null,
    region text,
    vendor text,
    camp text,
    aliases text[] not null,
    about text,
    ties_why text,
    -- Identifiers of events of the same release.
    events text[] not null,
    -- The seven below are of models; a model of which no sufficiently sourced release is known has none.
    released text,
    origin text,
    licence text,
    openness text,
    openness_why text,
    parameters text,
    release_note text,
    position integer not null,
    constraint arena_subject_pk primary key (id),
    constraint arena_subject_release_fk foreign key (release_id) references release (id) on delete cascade,
    constraint arena_subject_slug_unique unique (release_id, slug),
    constraint arena_subject_position_unique unique (release_id, position),
    -- Checked at the end, since a country may stand before its region.
    constraint arena_subject_region_fk foreign key (release_id, region) references arena_subject (release_id, slug)
        deferrable initially deferred,
    constraint arena_subject_vendor_fk foreign key (release_id, vendor) references arena_subject (release_id, slug)
        deferrable initially deferred,
    constraint arena_subject_kind_value check (kind in ('country', 'region', 'vendor', 'model', 'coalition', 'group')),
    constraint arena_subject_region_of_country check ((kind = 'country') = (region is not null)),
    constraint arena_subject_vendor_of_model check ((kind = 'model') = (vendor is not null)),
    constraint arena_subject_camp_value check (camp in ('us', 'cn', 'both')),
    constraint arena_subject_openness_value check (openness in ('open', 'restricted', 'closed')),
    constraint arena_subject_release_whole check (
        num_nonnulls(released, origin, licence, openness, openness_why) in (0, 5)),
    constraint arena_subject_release_of_model check (
        kind = 'model' or num_nonnulls(released, parameters, release_note) = 0)
);

-- The items and framing passages that speak to a subject.
create table arena_subject_tie (
    subject_id bigint not null,
    rank integer not null,
    policy_item_id bigint,
    framing_passage_id bigint,
    -- The reference again, so that reading needs no join.
    ref text not null,
    constraint arena_subject_tie_pk primary key (subject_id, rank),
    constraint arena_subject_tie_subject_fk foreign key (subject_id) references arena_subject (id) on delete cascade,
    constraint arena_subject_tie_item_fk foreign key (policy_item_id) references policy_item (id) on delete cascade,
    constraint arena_subject_tie_passage_fk
        foreign key (framing_passage_id) references framing_passage (id) on delete cascade,
    constraint arena_subject_tie_to_one check (num_nonnulls(policy_item_id, framing_passage_id) = 1),
    constraint arena_subject_tie_unique unique (subject_id, ref)
);
create index arena_subject_tie_ref_index on arena_subject_tie (ref);
create index arena_subject_tie_item_index on arena_subject_tie (policy_item_id);
create index arena_subject_tie_passage_index on arena_subject_tie (framing_passage_id);

-- What is held of the subjects, each with its sources.
create table arena_fact (
    id bigint generated always as identity,
    release_id bigint not null,
    slug text not null,
    date text not null,
    text text not null,
    camp text not null,
    licence text,
    adoption text,
    measure text,
    confidence text not null,
    note text,
    position integer not null,
    constraint arena_fact_pk primary key (id),
    constraint arena_fact_release_fk foreign key (release_id) references release (id) on delete cascade,
    constraint arena_fact_slug_unique unique (release_id, slug),
    constraint arena_fact_position_unique unique (release_id, position),
    constraint arena_fact_camp_value check (camp in ('us', 'cn', 'both')),
    constraint arena_fact_confidence_value check (confidence in ('primary', 'secondary'))
);

-- Whom a fact is about, the main one first.
create table arena_fact_subject (
    fact_id bigint not null,
    rank integer not null,
    subject_id bigint not null,
    slug text not null,
    constraint arena_fact_subject_pk primary key (fact_id, rank),
    constraint arena_fact_subject_fact_fk foreign key (fact_id) references arena_fact (id) on delete cascade,
    constraint arena_fact_subject_subject_fk foreign key (subject_id) references arena_subject (id) on delete cascade,
    constraint arena_fact_subject_unique unique (fact_id, subject_id)
);
create index arena_fact_subject_subject_index on arena_fact_subject (subject_id);

create table arena_fact_tie (
    fact_id bigint not null,
    rank integer not null,
    policy_item_id bigint,
    framing_passage_id bigint,
    ref text not null,
    constraint arena_fact_tie_pk primary key (fact_id, rank),
    constraint arena_fact_tie_fact_fk foreign key (fact_id) references arena_fact (id) on delete cascade,
    constraint arena_fact_tie_item_fk foreign key (policy_item_id) references policy_item (id) on delete cascade,
    constraint arena_fact_tie_passage_fk
        foreign key (framing_passage_id) references framing_passage (id) on delete cascade,
    constraint arena_fact_tie_to_one check (num_nonnulls(policy_item_id, framing_passage_id) = 1),
    constraint arena_fact_tie_unique unique (fact_id, ref)
);
create index arena_fact_tie_item_index on arena_fact_tie (policy_item_id);
create index arena_fact_tie_passage_index on arena_fact_tie (framing_passage_id);

create table arena_fact_source (
    fact_id bigint not null,
    rank integer not null,
    url text not null,
    publisher text not null,
    -- Null where the page gives none.
    date text,
    kind text not null,
    constraint arena_fact_source_pk primary key (fact_id, rank),
    constraint arena_fact_source_fact_fk foreign key (fact_id) references arena_fact (id) on delete cascade,
    constraint arena_fact_source_kind_value check (kind in ('primary', 'secondary'))
);

-- Events, subjects of the arena and claims can be found too.
alter table search_document drop constraint search_document_kind_value;
alter table search_document add constraint search_document_kind_value check (
    kind in ('item', 'framing', 'section', 'position', 'relation', 'pillar', 'body', 'event', 'arena', 'claim'));
