#!/bin/sh
# The processes work under a login that owns nothing; the migrations make its roles. The passwords come from files and
# go by the environment of psql, not where a list of processes shows them.
set -eu
KENNWORT=$(cat "$KOGGE_LOGIN_KENNWORT_FILE")
SIEGELKENNWORT=$(cat "$KOGGE_SIEGEL_KENNWORT_FILE")
export KENNWORT SIEGELKENNWORT
psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
\getenv kennwort KENNWORT
\getenv siegelkennwort SIEGELKENNWORT
CREATE ROLE kogge_login LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'kennwort';
-- The sealer has its own, so that API and worker cannot add heads.
CREATE ROLE kogge_siegel NOLOGIN NOSUPERUSER NOBYPASSRLS;
CREATE ROLE kogge_siegel_login LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'siegelkennwort' IN ROLE kogge_siegel;
SQL
