create extension if not exists fuzzystrmatch;
create extension if not exists pg_trgm;

-- Everything that can be found in the newest release, as one list: a read model of the tables before.
create table search_document (
    id bigint generated always as identity,
    release_id bigint not null,
    kind text not null,
    -- US-1.3.2, US-1.3, US-1.3.2/CN-5.3, us-aiap-2025/chips, chips, nist: unique among its kind.
    ref text not null,
    -- The short name of its plan and its number there; null for all that has none.
    plan text,
    number text,
    title text not null,
    text text not null,
    path text not null,
    -- The plans that it is of; two for a relation, none for a pillar or a body.
    plans text[] not null,
    pillars text[] not null,
    instrument text,
    force text,
    scope text,
    bodies text[] not null,
    -- Other names, as words: who types one of them exactly wants this.
    names text[] not null,
    -- Its place in the order of the documents.
    position integer not null,
    -- Title A, text B, headings and bodies C, pillars and the name of the plan D.
    vector tsvector not null,
    constraint search_document_pk primary key (id),
    constraint search_document_release_fk foreign key (release_id) references release (id) on delete cascade,
    constraint search_document_ref_unique unique (kind, ref),
    constraint search_document_position_unique unique (position),
    constraint search_document_kind_value check (
        kind in ('item', 'framing', 'section', 'position', 'relation', 'pillar', 'body')),
    constraint search_document_plan_with_number check ((plan is null) = (number is null))
);
create index search_document_vector_index on search_document using gin (vector);
create index search_document_number_index on search_document (number);

-- How many documents have each stem: what a word is worth in a search.
create table search_lexeme (
    lexeme text not null,
    documents integer not null,
    constraint search_lexeme_pk primary key (lexeme)
);

-- The words as they are written, to find what a mistyped one was meant to be.
create table search_word (
    word text not null,
    documents integer not null,
    constraint search_word_pk primary key (word)
);
create index search_word_prefix_index on search_word (word text_pattern_ops);
create index search_word_trigram_index on search_word using gin (word gin_trgm_ops);

-- What the index was made from.
create table search_state (
    release_id bigint not null,
    documents integer not null,
    checksum text not null,
    constraint search_state_pk primary key (release_id),
    constraint search_state_release_fk foreign key (release_id) references release (id) on delete cascade
);
