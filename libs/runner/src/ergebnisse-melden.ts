import { ERGEBNISSE_OHNE_BERATUNG, nachrichtenart, type Nachrichtenname, type TopErgebnis } from '#contract';
import { nachrichtenEinfuegen, ohneZeilen, type Transaktion } from '#persistence';
import { beteiligte, type Vorlagenkontext } from '#workflows';
import { alsSystem } from './personenkontext.js';

const ART = 'senat_ergebnis' satisfies Nachrichtenname;

/** Nobody corrects them at the table. */
const GESAGT: readonly TopErgebnis[] = ERGEBNISSE_OHNE_BERATUNG;

/** Is that an outcome of the meeting, which leaves with it? */
export const wirdGemeldet = (ergebnis: TopErgebnis | null): boolean =>
  ergebnis !== null && !GESAGT.includes(ergebnis);

interface Ergebniszeile {
  id: string;
  top: string;
  vorgang: string;
  ergebnis: TopErgebnis;
  vermerk: string | null;
  datum: string;
  kontext: Vorlagenkontext;
}

/** Of a meeting ($1), those that are not told yet, or one of them ($3) alone. */
const ERGEBNISSE = `
  UPDATE top t
  SET gemeldet_am = kogge_jetzt()
  FROM sitzung s, vorgang v
  WHERE s.id = t.sitzung_id
    AND v.id = t.vorgang_id
    AND v.art = 'senatsvorlage'
    AND t.sitzung_id = $1
    AND t.gemeldet_am IS NULL
    AND t.ergebnis <> ALL ($2::text[])
    AND ($3::uuid IS NULL OR t.id = $3)
  RETURNING t.id, CASE t.teil WHEN 'vertraulich' THEN 'V' ELSE '' END || t.nummer AS top, v.id AS vorgang,
    t.ergebnis, t.vermerk, s.datum::text AS datum, v.stand -> 'context' AS kontext`;

/** What a paper of an older version may lack. */
const OHNE_ALLES = { einbringer: [], mitwirkende: [], mitzeichnungen: {}, kenntnis: {} };

/** $1 Mandant $2 kind $3 group $4 rows. */
const MELDEN = ohneZeilen(
  nachrichtenEinfuegen(
    {
      mandant_id: '$1',
      empfaenger_id: 'wer.person_id',
      stelle: 'n.stelle',
      vertritt_id: 'wer.vertritt_id',
      vorgang_id: 'n.vorgang',
      art: '$2',
      gruppe: '$3',
      schluessel: 'n.schluessel',
      daten: 'n.daten',
      erstellt_am: 'zeit.jetzt',
      faellig_ab: 'zeit.jetzt',
    },
    `
      FROM (SELECT kogge_jetzt() AS jetzt) zeit
      CROSS JOIN jsonb_to_recordset($4::jsonb) AS n(vorgang uuid, stelle text, schluessel text, daten jsonb)
      CROSS JOIN LATERAL inhaber($1, n.stelle, kogge_tag(zeit.jetzt), n.vorgang, 'senatsvorlage') wer`,
  ),
);

/** What waited for the outcome of these papers ($1): about themselves, and about the Auftraege at them. */
const FREIGEBEN = ohneZeilen(`
  UPDATE nachricht n
  SET faellig_ab = least(n.faellig_ab, kogge_jetzt()), daten = n.daten - 'bisAbschluss'
  WHERE n.stand = 'wartet'
    AND n.daten ? 'bisAbschluss'
    AND (
      n.vorgang_id = ANY ($1::uuid[])
      OR n.vorgang_id IN (
        SELECT a.vorgang_id
        FROM auftrag a
        WHERE a.quelle_id = ANY ($1::uuid[])
          OR a.vorlage_id = ANY ($1::uuid[])
      )
    )`);

/**
 * What the Senate has decided leaves when the meeting is closed – a correction at the table never has to call back
 * a mail –, or when the chancellery releases one item (`top`; regeln.md §2). To the house of each paper, and the
 * Ressorts that were asked or informed; each outcome once. Answers how many were told.
 */
export function meldeErgebnisse(
  t: Transaktion,
  mandant: string,
  { sitzung, top }: { sitzung: string; top?: string },
): Promise<number> {
  return alsSystem(t, async () => {
    const { rows } = await t.abfrage<Ergebniszeile>(ERGEBNISSE, [sitzung, GESAGT, top ?? null]);
    const nachrichten = rows.flatMap(({ id, vorgang, top, ergebnis, vermerk, datum, kontext }) =>
      beteiligte({ ...OHNE_ALLES, ...kontext }).map((stelle) => ({
        vorgang,
        stelle,
        schluessel: `${ART}:${id}`,
        daten: { ergebnis, top, termin: datum, ...(vermerk ? { grund: vermerk } : {}) },
      })),
    );
    if (nachrichten.length > 0)
      await t.abfrage(MELDEN, [mandant, ART, nachrichtenart(ART).gruppe, JSON.stringify(nachrichten)]);
    if (rows.length > 0) await t.abfrage(FREIGEBEN, [rows.map(({ vorgang }) => vorgang)]);
    return rows.length;
  });
}
