import { BESCHLUSSERGEBNISSE, ERGEBNISSE_OHNE_BERATUNG } from '#contract';
import { datumBerlin, istArbeitstag, ungewoehnlich } from '#kalender';
import { WARTET_AUF_SITZUNG } from '../sitzung-leeren.js';
import { jeZeile, perAbfrage, type Invariante } from './invariante.js';

interface Terminzeile {
  id: string;
  datum: string;
  abgabeschluss: Date;
  grund: string | null;
}

const NACH_DEM_BESCHLUSS = ['ausfertigen', 'veroeffentlichen', 'sperren', 'zuDenAkten'];
const worte = (liste: readonly string[]) => `'{${liste.join(',')}}'`;
const OHNE_BERATUNG = `(${ERGEBNISSE_OHNE_BERATUNG.map((eines) => `'${eines}'`).join(', ')})`;

/** Meetings and what they decided; nothing is asked of what was there before these rules. */
export const sitzungsinvarianten: Invariante[] = [
  perAbfrage('I-50', 'Jedes Ergebnis wurde festgehalten, während seine Sitzung eröffnet war', {
    alle: 'top WHERE ergebnis IS NOT NULL AND NOT altfall',
    verstoesse: `
      SELECT t.vorgang_id AS vorgang, s.datum::text
      FROM top t
      JOIN sitzung s ON s.id = t.sitzung_id
      WHERE t.ergebnis NOT IN ${OHNE_BERATUNG}
        AND NOT t.altfall
        AND (
          s.eroeffnet_am IS NULL OR t.entschieden_am < s.eroeffnet_am OR t.entschieden_am > s.geschlossen_am
        )`,
  }),
  perAbfrage('I-51', 'Jede Sitzung wurde an ihrem Tag eröffnet oder von zwei Personen nacherfasst', {
    alle: 'sitzung WHERE eroeffnet_am IS NOT NULL',
    verstoesse: `
      SELECT s.id, s.datum::text
      FROM sitzung s
      WHERE s.eroeffnet_am IS NOT NULL
        AND NOT s.altbestand
        AND NOT (
          s.eroeffnet_am >= (s.datum + s.beginn::time) AT TIME ZONE 'Europe/Berlin'
          AND (
            kogge_tag(s.eroeffnet_am) <= coalesce(s.bis, s.datum)
            OR (
              s.nacherfassung_bestaetigt_von <> s.nacherfassung_von
              AND s.nacherfassung_bestaetigt_am <= s.eroeffnet_am + interval '1 second'
              AND kogge_tag(s.eroeffnet_am) <= coalesce(s.bis, s.datum) +
                kogge_nacherfassungstage(s.mandant_id)
            ) IS TRUE
          )
        )`,
  }),
  perAbfrage('I-52', 'Ausgefertigt, veröffentlicht und abgelegt wurde erst nach der Sitzung, die beschloss', {
    alle: `pruefpfad WHERE handlung = ANY (${worte(NACH_DEM_BESCHLUSS)})`,
    verstoesse: `
      SELECT p.vorgang_id AS vorgang, p.seq
      FROM pruefpfad p
      JOIN vorgang v ON v.id = p.vorgang_id
      WHERE p.handlung = ANY (${worte(NACH_DEM_BESCHLUSS)})
        AND v.definition_id = 'senatsvorlage'
        AND v.definition_version >= 3
        AND NOT EXISTS (
          SELECT 1
          FROM top t
          WHERE t.vorgang_id = p.vorgang_id
            AND t.ergebnis = ANY (${worte(BESCHLUSSERGEBNISSE)})
            AND (t.altfall OR t.beschlossen_am <= kogge_tag(p.zeit))
        )`,
  }),
  perAbfrage('I-53', 'Das Datum jedes Beschlusses ist das seiner Sitzung', {
    alle: 'top WHERE beschlossen_am IS NOT NULL AND NOT altfall',
    verstoesse: `
      SELECT t.vorgang_id AS vorgang, s.datum::text
      FROM top t
      JOIN sitzung s ON s.id = t.sitzung_id
      WHERE NOT t.altfall
        AND t.ergebnis NOT IN ${OHNE_BERATUNG}
        AND t.beschlossen_am IS DISTINCT FROM s.datum`,
  }),
  jeZeile<Terminzeile>(
    'I-54',
    'Jede Sitzung ist an einem Dienstag oder mit Grund, ihr Abgabeschluss an einem Arbeitstag davor',
    {
      abfrage: `
        SELECT id::text, datum::text, abgabeschluss, grund
        FROM sitzung
        WHERE NOT altbestand
          AND NOT termine_alt
          AND id::text > $1
        ORDER BY id::text
        LIMIT $2`,
      schluessel: ({ id }) => id,
      verstoss: ({ id, datum, abgabeschluss, grund }) => {
        const tag = datumBerlin(abgabeschluss);
        const ohneGrund = grund === null && ungewoehnlich(datum, []) !== null;
        return ohneGrund || tag > datum || !istArbeitstag(tag) ? { id, datum } : null;
      },
    },
  ),
  perAbfrage(
    'I-55',
    'Keine unentschiedene Vorlage wartet auf eine Sitzung, die geschlossen ist oder entfällt',
    {
      alle: `vorgang WHERE art = 'senatsvorlage' AND sitzung_id IS NOT NULL AND beendet_am IS NULL`,
      verstoesse: `
        SELECT v.id AS vorgang, v.zustand
        FROM vorgang v
        JOIN sitzung s ON s.id = v.sitzung_id
        WHERE s.stand IN ('abgeschlossen', 'entfallen')
          AND NOT s.altbestand
          AND ${WARTET_AUF_SITZUNG}`,
    },
  ),
  perAbfrage('I-56', 'Keine Vorlage ist damit beendet, dass sie von der Tagesordnung abgesetzt wurde', {
    alle: `pruefpfad WHERE handlung = 'absetzen'`,
    verstoesse: `
      SELECT v.id AS vorgang, v.zustand
      FROM vorgang v
      WHERE v.definition_id = 'senatsvorlage'
        AND v.definition_version >= 3
        AND v.zustand = 'zurueckgezogen'
        AND NOT EXISTS (SELECT 1 FROM pruefpfad p WHERE p.vorgang_id = v.id AND p.handlung = 'zurueckziehen')`,
  }),
];
