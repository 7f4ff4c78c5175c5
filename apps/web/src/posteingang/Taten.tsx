import {
  ANDERSWO,
  istWahlwort,
  NEBENHER,
  wahlworte,
  type MoeglicherSchritt,
  type VorgangAnsicht,
  type Zweisprachig,
} from '#contract';
import { felderAus } from '../schritt/schema.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopf, Knopflink } from '../ui/Knopf.js';
import { texte } from './texte.js';
import type { Tat } from './useBlick.js';

/** As many acts as fit side by side; what else is possible stands on the page of the Vorgang. */
const NEBENEINANDER = 4;

/** What she may do now, first what binds. A verdict is chosen by its own button. */
export function Taten({ vorgang, oeffne }: { vorgang: VorgangAnsicht; oeffne: (tat: Tat) => void }) {
  const { t } = useSprache();
  const taten = vorgang.schritte
    .filter(({ name, moeglich }) => moeglich && !ANDERSWO.includes(name) && !NEBENHER.includes(name))
    .toSorted((a, b) => Number(b.bindend) - Number(a.bindend))
    .flatMap(nachUrteil)
    .slice(0, NEBENEINANDER);
  if (taten.length === 0) return <p className="gedaempft">{t(texte.nichtsZuTun)}</p>;
  return taten.map(({ titel, ...tat }, i) => {
    const art = i === 0 ? 'primary' : 'secondary';
    // One way to submit, and it leads over the check.
    return tat.schritt === 'einreichenFach' ? (
      <Knopflink key={tat.schritt} to="/vorgaenge/$id/pruefen" params={{ id: vorgang.id }} art={art}>
        {t(titel)} …
      </Knopflink>
    ) : (
      <Knopf key={`${tat.schritt}${tat.urteil}`} art={art} onClick={() => oeffne(tat)}>
        {t(titel)} …
      </Knopf>
    );
  });
}

/** A Schritt that asks for a verdict, once for each. */
function nachUrteil({ name, titel, formular }: MoeglicherSchritt): (Tat & { titel: Zweisprachig })[] {
  const urteile = felderAus(formular).find((feld) => feld.name === 'urteil')?.enum ?? [];
  const inWorten = urteile.filter(istWahlwort);
  if (inWorten.length === 0) return [{ schritt: name, titel }];
  return inWorten.map((urteil) => ({ schritt: name, urteil, titel: wahlworte[urteil] }));
}
