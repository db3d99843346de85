-- What is loaded has no claims; the import loads every release again at the same start.
delete from release;

-- What commentary says of the plans, in our words, and what came of setting it against them.
create table claim (
    id bigint generated always as identity,
    release_id bigint not null,
    slug text not null,
    claim text not null,
    -- The plans that it is about, such as us-aiap-2025.
    plans text[] not null,
    verdict text not null,
    reasoning text not null,
    -- The release against which it was settled; it may be an earlier one.
    settled_on date not null,
    settled text,
    -- Whether any evidence is otherwise than in that release; claim_doubt then says which.
    under_review boolean not null,
    position integer not null,
    constraint claim_pk primary key (id),
    constraint claim_release_fk foreign key (release_id) references release (id) on delete cascade,
    constraint claim_slug_unique unique (release_id, slug),
    constraint claim_position_unique unique (release_id, position),
    constraint claim_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint claim_has_plans check (cardinality(plans) > 0),
    constraint claim_verdict_value check (verdict in ('supported', 'partly', 'not-supported', 'not-in-plans'))
);

-- Who made a claim, and where, as far as it is known.
create table claim_made (
    claim_id bigint not null,
    rank integer not null,
    who text not null,
    place text,
    credit text,
    url text,
    made_on text,
    note text,
    constraint claim_made_pk primary key (claim_id, rank),
    constraint claim_made_claim_fk foreign key (claim_id) references claim (id) on delete cascade,
    constraint claim_made_on_form check (made_on ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$')
);

-- What a verdict rests on. An item or passage is named by its reference, since it may have been withdrawn.
create table claim_evidence (
    claim_id bigint not null,
    rank integer not null,
    kind text not null,
    note text not null,
    ref text,
    plan text,
    fact text,
    terms text[] not null,
    event text,
    constraint claim_evidence_pk primary key (claim_id, rank),
    constraint claim_evidence_claim_fk foreign key (claim_id) references claim (id) on delete cascade,
    constraint claim_evidence_form check (case kind
        when 'provision' then num_nulls(plan, fact, event) = 3 and cardinality(terms) = 0
            and ref ~ '^[A-Z]{2}-[0-9]+(\.[0-9]+)*$'
        when 'fact' then num_nulls(ref, event) = 2 and cardinality(terms) = 0 and plan is not null
            and fact in ('issued', 'place', 'sections', 'items')
        when 'absence' then num_nulls(ref, fact, event) = 3 and cardinality(terms) > 0 and plan is not null
        when 'event' then num_nulls(ref, plan, fact) = 3 and cardinality(terms) = 0 and event is not null
        else false end)
);
create index claim_evidence_ref_index on claim_evidence (ref);

-- Evidence that is otherwise than in the release against which the claim was settled.
create table claim_doubt (
    claim_id bigint not null,
    rank integer not null,
    -- The rank of the evidence.
    evidence integer not null,
    what text not null,
    -- The items and passages that it happened to; none for a fact and an event.
    refs text[] not null,
    -- What of them changed, such as title; none for what was added or withdrawn.
    parts text[] not null,
    constraint claim_doubt_pk primary key (claim_id, rank),
    constraint claim_doubt_evidence_fk foreign key (claim_id, evidence)
        references claim_evidence (claim_id, rank) on delete cascade,
    constraint claim_doubt_what_value check (what in ('changed', 'added', 'withdrawn'))
);
create index claim_doubt_evidence_index on claim_doubt (claim_id, evidence);

-- The events of a release as digests, by which a later one sees that an event on which a claim rests was changed.
create table claim_event (
    release_id bigint not null,
    event text not null,
    sha256 text not null,
    constraint claim_event_pk primary key (release_id, event),
    constraint claim_event_release_fk foreign key (release_id) references release (id) on delete cascade,
    constraint claim_event_sha256_form check (sha256 ~ '^[0-9a-f]{64}$')
);

alter table search_document drop constraint search_document_kind_value;
alter table search_document add constraint search_document_kind_value check (
    kind in ('item', 'framing', 'section', 'position', 'relation', 'pillar', 'body', 'event', 'arena', 'claim'));
