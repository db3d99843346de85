-- What is loaded says nothing of withdrawn numbers; the import loads every release again at the same start.
delete from release;

-- Numbers that a release no longer has: a page that is gone, or that has another number now.
create table withdrawal (
    id bigint generated always as identity,
    release_id bigint not null,
    plan text not null,
    number text not null,
    withdrawn_on date not null,
    reason text not null,
    -- Such as cn-gaigap-2025/5.9.
    successors text[] not null,
    renamed boolean not null,
    constraint withdrawal_pk primary key (id),
    constraint withdrawal_release_fk foreign key (release_id) references release (id) on delete cascade,
    constraint withdrawal_unique unique (release_id, plan, number),
    constraint withdrawal_renamed_to_one check (not renamed or cardinality(successors) = 1)
);

-- Why something is otherwise than in the release before.
create table release_change (
    id bigint generated always as identity,
    release_id bigint not null,
    -- Such as us-aiap-2025/1.3.2, or us-1.3.2/cn-5.3 for a relation.
    subject text not null,
    reason text not null,
    position integer not null,
    constraint release_change_pk primary key (id),
    constraint release_change_release_fk foreign key (release_id) references release (id) on delete cascade,
    constraint release_change_position_unique unique (release_id, position)
);
create index release_change_subject_index on release_change (subject);
