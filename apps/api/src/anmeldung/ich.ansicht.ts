import type { IchAnsicht, Rolle } from '#contract';
import { ressortsZumBeginnen } from '#runner';
import { darfBerichtswesen, darfKampagnenPlanen } from '../berichte/befugnis.js';
import { darfPruefen, istVerwaltung } from '../menschen/verwaltung.js';
import { darfSitzungenLeiten } from '../sitzungen/befugnis.js';
import type { Ausweis } from './ausweis.js';

/** The caller's offices as her page shows them; the database knows no other roles. */
export function aemterAnsicht(
  { aemter }: Ausweis,
  namen: Readonly<Record<string, string>> | null,
): IchAnsicht['aemter'] {
  return aemter.map(({ rolle, ressort, vertritt }) => ({
    rolle: rolle as Rolle,
    ressort,
    ...(vertritt ? { vertritt, vertrittName: namen?.[vertritt] ?? '' } : {}),
  }));
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
