-- Up to which day events were looked for. A release from before that began has no row, and no events.
create table event_collection (
    release_id bigint not null,
    collected date not null,
    constraint event_collection_pk primary key (release_id),
    constraint event_collection_release_fk foreign key (release_id) references release (id) on delete cascade
);

-- What happened after the plans, and what led to them.
create table event (
    id bigint generated always as identity,
    release_id bigint not null,
    slug text not null,
    -- As far as it is known: 2025-07-23 or 2025-07.
    date text not null,
    date_precision text not null,
    actor text not null,
    title text not null,
    what text not null,
    standing text not null,
    confidence text not null,
    note text,
    why text not null,
    settled text,
    -- The newest first.
    sequence integer not null,
    constraint event_pk primary key (id),
    constraint event_collection_fk foreign key (release_id) references event_collection (release_id) on delete cascade,
    constraint event_slug_unique unique (release_id, slug),
    constraint event_sequence_unique unique (release_id, sequence),
    constraint event_date_form check (date ~ '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$'),
    constraint event_precision_value check (date_precision in ('day', 'week', 'month')),
    constraint event_precision_of_date check ((date_precision = 'month') = (length(date) = 7)),
    constraint event_actor_value check (actor in ('us', 'cn', 'un', 'asean', 'other')),
    constraint event_standing_value check (standing in ('implements', 'extends', 'conflicts', 'context')),
    constraint event_confidence_value check (confidence in ('primary', 'secondary'))
);

-- The plans toward which the standing is meant.
create table event_plan (
    event_id bigint not null,
    rank integer not null,
    plan_id bigint not null,
    -- The identifier again, so that reading needs no join; so in the next tables.
    plan text not null,
    constraint event_plan_pk primary key (event_id, rank),
    constraint event_plan_event_fk foreign key (event_id) references event (id) on delete cascade,
    constraint event_plan_plan_fk foreign key (plan_id) references plan (id) on delete cascade,
    constraint event_plan_unique unique (event_id, plan_id)
);
create index event_plan_plan_index on event_plan (plan_id);

-- The items and framing passages that an event touches.
create table event_tie (
    event_id bigint not null,
    rank integer not null,
    policy_item_id bigint,
    framing_passage_id bigint,
    -- US-1.3.2.
    ref text not null,
    constraint event_tie_pk primary key (event_id, rank),
    constraint event_tie_event_fk foreign key (event_id) references event (id) on delete cascade,
    constraint event_tie_item_fk foreign key (policy_item_id) references policy_item (id) on delete cascade,
    constraint event_tie_passage_fk foreign key (framing_passage_id) references framing_passage (id) on delete cascade,
    constraint event_tie_of_one check (num_nonnulls(policy_item_id, framing_passage_id) = 1),
    constraint event_tie_unique unique (event_id, ref)
);
create index event_tie_item_index on event_tie (policy_item_id);
create index event_tie_passage_index on event_tie (framing_passage_id);
create index event_tie_ref_index on event_tie (ref);

-- The pillars that an event touches, the main one first.
create table event_pillar (
    event_id bigint not null,
    rank integer not null,
    pillar_id bigint not null,
    pillar text not null,
    constraint event_pillar_pk primary key (event_id, rank),
    constraint event_pillar_event_fk foreign key (event_id) references event (id) on delete cascade,
    constraint event_pillar_pillar_fk foreign key (pillar_id) references pillar (id) on delete cascade,
    constraint event_pillar_rank_range check (rank between 0 and 2),
    constraint event_pillar_unique unique (event_id, pillar_id)
);
create index event_pillar_pillar_index on event_pillar (pillar_id);
create index event_pillar_slug_index on event_pillar (pillar);

-- The pages that report an event.
create table event_source (
    event_id bigint not null,
    rank integer not null,
    url text not null,
    publisher text not null,
    -- As far as the page says so; null where it gives none.
    date text,
    kind text not null,
    constraint event_source_pk primary key (event_id, rank),
    constraint event_source_event_fk foreign key (event_id) references event (id) on delete cascade,
    constraint event_source_url_form check (url ~ '^https?://'),
    constraint event_source_date_form check (date ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
    constraint event_source_kind_value check (kind in ('primary', 'secondary'))
);

-- Events are found too. Documents are written anew when the index changes.
alter table search_document drop constraint search_document_kind_value;
alter table search_document add constraint search_document_kind_value check (
    kind in ('item', 'framing', 'section', 'position', 'relation', 'pillar', 'body', 'event'));
