import { plusMonate, plusTage, type Datum } from '../datum.js';
import type { Jahrestag } from './angabe.js';
import { EINHEITSMUSTER, monate, type Einheit, type Kalendereinheit, type Spanne } from './einheiten.js';
import { FESTE, FESTNAMEN } from './feste.js';
import { quelle, regex } from '../regex.js';
import { ganz, ohneGruppen, wortmuster } from './wortmuster.js';
import { NAECHSTER_DAVOR, naechsteEinheit, RELATIV } from './relativ.js';
import { MONAT, WOCHENTAG } from './sprache.js';

/** A point or period of time as written. `art` offen: it needs a year that nobody knows. */
export interface Termin {
  art: 'tag' | 'spanne' | 'ungueltig' | 'offen';
  einheit: Einheit;
  von?: Datum;
  bis?: Datum;
  ungefaehr?: true;
  ohneJahr?: true;
  jahrestag?: Jahrestag;
}

type Stelle = 'anfang' | 'beginn' | 'mitte' | 'ende' | 'ganz';

const STELLEN: readonly [RegExp, Stelle][] = [
  [/^(?:Ende|Ablauf|Schluss|Ausgang|Abschluss|Ultimo)/u, 'ende'],
  [/^Mitte/u, 'mitte'],
  [/^Anfang/u, 'anfang'],
  [/^(?:Beginn|Start)/u, 'beginn'],
];
const STELLE = 'Ende|Ablauf|Schluss|Ausgang|Ultimo|Mitte|Anfang|Beginn|Start';
const ARTIKEL = '(?:(?:des|der|dem|den|vom|von) )?';
const ZUSAMMEN =
  '(Jahres|Monats|Quartals|Halbjahres|Wochen|Schuljahres|Schuljahrs)(ende|schluss|mitte|anfang|beginn)s?';
const JAHR_DANACH = '(?: (?:des Jahres )?((?:19|20|21)\\d{2}(?!\\d))(?:/\\d{2,4})?)?';
const EINHEIT = EINHEITSMUSTER.map(([quelle]) => ohneGruppen(quelle)).join('|');
const WOCHENTAG_DAVOR = `(?:(?:${WOCHENTAG})s?,? (?:den |dem )?)?`;

/**
 * A point or period of time, without preposition: "30.09.2025", "Ende des 1. Quartals 2026", "Jahresende",
 * "nächsten Monats".
 */
const TERMINQUELLE = quelle`
    (?:(?:${STELLE}) (?:des|der) (?:Monats(?! (?:${MONAT}))|Quartals|Halbjahre?s|Woche)|
    (?:(?:${STELLE}) ${ARTIKEL})?
      (?:${RELATIV}|
        ${WOCHENTAG_DAVOR}(?:${EINHEIT})
          (?: d\. ?J\.| dieses Jahres| des laufenden Jahres| des Folgejahres| (?:des )?
            (?:auf das \p{Lu}\p{L}+ )?(?:nächsten|kommenden|folgenden) Jahres)?)|
    ${ohneGruppen(ZUSAMMEN)}${ohneGruppen(JAHR_DANACH)}|${FESTNAMEN}${ohneGruppen(JAHR_DANACH)})
  `;

/** Finds every point or period of time in a text. */
export const TERMINE = wortmuster(TERMINQUELLE);

/** The text with every point or period of time masked, letter by letter, for patterns with TERMIN. */
export function maskiere(text: string): string {
  return text.replaceAll(TERMINE, (worte) => `Ǝ${'ǝ'.repeat(worte.length - 1)}`);
}

const EINHEITEN = EINHEITSMUSTER.map(([quelle, lies]) => ({ muster: ganz(quelle), lies }));
const STELLE_DAVOR = regex(`^(${STELLE}) ${ARTIKEL}`);
const ZUSAMMEN_GANZ = ganz(ZUSAMMEN + JAHR_DANACH);
const FEST_GANZ = ganz(`(${FESTNAMEN})${JAHR_DANACH}`);
const NUR_WOCHENTAG = regex(`^(?:${WOCHENTAG})s?,? (?:den |dem )?`);
const RELATIVES_JAHR = new RegExp(
  quelle`
    [ ](?:(d\. ?J\.|dieses Jahres|des laufenden Jahres)|
    (?:des Folgejahres|(?:des )?(?:auf das \p{Lu}\p{L}+ )?(?:nächsten|kommenden|folgenden) Jahres))$
  `,
  'u',
);

