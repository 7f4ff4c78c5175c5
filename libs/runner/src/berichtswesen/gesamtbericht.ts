import { nachNummer, type Berichtsinhalt, type Gesamtbericht, type Gesamtberichtszeile } from '#dokumente';
import type { Transaktion } from '#persistence';

interface Zeile extends Omit<Gesamtberichtszeile, 'entfallen'> {
  zustand: string;
  grund: string | null;
}

const GESAMTBERICHT = `
  SELECT m.nummer, m.titel, v.federfuehrung AS ressort, v.zustand, b.inhalt,
    a.inhalt ->> 'kurzeinschaetzung' AS vorjahr,
    (
      SELECT d.detail ->> 'grund'
      FROM pruefpfad p
      JOIN pruefpfad_detail d ON d.mandant_id = p.mandant_id AND d.seq = p.seq
      WHERE p.vorgang_id = v.id
        AND p.handlung = 'entfaellt'
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
  } = await t.abfrage<{ jahr: number }>('SELECT jahr FROM kampagne WHERE vorgang_id = $1', [kampagne]);
  const { rows } = await t.abfrage<Zeile>(GESAMTBERICHT, [kampagne]);
  return { jahr: kopf?.jahr ?? 0, zeilen: rows.map(zeile).sort(nachNummer) };
}

function zeile({ nummer, titel, ressort, zustand, inhalt, vorjahr, grund }: Zeile): Gesamtberichtszeile {
  return {
    nummer,
    titel,
    ressort,
    entfallen: zustand === 'entfallen' ? (grund ?? 'ohne Angabe') : null,
    inhalt: inhalt as Berichtsinhalt,
    vorjahr,
  };
}
