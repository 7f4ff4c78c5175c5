import { naechsterArbeitstag, plusArbeitstage } from './arbeitstage.js';
import { datumBerlin, datumDeutsch, tagesende, zeitpunkt } from './berlin.js';
import { plusMonate, plusTage, wochentag, type Datum } from './datum.js';
import { feiertagsname, type Freizeit } from './feiertage.js';
import { vorSitzung } from './sitzungstermine.js';

/** How a deadline is counted. `uhrzeit` is `HH:MM` in Europe/Berlin; without it the day counts to its end. */
export type Fristregel =
  | { art: 'arbeitstage'; tage: number; uhrzeit?: string }
  | { art: 'kalendertage'; tage: number; uhrzeit?: string }
  | { art: 'vorSitzung'; tage: number; uhrzeit?: string }
  | { art: 'nachSitzung'; arbeitstage: number; uhrzeit?: string }
  | { art: 'monate'; monate: number; uhrzeit?: string }
  | { art: 'datum'; datum: Datum; uhrzeit?: string };

/**
 * A computed deadline: its civil date, the instant it has passed, and one German sentence how it was
 * computed.
 */
export interface Fristende {
  datum: Datum;
  zeitpunkt: Date;
  grund: string;
}

/** Thrown when a rule counts from the Sitzung and the Vorgang has none yet. */
export class SitzungFehlt extends Error {
  override name = 'SitzungFehlt';
  constructor() {
    super('Diese Frist zählt von der Sitzung; bitte zuerst die Sitzung festlegen.');
  }
}

type Ergebnis = Omit<Fristende, 'zeitpunkt'>;
/** `frei`: closing days of the chancellery; no date before a meeting falls on them. */
type Bezug = { beginn: Date; sitzung?: Datum; frei?: readonly Freizeit[] };

function feiertageSatz(von: Datum, bis: Datum): string {
  const tage: string[] = [];
  for (let tag = plusTage(von, 1); tag <= bis; tag = plusTage(tag, 1)) {
    if (feiertagsname(tag) && wochentag(tag) <= 5) tage.push(datumDeutsch(tag).slice(0, 6));
  }
  if (tage.length === 0) return '';
  const liste = tage.length === 1 ? tage[0] : `${tage.slice(0, -1).join(', ')} und ${tage.at(-1)}`;
  return `; ${liste} ${tage.length === 1 ? 'ist Feiertag' : 'sind Feiertage'}`;
}

function zahl(anzahl: number, eins: string, viele: string): string {
  return `${anzahl} ${anzahl === 1 ? eins : viele}`;
}

const WOCHENENDE: Record<number, string> = { 6: 'Samstag', 7: 'Sonntag' };

function verschoben(roh: Datum, verschiebe: (datum: Datum) => Datum, grund: string): Ergebnis {
  const datum = verschiebe(roh);
  if (datum === roh) return { datum, grund };
  const warum = feiertagsname(roh) ?? WOCHENENDE[wochentag(roh)] ?? 'sitzungsfrei';
  return {
    datum,
    grund: `${grund}; der ${datumDeutsch(roh)} ist kein Arbeitstag (${warum}), daher der ${datumDeutsch(datum)}`,
  };
}

function nachArbeitstagen(von: Datum, anzahl: number, wovon: string): Ergebnis {
  const datum = plusArbeitstage(von, anzahl);
  return {
    datum,
    grund:
      `${zahl(anzahl, 'Arbeitstag', 'Arbeitstage')} ` +
      `nach ${wovon} ${datumDeutsch(von)}${feiertageSatz(von, datum)}`,
  };
}

function sitzungVon(bezug: Bezug): Datum {
  if (!bezug.sitzung) throw new SitzungFehlt();
  return bezug.sitzung;
}

const RECHNUNG: {
  [A in Fristregel['art']]: (regel: Extract<Fristregel, { art: A }>, beginn: Datum, bezug: Bezug) => Ergebnis;
} = {
  arbeitstage: (regel, beginn) => nachArbeitstagen(beginn, regel.tage, 'dem'),
  kalendertage: (regel, beginn) =>
    verschoben(
      plusTage(beginn, regel.tage),
      naechsterArbeitstag,
      `${zahl(regel.tage, 'Kalendertag', 'Kalendertage')} nach dem ${datumDeutsch(beginn)}`,
    ),
  vorSitzung: (regel, _beginn, bezug) => {
    const sitzung = sitzungVon(bezug);
    return verschoben(
      plusTage(sitzung, -regel.tage),
      () => vorSitzung(sitzung, regel.tage, bezug.frei ?? []),
      `${zahl(regel.tage, 'Kalendertag', 'Kalendertage')} vor der Sitzung am ${datumDeutsch(sitzung)}`,
    );
  },
  nachSitzung: (regel, _beginn, bezug) =>
    nachArbeitstagen(sitzungVon(bezug), regel.arbeitstage, 'der Sitzung am'),
  monate: (regel, beginn) =>
    verschoben(
      plusMonate(beginn, regel.monate),
      naechsterArbeitstag,
      `${zahl(regel.monate, 'Monat', 'Monate')} nach dem ${datumDeutsch(beginn)}`,
    ),
  datum: (regel) => ({
    datum: regel.datum,
    grund: `Festgesetzt auf den ${datumDeutsch(regel.datum)}; ein gesetzter Termin wird nicht verschoben`,
  }),
};

/**
 * The end of a deadline. Units and rounding by rule (§§ 187, 188, 193 BGB; bremen.md §1.4): Arbeitstage,
 * calendar days or months from the start's civil date; forward ends move to the next Arbeitstag, backward
 * ones to the previous, a date set by a body never.
 */
export function berechneFrist(regel: Fristregel, bezug: Bezug): Fristende {
  const rechne = RECHNUNG[regel.art] as (regel: Fristregel, beginn: Datum, bezug: Bezug) => Ergebnis;
  const { datum, grund } = rechne(regel, datumBerlin(bezug.beginn), bezug);
  if (!regel.uhrzeit) return { datum, zeitpunkt: tagesende(datum), grund };
  return { datum, zeitpunkt: zeitpunkt(datum, regel.uhrzeit), grund: `${grund}, ${regel.uhrzeit} Uhr` };
}
