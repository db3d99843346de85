-- One state of the content. Everything that a reader sees belongs to exactly one release.
create table release (
    id bigint generated always as identity,
    date date not null,
    published boolean not null,
    checksum text not null,
    note text not null,
    constraint release_pk primary key (id),
    constraint release_date_unique unique (date),
    constraint release_checksum_form check (checksum ~ '^[0-9a-f]{64}$')
);
