import { nachrichtenEinfuegen } from '#persistence';

/**
 * What a Schritt can bring beside the Vorgang and its audit record, as parts of the one statement
 * (`kern.sql.ts`); `neu` is the Vorgang as it was written, `kopf` its link of the chain.
 */

/**
 * Whoever is told the same in her own office is not told for a vacant one; nor, of news, whoever has made the
 * Schritt (`ohne`).
 */
const NACHRICHTEN = nachrichtenEinfuegen(
  {
    mandant_id: '$<mandant>',
    empfaenger_id: 'wer.person_id',
    stelle: 'wer.an',
    vertritt_id: 'wer.vertritt_id',
    vorgang_id: 'neu.id',
    art: 'n.art',
    gruppe: 'n.gruppe',
    schluessel: 'n.schluessel',
    daten: "n.daten || CASE WHEN wer.an = n.stelle THEN '{}' ELSE jsonb_build_object('fuer', n.stelle) END",
    erstellt_am: '$<jetzt>',
    faellig_ab: 'coalesce(n.faellig_ab, $<jetzt>)',
  },
  `
    FROM neu
    JOIN jsonb_to_recordset($<nachrichten>::jsonb) AS n(
      vorgang_id uuid, stelle text, art text, gruppe text, schluessel text, daten jsonb, ohne text,
      faellig_ab timestamptz
    ) ON n.vorgang_id = neu.id,
      empfaenger($<mandant>, n.stelle, $<heute>, neu.id, neu.art) wer
    WHERE wer.person_id::text IS DISTINCT FROM n.ohne
      AND (
        wer.an = n.stelle
        OR NOT EXISTS (
          SELECT 1
          FROM jsonb_to_recordset($<nachrichten>::jsonb) AS m(vorgang_id uuid, stelle text, art text)
          WHERE m.vorgang_id = neu.id
            AND m.art = n.art
            AND m.stelle = wer.an
        )
      )`,
);

/** Each is there only when a Schritt brings rows for it; every row names its Vorgang. */
export const TEILE = {
  detail: `
    detail AS (
      INSERT INTO pruefpfad_detail (mandant_id, seq, salz, detail)
      SELECT $<mandant>, kopf.seq, decode(d.salz, 'hex'), d.detail
      FROM kopf
      JOIN jsonb_to_recordset($<detail>::jsonb) AS d(vorgang_id uuid, salz text, detail jsonb)
        ON d.vorgang_id = kopf.id
    )`,
  zeichnungen: `
    gezeichnet AS (
      INSERT INTO zeichnung (
        id, mandant_id, vorgang_id, vorgang_version, schritt, fassung, inhalt_sha256, rolle, ressort,
        person_id, vertritt_id, urteil, text, erklaerung, erklaerung_sha256, am
      )
      SELECT z.id, $<mandant>, neu.id, neu.version, z.schritt, z.fassung, z.inhalt_sha256, z.rolle, z.ressort,
        z.person_id, z.vertritt_id, z.urteil, z.text, z.erklaerung, z.erklaerung_sha256, $<jetzt>
      FROM neu
      JOIN jsonb_to_recordset($<zeichnungen>::jsonb) AS z(
        vorgang_id uuid, id uuid, schritt text, fassung int, inhalt_sha256 text, rolle text, ressort text,
        person_id uuid, vertritt_id uuid, urteil text, text text, erklaerung jsonb, erklaerung_sha256 text
      ) ON z.vorgang_id = neu.id
    )`,
  // The deadline that has passed although what it was for is still to be done stays on the record as such, and
  // its reminders go on.
  endendeFristen: `
    geendet AS (
      UPDATE frist f
      SET stand = CASE WHEN x.versaeumt THEN 'abgelaufen' ELSE 'beendet' END, beendet_am = $<jetzt>
      FROM neu
      JOIN jsonb_to_recordset($<endendeFristen>::jsonb) AS x(
        vorgang_id uuid, schluessel text, versaeumt boolean
      ) ON x.vorgang_id = neu.id
      WHERE f.vorgang_id = neu.id
        AND f.stand <> 'beendet'
        AND f.schluessel = x.schluessel
      RETURNING f.id, f.stand
    ), entfallen AS (
      UPDATE erinnerung e
      SET stand = 'entfallen'
      FROM geendet
      WHERE e.frist_id = geendet.id
        AND geendet.stand = 'beendet'
        AND e.stand = 'geplant'
    )`,
  fristen: `
    begonnen AS (
      INSERT INTO frist (
        id, mandant_id, vorgang_id, schluessel, name, ereignis, datum, zeitpunkt, erster_termin, regel, grund,
        erinnern, eskalieren, begonnen_am
      )
      SELECT f.id, $<mandant>, neu.id, f.schluessel, f.name, f.ereignis, f.datum, f.zeitpunkt,
        f.erster_termin, f.regel, f.grund, f.erinnern, f.eskalieren, $<jetzt>
      FROM neu
      JOIN jsonb_to_recordset($<fristen>::jsonb) AS f(
        vorgang_id uuid, id uuid, schluessel text, name text, ereignis jsonb, datum date,
        zeitpunkt timestamptz, erster_termin date, regel jsonb, grund text, erinnern text[], eskalieren jsonb
      ) ON f.vorgang_id = neu.id
    )`,
  erinnerungen: `
    erinnert AS (
      INSERT INTO erinnerung (id, mandant_id, frist_id, vorgang_id, stelle, art, meldung, datum, faellig_ab)
      SELECT e.id, $<mandant>, e.frist_id, neu.id, e.stelle, e.art, e.meldung, e.datum, e.faellig_ab
      FROM neu
      JOIN jsonb_to_recordset($<erinnerungen>::jsonb) AS e(
        vorgang_id uuid, id uuid, frist_id uuid, stelle text, art text, meldung text, datum date,
        faellig_ab timestamptz
      ) ON e.vorgang_id = neu.id
    )`,
  nachrichten: `
    benachrichtigt AS (${NACHRICHTEN}
    )`,
  idempotenz: `
    gemerkt AS (
      INSERT INTO idempotenz (mandant_id, person_id, schluessel, anfrage_sha256, status, antwort)
      SELECT $<mandant>, i.person_id, i.schluessel, i.anfrage_sha256, i.status, i.antwort
      FROM neu
      JOIN jsonb_to_recordset($<idempotenz>::jsonb) AS i(
        vorgang_id uuid, person_id uuid, schluessel text, anfrage_sha256 text, status int, antwort jsonb
      ) ON i.vorgang_id = neu.id
    )`,
} as const;

export type Teil = keyof typeof TEILE;
export const teilnamen = Object.keys(TEILE) as Teil[];
