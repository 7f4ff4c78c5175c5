import type { z } from 'zod';
import type { massnahmeAenderung } from '#contract';
import type { Massnahmeninhalt } from '#dokumente';

type Aenderung = z.infer<typeof massnahmeAenderung>;
type Feld = Aenderung['felder'][number];
type Inhalt = Massnahmeninhalt & Record<string, unknown>;
export interface Stand {
  version: number;
  inhalt: Inhalt;
  grund: string;
  am: Date;
  person: string;
}

const TITEL: Record<string, Feld['titel']> = {
  nummer: { de: 'Nummer', en: 'Number' },
  titel: { de: 'Titel', en: 'Title' },
  handlungsfeld: { de: 'Handlungsfeld', en: 'Field of action' },
  ressort: { de: 'Ressort', en: 'Department' },
  einheit: { de: 'Einheit', en: 'Unit' },
  stand: { de: 'Stand', en: 'State' },
  leitziel: { de: 'Leitziel', en: 'Overall aim' },
  projektziele: { de: 'Projektziele', en: 'Aims' },
  zielgruppe: { de: 'Zielgruppe', en: 'Target group' },
};

/** States of a measure → what each changed against the one before, newest first. */
export function aenderungen(staende: readonly Stand[]): Aenderung[] {
  return staende
    .map(({ version, am, person, grund, inhalt }, i) => ({
      version,
      am: am.toISOString(),
      person,
      grund,
      felder: vergleiche(staende[i - 1]?.inhalt ?? null, inhalt),
    }))
    .toReversed();
}

function vergleiche(vorher: Inhalt | null, nachher: Inhalt): Feld[] {
  const alt = vorher ? flach(vorher) : new Map<string, Zelle>();
  const neu = flach(nachher);
  const titel = new Map([...alt, ...neu].map(([feld, zelle]) => [feld, zelle.titel]));
  return [...titel]
    .map(([feld, wort]) => ({
      feld,
      titel: wort,
      vorher: alt.get(feld)?.wert ?? null,
      nachher: neu.get(feld)?.wert ?? null,
    }))
    .filter(({ vorher: davor, nachher: danach }) => (davor ?? '') !== (danach ?? ''));
}

interface Zelle {
  titel: Feld['titel'];
  wert: string;
}

/** Every cell of a measure under a key that stays. */
function flach({ kennzahlen, meilensteine, ...kopf }: Inhalt): Map<string, Zelle> {
  return new Map([
    ...Object.entries(kopf)
      .filter(([feld]) => TITEL[feld])
      .map(([feld, wert]): [string, Zelle] => [
        feld,
        { titel: TITEL[feld] as Feld['titel'], wert: wert === null ? '' : String(wert) },
      ]),
    ...kennzahlen.flatMap(({ id, name, einheit, richtung, planwerte }): [string, Zelle][] => [
      [
        `kennzahl:${id}`,
        {
          titel: { de: 'Kennzahl', en: 'Indicator' },
          wert: [name, einheit, richtung].filter(Boolean).join(', '),
        },
      ],
      ...Object.entries(planwerte).map(([jahr, wert]): [string, Zelle] => [
        `kennzahl:${id}:${jahr}`,
        { titel: { de: `Planwert ${jahr}: ${name}`, en: `Planned value ${jahr}: ${name}` }, wert },
      ]),
    ]),
    ...meilensteine.map(({ id, nr, name, soll }): [string, Zelle] => [
      `meilenstein:${id}`,
      { titel: { de: 'Meilenstein', en: 'Milestone' }, wert: [nr, name, soll].filter(Boolean).join(', ') },
    ]),
  ]);
}
