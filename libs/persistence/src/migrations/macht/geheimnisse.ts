import { nachrichtenEinfuegen } from '../../nachricht.sql.js';

/** A secret is shown once: the repetition of an answer does not hold it. */
export const geheimnisse = `
-- Messages about rights are about no Vorgang.
ALTER TABLE nachricht DROP CONSTRAINT nachricht_worum;
ALTER TABLE nachricht ADD CONSTRAINT nachricht_worum
  CHECK (vorgang_id IS NOT NULL OR art = 'nachtpruefung_befund' OR starts_with(art, 'recht_')) NOT VALID;

-- Keys that lay here in plain text are over; their owners are told.
CREATE TEMPORARY TABLE offenes ON COMMIT DROP AS
SELECT i.mandant_id, i.person_id, i.schluessel, s.schluessel_sha256, s.name
FROM idempotenz i
JOIN api_schluessel s ON s.widerrufen_am IS NULL
  AND s.schluessel_sha256 = encode(
    sha256(convert_to(substring(i.antwort ->> 'json' FROM '"schluessel":"(kogge_[A-Za-z0-9_-]+)"'), 'UTF8')),
    'hex'
  );
UPDATE api_schluessel s
SET widerrufen_am = clock_timestamp()
FROM offenes o
WHERE s.schluessel_sha256 = o.schluessel_sha256;
${nachrichtenEinfuegen(
  {
    mandant_id: 'o.mandant_id',
    empfaenger_id: 'o.person_id',
    stelle: `'person@' || o.person_id`,
    vertritt_id: 'NULL::uuid',
    art: `'recht_schluessel_offen'`,
    gruppe: `'alarme'`,
    schluessel: `'recht_schluessel_offen:' || left(o.schluessel_sha256, 16)`,
    daten: `jsonb_build_object('recht', jsonb_build_object('was', o.name))`,
    erstellt_am: 'kogge_jetzt()',
    faellig_ab: 'kogge_jetzt()',
  },
  'FROM offenes o',
)};
UPDATE idempotenz
SET antwort = '{"json":"{\\"geheim\\":true}"}'
WHERE antwort ->> 'json' ~ '"schluessel":"kogge_';
ALTER TABLE idempotenz ADD CONSTRAINT idempotenz_ohne_geheimnis
  CHECK (antwort ->> 'json' !~ '"(schluessel|adresse)":"(kogge_|https?://[^"]*/api/kalender/)');
`;
