-- What is loaded has no titles in sentence case; the import loads every release again at the same start.
delete from release;

alter table plan add column title_sentence_case text not null;
alter table plan_source add column publisher text;
