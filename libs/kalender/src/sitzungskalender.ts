import { plusTage, wochentag, type Datum } from './datum.js';
import { istFeiertag } from './feiertage.js';

const DIENSTAG = 2;
/** Calendar days searched for a Sitzung: far longer than any Sommerpause. */
const SUCHWEITE = 400;

/** What the Senatskanzlei keeps beside the weekly rhythm: cancelled, moved and extraordinary Sitzungen. */
export interface Sitzungsausnahmen {
  entfallen: Datum[];
  verlegt: { von: Datum; auf: Datum }[];
  zusaetzlich: Datum[];
}

const KEINE: Sitzungsausnahmen = { entfallen: [], verlegt: [], zusaetzlich: [] };

function istSitzungstag(datum: Datum, ausnahmen: Sitzungsausnahmen): boolean {
  if (ausnahmen.entfallen.includes(datum)) return false;
  if (ausnahmen.zusaetzlich.includes(datum) || ausnahmen.verlegt.some(({ auf }) => auf === datum))
    return true;
  if (wochentag(datum) !== DIENSTAG || istFeiertag(datum)) return false;
  return !ausnahmen.verlegt.some(({ von }) => von === datum);
}

/**
 * Dates of the Senate's Sitzungen from `von` to `bis`, both included: every Tuesday that is no holiday
 * (bremen.md §1.1, §1.4).
 */
export function sitzungstage(von: Datum, bis: Datum, ausnahmen: Sitzungsausnahmen = KEINE): Datum[] {
  const tage: Datum[] = [];
  for (let tag = von; tag <= bis; tag = plusTage(tag, 1)) {
    if (istSitzungstag(tag, ausnahmen)) tage.push(tag);
  }
  return tage;
}

function suche(ab: Datum, richtung: 1 | -1, ausnahmen: Sitzungsausnahmen): Datum {
  for (let schritt = 0; schritt < SUCHWEITE; schritt += 1) {
    const tag = plusTage(ab, schritt * richtung);
    if (istSitzungstag(tag, ausnahmen)) return tag;
  }
  throw new RangeError(`Um den ${ab} gibt es keine Sitzung: bitte die Ausnahmen im Sitzungskalender prüfen.`);
}

/** The first Sitzung strictly after a date. */
export function naechsteSitzung(nach: Datum, ausnahmen: Sitzungsausnahmen = KEINE): Datum {
  return suche(plusTage(nach, 1), 1, ausnahmen);
}

/**
 * The last Sitzung on or before a date: a report due that day has to be on its agenda (bremen.md §7, reading
 * 1).
 */
export function letzteSitzungBis(datum: Datum, ausnahmen: Sitzungsausnahmen = KEINE): Datum {
  return suche(datum, -1, ausnahmen);
}
