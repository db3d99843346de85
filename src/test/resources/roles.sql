-- The two roles as whoever runs the application would create them.
create role parallax_owner login password 'owner';
create role parallax_reader login password 'reader';
alter database parallax owner to parallax_owner;
alter schema public owner to parallax_owner;
