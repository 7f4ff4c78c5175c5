import type { Termin } from '../jahresbericht/termin.js';
import type { Wert } from '../jahresbericht/wert.js';
import type { Dokument, Kurzeinschaetzung } from '../typen.js';
import type { Berichtsinhalt, Kennzahlebene } from './inhalt.js';

/** One report as the reader gives it; `planText` and the like hold a dash or an empty cell, where the value itself is null. */
export interface Berichtsdokument {
  jahr?: number;
  massnahme?: string;
  bezeichnung?: string;
  kurzeinschaetzung?: Kurzeinschaetzung;
  aufbau?: string;
  einbringer?: string[];
  verweise?: string[];
  leitziel?: string;
  projektziele?: string;
  zielgruppe?: string;
  sachstand?: string;
  befunde: string[];
  kennzahlen?: { ebene?: Kennzahlebene; name: string; einheit: string | null; plan: Wert | null; planText?: string; ist?: Wert | null; istText?: string; prognose?: Wert | null; prognoseText?: string }[];
  meilensteine?: { nr?: string; name: string; soll: Termin | null; sollText?: string; ist?: Termin | null; istText?: string; prognose?: Termin | null; prognoseText?: string }[];
}

const geschrieben = (zelle: { text: string } | null | undefined, text: string | undefined): string => zelle?.text ?? text ?? '';

/** A report that was read, in the shape in which reports are kept: every cell as written, 0 is 0, a dash is a dash. */
export function berichtsinhaltAus(d: Berichtsdokument, neueKennung: () => string): Berichtsinhalt {
  const { leitziel = '', projektziele = '', zielgruppe = '', kurzeinschaetzung = null, sachstand = '', verweise = [] } = d;
  const kennzahlen = kennzahlenAus(d, neueKennung);
  return {
    leitziel, projektziele, zielgruppe, kurzeinschaetzung, kurzeinschaetzungGrund: '', kennzahlen, meilensteine: meilensteineAus(d, neueKennung),
    sachstand, nurVerweis: kennzahlen.length === 0 && verweise.length > 0, verweise, antworten: {},
  };
}

function kennzahlenAus({ kennzahlen = [] }: Berichtsdokument, neueKennung: () => string): Berichtsinhalt['kennzahlen'] {
  return kennzahlen.map((k) => ({
    id: neueKennung(), ebene: k.ebene ?? null, name: k.name, einheit: k.einheit ?? '', richtung: null, begruendung: '',
    plan: geschrieben(k.plan, k.planText), ist: geschrieben(k.ist, k.istText), prognose: geschrieben(k.prognose, k.prognoseText),
  }));
}

function meilensteineAus({ meilensteine = [] }: Berichtsdokument, neueKennung: () => string): Berichtsinhalt['meilensteine'] {
  return meilensteine.map((m) => ({
    id: neueKennung(), nr: m.nr ?? null, name: m.name, neuerTermin: '',
    soll: geschrieben(m.soll, m.sollText), ist: geschrieben(m.ist, m.istText), prognose: geschrieben(m.prognose, m.prognoseText),
  }));
}

/** The reports in a document: one, several, or none. */
export function berichteAus(dokument: Dokument): Berichtsdokument[] {
  const { berichte } = dokument as Dokument & { berichte?: Berichtsdokument[] };
  if (berichte) return berichte;
  return dokument.dokumentklasse === 'jahresbericht' ? [dokument as Berichtsdokument] : [];
}
