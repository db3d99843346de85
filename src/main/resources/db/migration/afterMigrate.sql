-- Requests are answered by a role that can read and do nothing else.
grant usage on schema public to ${reader};
grant select on all tables in schema public to ${reader};
