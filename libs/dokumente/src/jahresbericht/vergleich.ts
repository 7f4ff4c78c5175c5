import type { Zielrichtung } from '#contract';
import { muster } from '#kalender';
import type { Wert } from './wert.js';

export type Erfuellung = 'erfuellt' | 'verfehlt';

const WENIGER_IST_BESSER = muster('iu')`
  (?:warte|bearbeitungs|durchlauf|liege|ausfall|fehl|reaktions|antwort|verfahrens|lösungs)zeit|
  dauer(?!haft)|kosten(?!los|deck)|ausgaben|aufwand|fehler|beschwerde|rückst[aä]nd|ausf[aä]ll|störung|
  emission|ausstoß|verbrauch|krank|m[aä]ngel|abbr[uü]ch|unf[aä]ll|verspätung|offene[rn]?\s|vakan|
  überstunden|mahnung|leerstand|(?<!\p{L})(?:schul)?note(?!\p{L})
`;
/** "Einsparung von Kosten": the more, the better; "Senkung der Kosten auf 5": the word says nothing new. */
const VERMINDERUNG =
  /einspar|reduzi|reduktion|senk|verring|abbau|verkürz|minder|vermeid|vermied|rückgang|eingespart|behoben/iu;
const AUF_EIN_ZIEL = muster('iu')`(?<!\p{L})(?:auf|unter|höchstens|maximal)(?!\p{L})`;

/** Share of the plan by which a rounded value may differ before it counts as missed [assumption]. */
const RUNDUNG = 0.05;
const WAHR = /^(?:ja|erfüllt|erledigt|vorhanden|✓|✔)\.?$/iu;
const FALSCH = /^(?:nein|nicht (?:erfüllt|erledigt|vorhanden))\.?$/iu;

/**
 * Which way a Kennzahl is meant to go, by its name and its plan; more is better where nothing says otherwise.
 */
export function richtung(name: string, plan: Wert): Zielrichtung {
  if ((plan.zahl ?? 0) < 0) return 'weniger';
  if (VERMINDERUNG.test(name) && !AUF_EIN_ZIEL.test(name)) return 'mehr';
  return WENIGER_IST_BESSER.test(name) ? 'weniger' : 'mehr';
}

interface Grenzen {
  unten: number;
  oben: number;
}

function ziel(plan: Wert, weg: Zielrichtung): Grenzen {
  const weniger = weg === 'weniger';
  const { zahl, min, max } = plan;
  if (zahl !== undefined) return weniger ? { unten: -Infinity, oben: zahl } : { unten: zahl, oben: Infinity };
  if (min === undefined || max === undefined) return { unten: min ?? -Infinity, oben: max ?? Infinity };
  return weniger ? { unten: -Infinity, oben: max } : { unten: min, oben: Infinity };
}

const reichweite = ({ zahl, min, max }: Wert): Grenzen =>
  zahl === undefined ? { unten: min ?? -Infinity, oben: max ?? Infinity } : { unten: zahl, oben: zahl };

function vergleichbar(plan: Wert, ist: Wert): boolean {
  const beide = [plan, ist].every(
    ({ zahl, min, max }) => zahl !== undefined || min !== undefined || max !== undefined,
  );
  return beide && (plan.einheit === undefined || ist.einheit === undefined || plan.einheit === ist.einheit);
}

function vergleicheWorte(plan: Wert, ist: Wert): Erfuellung | null {
  if (!WAHR.test(plan.text)) return null;
  if (WAHR.test(ist.text)) return 'erfuellt';
  return FALSCH.test(ist.text) ? 'verfehlt' : null;
}

function spielraum(plan: Wert, ist: Wert): number {
  return plan.ungefaehr || ist.ungefaehr ? RUNDUNG * Math.abs(plan.zahl ?? plan.min ?? plan.max ?? 0) : 0;
}

/**
 * Whether the Ist reaches the Plan; null where the two cannot be compared or a range lies on both sides of
 * the plan. `weg`: what somebody has said about the Kennzahl stands before its name.
 */
export function vergleiche(
  name: string,
  plan: Wert,
  ist: Wert,
  weg: Zielrichtung = richtung(name, plan),
): Erfuellung | null {
  if (!vergleichbar(plan, ist)) return vergleicheWorte(plan, ist);
  const { unten, oben } = ziel(plan, weg);
  const spiel = spielraum(plan, ist);
  const zuWenig = (wert: number): boolean => wert < unten && wert <= unten - spiel;
  const zuViel = (wert: number): boolean => wert > oben && wert >= oben + spiel;
  const daneben = (wert: number): boolean =>
    zuWenig(wert) || zuViel(wert) || (plan.strikt === true && (wert === unten || wert === oben));
  const erreicht = reichweite(ist);
  if (daneben(erreicht.unten) && daneben(erreicht.oben)) return 'verfehlt';
  return daneben(erreicht.unten) || daneben(erreicht.oben) ? null : 'erfuellt';
}
