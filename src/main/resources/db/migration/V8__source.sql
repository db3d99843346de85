-- The official documents that this site attaches. They belong to no release: a release says what was coded, a file what stands
-- at the official address.
create table source_document (
    id bigint generated always as identity,
    -- The file's name, by which it is known what it is.
    name text not null,
    plan text not null,
    language text not null,
    -- The official address that it comes from; null for a translation by somebody else.
    address text,
    -- Whether its passages are compared with the hashes of the coded ones.
    compared boolean not null,
    sha256 text not null,
    bytes bigint not null,
    -- 0 for HTML.
    pages integer not null,
    obtained_on date not null,
    -- Whether the application fetched it, or found it in the folder.
    fetched boolean not null,
    -- The version of the way in which it was read.
    reading integer not null,
    -- The lines that were read, as JSON: what its passages are cut from.
    lines text not null,
    constraint source_document_pk primary key (id),
    constraint source_document_name_unique unique (name),
    constraint source_document_sha256_form check (sha256 ~ '^[0-9a-f]{64}$')
);

-- Its passages: selectors of the W3C Web Annotation model say where each stands in the document's text.
create table source_passage (
    id bigint generated always as identity,
    document_id bigint not null,
    -- Null for a passage that is no item's.
    number text,
    how text,
    section text not null,
    text text not null,
    sha256 text not null,
    start_at integer not null,
    end_at integer not null,
    prefix text not null,
    suffix text not null,
    -- The PDF pages; null in HTML.
    pdf_page integer,
    pdf_page_end integer,
    constraint source_passage_pk primary key (id),
    constraint source_passage_document_fk foreign key (document_id) references source_document (id) on delete cascade,
    constraint source_passage_number_unique unique (document_id, number),
    constraint source_passage_how_value check (how in ('position', 'hash', 'nearest', 'section')),
    constraint source_passage_how_with_number check ((number is null) = (how is null)),
    constraint source_passage_place check (0 <= start_at and start_at < end_at)
);
create index source_passage_number_index on source_passage (number);

-- The sentences of a document that is cut by them, to stand beside those of another version.
create table source_sentence (
    document_id bigint not null,
    section text not null,
    position integer not null,
    text text not null,
    start_at integer not null,
    end_at integer not null,
    constraint source_sentence_pk primary key (document_id, position),
    constraint source_sentence_document_fk foreign key (document_id) references source_document (id) on delete cascade
);

-- The wording of coded passages, kept when a file changes: what changed can then be shown word by word.
create table source_wording (
    plan text not null,
    sha256 text not null,
    text text not null,
    constraint source_wording_pk primary key (plan, sha256)
);

-- What the passages were found for.
create table source_state (
    checksum text not null
);

-- The official passages of an item or framing passage, as far as they are attached; they are searched with it.
alter table search_document add column official text not null default '';
