#!/bin/sh
# The processes work under a login that owns nothing; the migrations make its roles.
set -eu
psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set=kennwort="$KOGGE_LOGIN_KENNWORT" --set=siegelkennwort="$KOGGE_SIEGEL_KENNWORT" <<'SQL'
CREATE ROLE kogge_login LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'kennwort';
-- The sealer has its own, so that API and worker cannot add heads.
CREATE ROLE kogge_siegel NOLOGIN NOSUPERUSER NOBYPASSRLS;
CREATE ROLE kogge_siegel_login LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'siegelkennwort' IN ROLE kogge_siegel;
SQL