const ANFANGSMONATE: Partial<Record<Einheit, number>> = { jahr: 1, halbjahr: 1, schuljahr: 1 };

function anfang({ von }: Spanne, einheit: Einheit): Datum {
  if (einheit === 'monat') return plusTage(von, 4);
  if (ANFANGSMONATE[einheit]) return plusTage(plusMonate(von, 1), -1);
  return einheit === 'woche' ? plusTage(von, 1) : plusTage(von, 14);
}

function mitte({ von, bis }: Spanne, einheit: Einheit): Datum {
  if (einheit === 'jahr') return plusTage(plusMonate(von, 6), -1);
  if (einheit === 'halbjahr') return plusTage(plusMonate(von, 3), -1);
  if (einheit === 'schuljahr') return plusTage(plusMonate(von, 6), -1);
  if (einheit === 'quartal') return plusTage(plusMonate(von, 1), 14);
  if (einheit === 'monat') return plusTage(von, 14);
  const tage = (Date.parse(bis) - Date.parse(von)) / 86_400_000;
  return plusTage(von, Math.floor(tage / 2));
}

function anStelle(spanne: Spanne, stelle: Stelle, einheit: Einheit): Spanne & { ungefaehr?: true } {
  const etwa = einheit === 'jahreszeit' ? { ungefaehr: true as const } : {};
  if (einheit === 'tag' || einheit === 'zeitpunkt' || stelle === 'ganz') return { ...spanne, ...etwa };
  if (stelle === 'ende') return { von: spanne.bis, bis: spanne.bis, ...etwa };
  if (stelle === 'beginn' || (stelle === 'anfang' && einheit === 'schuljahr'))
    return { von: spanne.von, bis: spanne.von, ...etwa };
  const tag = stelle === 'anfang' ? anfang(spanne, einheit) : mitte(spanne, einheit);
  return { von: tag, bis: tag, ungefaehr: true };
}

const alsJahrestag = (datum: Datum, einheit: Einheit, stelle: Stelle): Jahrestag => {
  const monat = Number(datum.slice(5, 7));
  if (einheit === 'monat' && stelle === 'ganz') return { monat };
  const tag = Number(datum.slice(8));
  return { monat, tag: monat === 2 && tag >= 28 && einheit !== 'tag' ? -1 : tag };
};

/**
 * Years tried for a date without year: the running one, the one before for periods that cross New Year, and
 * the next.
 */
function naechstes(
  kalender: Kalendereinheit,
  stelle: Stelle,
  bezug: Datum,
): ReturnType<typeof anStelle> | null {
  const jahr = Number(bezug.slice(0, 4));
  for (const versuch of [jahr - 1, jahr, jahr + 1]) {
    const spanne = kalender.spanne(versuch);
    const stelleDarin = spanne && anStelle(spanne, stelle, kalender.einheit);
    if (
      stelleDarin &&
      stelleDarin[kalender.einheit === 'schuljahr' && stelle === 'ganz' ? 'von' : 'bis'] > bezug
    )
      return stelleDarin;
  }
  return null;
}

function imJahr(
  kalender: Kalendereinheit,
  stelle: Stelle,
  bezug: Datum | null,
): ReturnType<typeof anStelle> | null {
  if (kalender.jahr === undefined) return bezug === null ? null : naechstes(kalender, stelle, bezug);
  const spanne = kalender.spanne(kalender.jahr);
  return spanne && anStelle(spanne, stelle, kalender.einheit);
}

/** The same period in some year: a leap year first, so that 29.02. exists. */
function irgendwann({ jahr, spanne }: Kalendereinheit): Spanne | null {
  return jahr === undefined ? (spanne(2024) ?? spanne(2026)) : spanne(jahr);
}

