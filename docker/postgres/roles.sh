#!/bin/bash
# Run once by the postgres image, when its volume is empty: creates the two roles and the database.
# The owner migrates and loads the content; the reader answers requests, and is granted reading at each start.
set -eo pipefail

psql --set=ON_ERROR_STOP=1 --no-psqlrc --username="$POSTGRES_USER" --dbname=postgres \
    --set=owner_password="$PARALLAX_OWNER_PASSWORD" \
    --set=reader_password="$PARALLAX_READER_PASSWORD" <<'SQL'
create role parallax_owner login password :'owner_password';
create role parallax_reader login password :'reader_password';
create database parallax owner parallax_owner;
SQL
