#!/bin/sh
# Makes the secrets of docker-compose.yml, once: what is there stays. Each file is readable for the one user that reads
# it in its container (postgres and redis: 999, node: 1000), so it needs root.
#   sudo SMTP_URL=smtp://… OIDC_CLIENT_SECRET=… sh docker/geheimnisse.sh     (demo: sh docker/geheimnisse.sh --demo)
set -eu
umask 077
ordner=${KOGGE_GEHEIMNISSE:-$(dirname "$0")/geheimnisse}

if [ "$(id -u)" -ne 0 ]; then
  echo "Bitte als root aufrufen (sudo): Jede Datei gehört dem Benutzer, der sie im Container liest. / Please run as root." >&2
  exit 1
fi
if [ "${1:-}" = --demo ]; then SMTP_URL=${SMTP_URL:-smtp://mailpit:1025}; fi
if [ -z "${SMTP_URL:-}" ] && [ ! -s "$ordner/smtp_url" ]; then
  echo "SMTP_URL fehlt: Bitte den Mailserver nennen, SMTP_URL=smtp://… (Demo: --demo). / SMTP_URL is missing." >&2
  exit 1
fi

zufall() { head -c 32 /dev/urandom | base64 | tr '+/' '-_' | tr -d '=\n'; }
# lege NAME BENUTZER INHALT: in its place only when it is whole.
lege() {
  if [ -s "$ordner/$1" ]; then return; fi
  printf '%s\n' "$3" > "$ordner/$1.neu"
  chmod 600 "$ordner/$1.neu"
  chown "$2" "$ordner/$1.neu"
  mv "$ordner/$1.neu" "$ordner/$1"
  echo "angelegt / made: $ordner/$1"
}
inhalt() { cat "$ordner/$1"; }

mkdir -p "$ordner"
chmod 700 "$ordner"
for name in postgres_kennwort login_kennwort siegel_kennwort redis_kennwort; do lege "$name" 999 "$(zufall)"; done
eigentuemer="postgres://kogge_migrator:$(inhalt postgres_kennwort)@postgres:5432/kogge"
lege wandern_url 1000 "$eigentuemer"
lege sicherung_url 999 "$eigentuemer"
lege datenbank_url 1000 "postgres://kogge_login:$(inhalt login_kennwort)@postgres:5432/kogge"
lege siegel_url 1000 "postgres://kogge_siegel_login:$(inhalt siegel_kennwort)@postgres:5432/kogge"
lege redis_url 1000 "redis://:$(inhalt redis_kennwort)@redis:6379"
lege oidc_client_secret 1000 "${OIDC_CLIENT_SECRET:-$(zufall)}"
lege smtp_url 1000 "${SMTP_URL:-}"
