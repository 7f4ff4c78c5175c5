import type { Berichtsbefund, Pruefbericht, Pruefkennzahl } from './befund.js';
import { vergleiche, type Erfuellung } from './vergleich.js';
import { istZahlenwert, type Wert } from './wert.js';

const KANN_UEBER_100 = /steiger|wachs|veränder|auslast|erhöh|deckungs|zunahme|im vergleich/iu;
const ANTEIL = /%|prozent|^v\.\s?h\./iu;
const JA_NEIN = /^ja\s?\/\s?nein$/iu;

type Basis = Pick<Berichtsbefund, 'bereich' | 'stelle' | 'name'>;

function istZuHoherAnteil({ name, einheit }: Pruefkennzahl, wert: Wert): boolean {
  const anteil = ANTEIL.test(einheit ?? '') || ANTEIL.test(wert.einheit ?? '');
  return anteil && !KANN_UEBER_100.test(name) && Math.max(wert.zahl ?? 0, wert.min ?? 0, wert.max ?? 0) > 100;
}

function pruefeWert(k: Pruefkennzahl, welcher: 'plan' | 'ist', wert: Wert, basis: Basis): Berichtsbefund[] {
  if (!istZahlenwert(wert))
    return JA_NEIN.test(k.einheit ?? '') ? [] : [{ ...basis, code: 'kennzahl_kein_wert', [welcher]: wert }];
  return istZuHoherAnteil(k, wert) ? [{ ...basis, code: 'prozent_ueber_100', [welcher]: wert }] : [];
}

/** The unit may tell which way is better: of marks ("Note") the lower one. */
const wonach = ({ name, einheit }: Pruefkennzahl): string => `${name} ${einheit ?? ''}`;

/** Whether a Kennzahl reached its plan; null where it cannot be said. A forecast is no result. */
export function erfuellung(k: Pruefkennzahl): Erfuellung | null {
  return k.plan && k.ist ? vergleiche(wonach(k), k.plan, k.ist, k.richtung ?? undefined) : null;
}

function pruefeVergleich(k: Pruefkennzahl, basis: Basis): Berichtsbefund[] {
  const erreicht = k.ist ?? k.prognose ?? null;
  if (!k.plan) return [{ ...basis, code: 'planwert_fehlt' }];
  if (!erreicht) return k.ist === undefined ? [] : [{ ...basis, code: 'istwert_fehlt', plan: k.plan }];
  if (vergleiche(wonach(k), k.plan, erreicht, k.richtung ?? undefined) !== 'verfehlt') return [];
  return [{ ...basis, code: k.ist ? 'planwert_verfehlt' : 'prognose_verfehlt', plan: k.plan, ist: erreicht }];
}

/** What is missing, missed, no number, over 100 per cent or there twice. */
export function pruefeKennzahlen({ kennzahlen }: Pruefbericht): Berichtsbefund[] {
  const gesehen = new Set<string>();
  return kennzahlen.flatMap((k, stelle) => {
    const basis = { bereich: 'kennzahl' as const, stelle, name: k.name };
    const erreicht = k.ist ?? k.prognose;
    const befunde = [
      ...pruefeVergleich(k, basis),
      ...(k.plan ? pruefeWert(k, 'plan', k.plan, basis) : []),
      ...(erreicht ? pruefeWert(k, 'ist', erreicht, basis) : []),
    ];
    const schluessel = `${k.ebene ?? ''}:${k.name.toLowerCase()}`;
    if (gesehen.has(schluessel)) befunde.push({ ...basis, code: 'kennzahl_doppelt' });
    gesehen.add(schluessel);
    return befunde;
  });
}
