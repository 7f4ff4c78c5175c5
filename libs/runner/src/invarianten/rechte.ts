import { perAbfrage, type Invariante } from './invariante.js';

/** Rights that touch rights (regeln.md §3). */
export const rechteinvarianten: readonly Invariante[] = [
  perAbfrage(
    'I-12a',
    'Jedes erteilte Amt steht mit Urheber im Prüfpfad, und hinter jedem Zeichnungsrecht stehen zwei Personen',
    {
      alle: 'amt WHERE erteilt_von IS NOT NULL',
      verstoesse: `
        SELECT a.id
        FROM amt a
        WHERE a.erteilt_von IS NOT NULL
          AND (
            NOT EXISTS (
              SELECT 1
              FROM pruefpfad p
              WHERE p.gegenstand_id IN (a.id, a.abgleich_id)
                AND p.handlung IN (
                  'amt_erteilen', 'amt_vorschlagen', 'abgleich_vorlegen', 'abgleich_bestaetigen'
                )
                AND p.akteur = a.erteilt_von::text
            )
            OR (
              a.wirksam
              AND a.rolle <> 'AUT'
              AND NOT EXISTS (
                SELECT 1
                FROM pruefpfad p
                WHERE p.gegenstand_id IN (a.id, a.abgleich_id)
                  AND p.handlung IN ('amt_bestaetigen', 'abgleich_gegenzeichnen')
                  AND p.akteur = a.bestaetigt_von::text
                  AND p.akteur NOT IN (a.erteilt_von::text, a.person_id::text)
              )
            )
          )`,
    },
  ),
  perAbfrage(
    'I-12b',
    'Hinter jeder Vertretung, die nicht die vertretene Person selbst eingerichtet hat, stehen zwei Personen',
    {
      alle: 'vertretung WHERE eingerichtet_von IS NOT NULL',
      verstoesse: `
        SELECT v.id
        FROM vertretung v
        WHERE v.eingerichtet_von IS NOT NULL
          AND v.wirksam
          AND v.eingerichtet_von IS DISTINCT FROM v.vertretene_id
          AND NOT EXISTS (
            SELECT 1
            FROM pruefpfad p
            WHERE p.gegenstand_id = v.id
              AND p.handlung = 'vertretung_bestaetigen'
              AND p.akteur = v.bestaetigt_von::text
              AND p.akteur NOT IN (v.eingerichtet_von::text, coalesce(v.vertretende_id::text, ''))
          )`,
    },
  ),
  perAbfrage(
    'I-81',
    'Jedes erteilte Amt der Revision endet binnen eines Jahres und hat zwei Personen hinter sich',
    {
      alle: `amt WHERE rolle = 'PRUEF'`,
      verstoesse: `
        SELECT a.id
        FROM amt a
        WHERE a.rolle = 'PRUEF'
          AND a.erteilt_von IS NOT NULL
          AND a.wirksam
          AND (
            a.bestaetigt_von IS NULL
            OR a.bis IS NULL
            OR a.bis > kogge_tag(a.bestaetigt_am) + interval '12 months'
          )`,
    },
  ),
  perAbfrage(
    'I-82',
    'Wer deaktiviert ist, hat keine Anmeldung, keinen Schlüssel, keinen Passkey, keinen Kalender, kein Amt und keine Vertretung',
    {
      alle: 'person WHERE NOT aktiv',
      verstoesse: `
        SELECT p.id
        FROM person p
        WHERE NOT p.aktiv
          AND (
            EXISTS (SELECT 1 FROM anmeldung x WHERE x.person_id = p.id AND x.beendet_am IS NULL)
            OR EXISTS (SELECT 1 FROM api_schluessel x WHERE x.person_id = p.id AND x.widerrufen_am IS NULL)
            OR EXISTS (SELECT 1 FROM passkey x WHERE x.person_id = p.id AND x.entfernt_am IS NULL)
            OR EXISTS (SELECT 1 FROM amt x WHERE x.person_id = p.id AND x.widerrufen_am IS NULL)
            OR EXISTS (
              SELECT 1
              FROM vertretung x
              WHERE p.id IN (x.vertretene_id, x.vertretende_id)
                AND x.widerrufen_am IS NULL
            )
          )`,
    },
  ),
  perAbfrage('I-83', 'Kein Geheimnis liegt in den aufgehobenen Antworten', {
    alle: 'idempotenz',
    verstoesse: `
      SELECT i.person_id
      FROM idempotenz i
      WHERE i.antwort ->> 'json' ~ '"(schluessel|adresse)":"(kogge_|https?://[^"]*/api/kalender/)'`,
  }),
  perAbfrage('I-84', 'Keine Vertretung ist rückwirkend, länger als erlaubt oder ohne Grund eingerichtet', {
    alle: 'vertretung WHERE eingerichtet_von IS NOT NULL',
    verstoesse: `
      SELECT v.id
      FROM vertretung v
      WHERE v.wirksam
        AND v.eingerichtet_von IS NOT NULL
        AND v.widerrufen_am IS NULL
        AND coalesce(v.bis, kogge_heute()) >= kogge_heute()
        AND (
          v.von < kogge_tag(v.eingerichtet_am)
          OR v.bis > v.von + interval '24 months'
          OR length(trim(v.grund)) < 3
        )`,
  }),
  perAbfrage(
    'I-86',
    'Jeder Nachweis durch einen Passkey nennt einen, der dieser Person gehörte und nicht entfernt war',
    {
      alle: `pruefpfad WHERE eintrag #>> '{ausweis,mittel}' = 'passkey'`,
      verstoesse: `
        SELECT p.seq
        FROM pruefpfad p
        WHERE p.eintrag #>> '{ausweis,mittel}' = 'passkey'
          AND NOT EXISTS (
            SELECT 1
            FROM passkey k
            WHERE k.mandant_id = p.mandant_id
              AND k.person_id::text = p.akteur
              AND k.id::text = p.eintrag #>> '{ausweis,passkey}'
              AND (p.eintrag #>> '{ausweis,am}')::timestamptz BETWEEN
              date_trunc('milliseconds', k.registriert_am) AND coalesce(k.entfernt_am, 'infinity')
          )`,
    },
  ),
  perAbfrage(
    'I-87',
    'Mailadresse und Anmeldung jeder Person mit Macht haben zwei Personen gezeichnet, oder sie hatte sie schon vorher',
    {
      alle: 'person WHERE hat_macht(id)',
      verstoesse: `
        SELECT p.id
        FROM person p
        WHERE p.angaben_sha256 <> sha256_der_angaben(p.email, p.oidc_sub)
          AND hat_macht(p.id)`,
    },
  ),
];
