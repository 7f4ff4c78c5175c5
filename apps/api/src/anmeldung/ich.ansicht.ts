import type { IchAnsicht, Rolle } from '#contract';
import type { Amt } from '#engine';
import { ressortsZumBeginnen } from '#runner';
import { darfBerichtswesen, darfKampagnenPlanen } from '../berichte/befugnis.js';
import { darfPruefen, istVerwaltung } from '../menschen/verwaltung.js';
import { darfSitzungenLeiten } from '../sitzungen/befugnis.js';
import type { Ausweis } from './ausweis.js';

/** The caller's offices as her page shows them, those lent for some Vorgaenge at last; the database knows no other roles. */
export function aemterAnsicht(
  { person, aemter, leihen }: Ausweis,
  namen: Readonly<Record<string, string>> | null,
): IchAnsicht['aemter'] {
  const eines = ({ rolle, ressort, vertritt }: Amt) => ({
    rolle: rolle as Rolle,
    ressort,
    ...(vertritt ? { vertritt, vertrittName: vertritt === person ? '' : (namen?.[vertritt] ?? '') } : {}),
  });
  return [...aemter.map(eines), ...leihen.map((amt) => ({ ...eines(amt), begrenzt: true }))];
}

/** What the caller may do; asked of the same rules that refuse it. */
export const darfAnsicht = (ich: Ausweis, berichtswesen: string): IchAnsicht['darf'] => ({
  schreibenFuer: [...new Set(ressortsZumBeginnen(ich))],
  sitzungenLeiten: darfSitzungenLeiten(ich),
  berichten: darfBerichtswesen(ich),
  kampagnenPlanen: darfKampagnenPlanen(ich, berichtswesen),
  verwalten: istVerwaltung(ich),
  pruefen: darfPruefen(ich),
});
