import { nachNummer, type Berichtsinhalt, type Gesamtbericht, type Gesamtberichtszeile } from '#dokumente';
import { istEinesVon, type OhneBericht } from '#contract';
import type { Transaktion } from '#persistence';
import { FREIGEGEBEN } from '../lage/kampagnenlage.js';
import { planaenderungen } from './planaenderungen.js';

interface Zeile extends Pick<Gesamtberichtszeile, 'nummer' | 'titel' | 'ressort' | 'inhalt' | 'vorjahr'> {
  massnahme: string;
  zustand: string;
  /** What the Berichtswesen has found; absent in older versions of the procedure. */
  feststellung: { art: OhneBericht; grund: string } | null;
  grund: string | null;
}

/** States of a campaign in which the consolidated report is approved. */
const FREI = ['vorlageErstellt', 'berichtet', 'abgeschlossen'];

const GESAMTBERICHT = `
  SELECT m.id AS massnahme, m.nummer, m.titel, v.federfuehrung AS ressort, v.zustand, b.inhalt,
    nullif(v.stand #> '{context,feststellung}', 'null') AS feststellung,
    a.inhalt ->> 'kurzeinschaetzung' AS vorjahr,
    (
      SELECT d.detail ->> 'grund'
      FROM pruefpfad p
      JOIN pruefpfad_detail d ON d.mandant_id = p.mandant_id AND d.seq = p.seq
      WHERE p.vorgang_id = v.id
        AND p.handlung = 'entfaellt'
      LIMIT 1
    ) AS grund
  FROM bericht b
  JOIN vorgang v ON v.id = b.vorgang_id
  JOIN massnahme m ON m.id = b.massnahme_id
  LEFT JOIN bericht a ON a.mandant_id = b.mandant_id
    AND a.massnahme_id = b.massnahme_id
    AND a.jahr = b.jahr - 1
    AND a.zeitraum = 'jahr'
  WHERE b.kampagne_id = $1`;

/**
 * Every report of a campaign in the order of its measures, with the Kurzeinschaetzung of the year before.
 * What is waived says why.
 */
export async function liesGesamtbericht(t: Transaktion, kampagne: string): Promise<Gesamtbericht> {
  const {
    rows: [kopf],
  } = await t.abfrage<{ jahr: number; zustand: string }>(
    `
      SELECT k.jahr, v.zustand
      FROM kampagne k
      JOIN vorgang v ON v.id = k.vorgang_id
      WHERE k.vorgang_id = $1`,
    [kampagne],
  );
  const { jahr = 0, zustand = '' } = kopf ?? {};
  const { rows } = await t.abfrage<Zeile>(GESAMTBERICHT, [kampagne]);
  const geaendert = await planaenderungen(t, kampagne, jahr);
  return {
    jahr,
    freigegeben: FREI.includes(zustand),
    zeilen: rows.map((eine) => zeile(eine, geaendert.get(eine.massnahme) ?? [])).sort(nachNummer),
  };
}

function zeile(
  { nummer, titel, ressort, zustand, inhalt, vorjahr, feststellung, grund }: Zeile,
  geaendert: string[],
): Gesamtberichtszeile {
  const ohne = feststellung?.art ?? (zustand === 'entfallen' ? 'entfallen' : null);
  return {
    nummer,
    titel,
    ressort,
    entfallen: ohne && (feststellung?.grund ?? grund ?? 'ohne Angabe'),
    ohne,
    freigegeben: istEinesVon(FREIGEGEBEN, zustand),
    planaenderungen: geaendert,
    inhalt: inhalt as Berichtsinhalt,
    vorjahr,
  };
}
