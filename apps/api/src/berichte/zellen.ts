import { terminzelle, wertzelle, type Berichtsinhalt } from '#dokumente';
import type { z } from 'zod';
import type { berichtAnsicht } from '#contract';

type Ansicht = z.infer<typeof berichtAnsicht>;
export type Wertzelle = Ansicht['kennzahlen'][number]['plan'];
export type Terminzelle = Ansicht['meilensteine'][number]['soll'];

export const wert = (text: string): Wertzelle => wertzelle(text) as Wertzelle;
export const termin = (text: string): Terminzelle => terminzelle(text) as Terminzelle;

/** Kennzahlen of a report with last year's beside. */
export function kennzahlenzeilen(
  { kennzahlen }: Berichtsinhalt,
  vorjahr: Berichtsinhalt | null,
): Ansicht['kennzahlen'] {
  return kennzahlen.map((k) => {
    const alt = vorjahr?.kennzahlen.find(({ id }) => id === k.id);
    return {
      id: k.id,
      ebene: k.ebene,
      name: k.name,
      einheit: k.einheit,
      plan: wert(k.plan),
      ist: wert(k.ist),
      prognose: wert(k.prognose),
      begruendung: k.begruendung,
      vorjahr: alt ? { plan: wert(alt.plan), ist: wert(alt.ist) } : null,
    };
  });
}

/** Meilensteine of a report with last year's beside. */
export function meilensteinzeilen(
  { meilensteine }: Berichtsinhalt,
  vorjahr: Berichtsinhalt | null,
): Ansicht['meilensteine'] {
  return meilensteine.map((m) => {
    const alt = vorjahr?.meilensteine.find(({ id }) => id === m.id);
    return {
      id: m.id,
      nr: m.nr,
      name: m.name,
      soll: termin(m.soll),
      ist: termin(m.ist),
      neuerTermin: termin(m.neuerTermin),
      prognose: termin(m.prognose),
      vorjahr: alt ? { ist: termin(alt.ist), neuerTermin: termin(alt.neuerTermin) } : null,
    };
  });
}
