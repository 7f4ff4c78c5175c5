import type { z } from 'zod';
import type { facetten, vorgangsauswahl } from '#contract';
import { verfahren } from '#workflows';
import { angabenZu } from '../vorgaenge/vorgang.ansicht.js';

type Facetten = z.infer<typeof facetten>;
type Wert = Facetten[string][number];
type Auswahl = Partial<z.infer<typeof vorgangsauswahl>>;

/** Vorgaenge that are alike in everything that is counted. */
export interface Gruppe {
  art: string;
  zustand: string;
  definition_id: string;
  definition_version: number;
  federfuehrung: string;
  jahr: number;
  stufe: string;
  offen: boolean;
  sitzung: string | null;
  sitzung_datum: string | null;
  anzahl: number;
}

/** Groups of the Vorgang `v`; goes with GROUP BY ${GRUPPEN}. */
export const GRUPPENSPALTEN = `
  v.art, v.zustand, v.definition_id, v.definition_version, v.federfuehrung,
  extract(year FROM v.erstellt_am AT TIME ZONE 'Europe/Berlin')::int AS jahr, v.stufe,
  (v.beendet_am IS NULL) AS offen, v.sitzung_id AS sitzung,
  (SELECT s.datum::text FROM sitzung s WHERE s.id = v.sitzung_id) AS sitzung_datum, count(*)::int AS anzahl`;
export const GRUPPEN = '1, 2, 3, 4, 5, 6, 7, 8, v.sitzung_id';

type Merkmal = (gruppe: Gruppe) => Omit<Wert, 'anzahl'> | null;
const wort = (wert: string): Omit<Wert, 'anzahl'> => ({ wert, titel: null });

const MERKMALE: Record<string, Merkmal> = {
  art: ({ art }) => ({ wert: art, titel: verfahren.find(({ id }) => id === art)?.titel ?? null }),
  phase: (gruppe) => ({ wert: angabenZu(gruppe).phase.de, titel: angabenZu(gruppe).phase }),
  zustand: (gruppe) => ({ wert: gruppe.zustand, titel: angabenZu(gruppe).stand }),
  ressort: ({ federfuehrung }) => wort(federfuehrung),
  jahr: ({ jahr }) => wort(String(jahr)),
  stufe: ({ stufe }) => wort(stufe),
  offen: ({ offen }) => wort(offen ? 'ja' : 'nein'),
  sitzung: ({ sitzung, sitzung_datum }) =>
    sitzung === null
      ? null
      : { wert: sitzung, titel: sitzung_datum === null ? null : { de: sitzung_datum, en: sitzung_datum } },
};

/** How many there are of each value, each facet under the other filters; and how many fit all of them. */
export function zaehle(gruppen: readonly Gruppe[], auswahl: Auswahl): { anzahl: number; facetten: Facetten } {
  const gewaehlt = Object.entries(auswahl).flatMap(([name, wert]): [string, string][] =>
    wert === undefined || !MERKMALE[name] ? [] : [[name, String(wert)]],
  );
  const passt = (gruppe: Gruppe, ausser?: string) =>
    gewaehlt.every(([name, wert]) => name === ausser || MERKMALE[name]?.(gruppe)?.wert === wert);
  const facetten = Object.fromEntries(
    Object.entries(MERKMALE).map(([name, merkmal]) => [
      name,
      werte(
        gruppen.filter((gruppe) => passt(gruppe, name)),
        merkmal,
      ),
    ]),
  );
  return {
    anzahl: gruppen.filter((gruppe) => passt(gruppe)).reduce((summe, { anzahl }) => summe + anzahl, 0),
    facetten,
  };
}

function werte(gruppen: readonly Gruppe[], merkmal: Merkmal): Wert[] {
  const gezaehlt = new Map<string, Wert>();
  for (const gruppe of gruppen) {
    const wert = merkmal(gruppe);
    if (wert)
      gezaehlt.set(wert.wert, { ...wert, anzahl: (gezaehlt.get(wert.wert)?.anzahl ?? 0) + gruppe.anzahl });
  }
  return [...gezaehlt.values()].sort((a, b) => b.anzahl - a.anzahl || a.wert.localeCompare(b.wert));
}