function aufgeloest(kalender: Kalendereinheit, stelle: Stelle, bezug: Datum | null): Termin {
  const { einheit, jahr } = kalender;
  const muster = irgendwann(kalender);
  if (!muster) return { art: 'ungueltig', einheit };
  const jahrestag = alsJahrestag(anStelle(muster, stelle, einheit).bis, einheit, stelle);
  const grund = { einheit, jahrestag, ...(jahr === undefined ? { ohneJahr: true as const } : {}) };
  if (jahr === undefined && !bezug) return { art: 'offen', ...grund };
  const spanne = imJahr(kalender, stelle, bezug);
  if (!spanne) return { art: 'ungueltig', ...grund };
  return { art: spanne.von === spanne.bis ? 'tag' : 'spanne', ...spanne, ...grund };
}

function mitJahr(kalender: Kalendereinheit, jahr: number | undefined): Kalendereinheit {
  return jahr === undefined ? kalender : { ...kalender, jahr };
}

const AUFGELOEST: Record<string, string> = {
  Jahres: 'Jahr',
  Schuljahres: 'Schuljahr',
  Schuljahrs: 'Schuljahr',
  Monats: 'dieses Monats',
  Quartals: 'dieses Quartals',
  Halbjahres: 'dieses Halbjahres',
  Wochen: 'dieser Woche',
};

/** "Jahresende 2026" is read as "Ende Jahr 2026". */
function auseinander(text: string): string {
  const [, wort = '', stelle = '', jahr] = ZUSAMMEN_GANZ.exec(text) ?? [];
  if (!wort) return text;
  const worte = [`${stelle.slice(0, 1).toUpperCase()}${stelle.slice(1)}`, AUFGELOEST[wort], jahr]
    .filter(Boolean)
    .join(' ');
  return worte.replace(/ Jahr$/u, ' Jahres');
}

function kalendereinheit(text: string, bezug: Datum | null): Kalendereinheit | null {
  const relativesJahr = RELATIVES_JAHR.exec(text);
  if (relativesJahr) {
    const innen = kalendereinheit(text.slice(0, relativesJahr.index), bezug);
    return (
      innen && mitJahr(innen, bezug ? Number(bezug.slice(0, 4)) + (relativesJahr[1] ? 0 : 1) : undefined)
    );
  }
  for (const { muster, lies } of EINHEITEN) {
    const treffer = muster.exec(text);
    if (treffer) return lies(treffer.slice(1));
  }
  return null;
}

function liesFest(text: string, bezug: Datum | null): Termin | null {
  const [, name = '', jahr] = FEST_GANZ.exec(text) ?? [];
  const tag = FESTE[name];
  if (!tag) return null;
  return aufgeloest(
    {
      einheit: 'tag',
      ...(jahr ? { jahr: Number(jahr) } : {}),
      spanne: (j) => ({ von: tag(j), bis: tag(j) }),
    },
    'ganz',
    bezug,
  );
}

function liesRelativ(text: string, stelle: Stelle, bezug: Datum | null): Termin | null {
  if (text === 'Jahres' || text === 'Kalenderjahres')
    return aufgeloest({ einheit: 'jahr', spanne: (jahr) => monate(jahr, 1, 12) }, stelle, bezug);
  const relativ = naechsteEinheit(
    text.replace(/^(?=(?:Monats|Quartals|Halbjahre?s|Woche)$)/u, 'dieses '),
    bezug,
  );
  if (!relativ) return null;
  if (relativ === 'offen') return { art: 'offen', einheit: 'jahr' };
  const spanne = anStelle(relativ, stelle, relativ.einheit);
  return { art: spanne.von === spanne.bis ? 'tag' : 'spanne', ...spanne, einheit: relativ.einheit };
}

/**
 * Reads a text that matched TERMIN. Without year the next one after `bezug` is meant; "Anfang" and "Mitte"
 * are about.
 */
export function liesTermin(worte: string, bezug: Datum | null): Termin | null {
  const text = auseinander(worte);
  const davor = STELLE_DAVOR.exec(text);
  const stelle = STELLEN.find(([muster]) => davor && muster.test(davor[0]))?.[1] ?? 'ganz';
  const rest = text.slice(davor?.[0].length ?? 0);
  const besonders = liesFest(text, bezug) ?? liesRelativ(rest, stelle, bezug);
  if (besonders) return besonders;
  const kalender = kalendereinheit(rest.replace(NUR_WOCHENTAG, '').replace(NAECHSTER_DAVOR, ''), bezug);
  return kalender && aufgeloest(kalender, stelle, bezug);
}
