import { plusTage, type Datum } from './datum.js';
import { istArbeitstag, type Freizeit } from './feiertage.js';

/**
 * The date `anzahl` Arbeitstage later (earlier when negative). The first day is not counted (§ 187 Abs. 1
 * BGB). `frei`: further days that are none.
 */
export function plusArbeitstage(datum: Datum, anzahl: number, frei: readonly Freizeit[] = []): Datum {
  const richtung = anzahl < 0 ? -1 : 1;
  let tag = datum;
  for (let offen = Math.abs(anzahl); offen > 0;) {
    tag = plusTage(tag, richtung);
    if (istArbeitstag(tag, frei)) offen -= 1;
  }
  return tag;
}

/** The date itself when it is an Arbeitstag, otherwise the next one: forward deadlines (§ 193 BGB). */
export function naechsterArbeitstag(datum: Datum): Datum {
  return istArbeitstag(datum) ? datum : plusArbeitstage(datum, 1);
}

/**
 * The date itself when it is an Arbeitstag, otherwise the one before: backward deadlines (bremen.md §1.4).
 */
export function vorigerArbeitstag(datum: Datum, frei: readonly Freizeit[] = []): Datum {
  return istArbeitstag(datum, frei) ? datum : plusArbeitstage(datum, -1, frei);
}

/** Number of Arbeitstage after `von` up to and including `bis`; negative when reversed. */
export function arbeitstageZwischen(von: Datum, bis: Datum): number {
  if (von > bis) return -arbeitstageZwischen(bis, von) || 0;
  let anzahl = 0;
  for (let tag = plusTage(von, 1); tag <= bis; tag = plusTage(tag, 1)) {
    if (istArbeitstag(tag)) anzahl += 1;
  }
  return anzahl;
}
