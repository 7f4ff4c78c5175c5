import type { Amt } from '#engine';

/** A person of the world with her offices; as deputy she acts for somebody (`vertritt`). */
export interface Mensch {
  id: string;
  name: string;
  aemter: Amt[];
}

const NAMEN =
  'Ahrens Behrens Carstens Dierks Ehlers Focken Gerdes Harms Ibsen Janssen Kruse Lührs Meyer Nolte Oltmanns Petersen Quast Rohde Siemers Tietjen Ulrichs Voss Wessels Yilmaz Zander Albers Brandt Cordes Detjen Evers Frese Grote Hinrichs Imhoff Jürgens Klatte Lohmann Mahnke Niemann Osmers Prigge Ricklefs Stelljes Tönjes Uhde Vollers Wilkens Behme Claussen Drewes'.split(
    ' ',
  );

/** Ids look like those of the database: forms ask for UUIDs. */
export const kennung = (art: number, nr: number): string =>
  `0193d000-000${art.toString(16)}-7000-8000-${nr.toString(16).padStart(12, '0')}`;

/** People of these Stellen, one for each entry; `AUT@SF+RL@SF` is one person with two offices. */
export function menschenFuer(eintraege: readonly string[]): Mensch[] {
  return eintraege.map((eintrag, i) => ({
    id: kennung(1, i + 1),
    name: NAMEN[i % NAMEN.length] as string,
    aemter: eintrag.split('+').map((stelle) => {
      const [rolle = '', ressort = ''] = stelle.split('@');
      return { rolle, ressort };
    }),
  }));
}

/** Whoever comes new into the house. */
export const neuerMensch = (nr: number, amt: Amt): Mensch => ({
  id: kennung(2, nr),
  name: `${NAMEN[nr % NAMEN.length]} (neu)`,
  aemter: [amt],
});

export const eigene = ({ aemter }: Mensch): Amt[] => aemter.filter(({ vertritt }) => vertritt === undefined);

const gleich = (eines: Amt, anderes: Amt): boolean =>
  eines.rolle === anderes.rolle && eines.ressort === anderes.ressort;

/** Offices that count today: a deputyship as long as the absent person holds the office herself. */
export function geltende(mensch: Mensch, alle: readonly Mensch[]): Amt[] {
  if (mensch.aemter.every(({ vertritt }) => vertritt === undefined)) return mensch.aemter;
  return mensch.aemter.filter(
    (amt) =>
      amt.vertritt === undefined ||
      alle.some(({ id, aemter }) => id === amt.vertritt && aemter.some((a) => !a.vertritt && gleich(a, amt))),
  );
}

/** Who holds this Stelle, or deputises for it. */
export function inhaber(stelle: string, alle: readonly Mensch[]): Mensch[] {
  const [rolle = '', ressort = ''] = stelle.split('@');
  if (rolle === 'person') return alle.filter(({ id, aemter }) => id === ressort && aemter.length > 0);
  return alle.filter((mensch) =>
    geltende(mensch, alle).some((amt) => amt.rolle === rolle && (ressort === '*' || amt.ressort === ressort)),
  );
}

/** Is one of the subjects as which the database lets her see something among these? */
export function istEines(mensch: Mensch, alle: readonly Mensch[], subjekte: ReadonlySet<string>): boolean {
  const aemter = geltende(mensch, alle);
  if (aemter.length === 0) return false;
  const ich = `person:${mensch.id}`;
  return (
    subjekte.has('alle') ||
    subjekte.has(ich) ||
    eigene(mensch).some(({ ressort }) => subjekte.has(`${ich}@${ressort}`)) ||
    aemter.some(
      ({ rolle, ressort }) =>
        subjekte.has(`ressort:${ressort}`) ||
        subjekte.has(`${rolle}@${ressort}`) ||
        subjekte.has(`rolle:${rolle}`),
    )
  );
}
