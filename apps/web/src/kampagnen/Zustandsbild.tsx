import type { KampagneAnsicht } from '#contract';
import { Zaehlbild } from '../berichte/bild/Zaehlbild.js';
import { useSprache } from '../sprache/sprache.js';
import { kampagnentexte as texte } from './texte.js';
import { useZustaende } from './zustaende.js';

/** How many reports are in which state, as a picture and as its table. */
export function Zustandsbild({ kampagne }: { kampagne: KampagneAnsicht }) {
  const { t } = useSprache();
  const zustaende = useZustaende(kampagne);
  if (kampagne.berichte.length === 0) return null;
  const reihen = zustaende.map(({ titel, anzahl }) => ({ name: t(titel), anzahl }));
  return (
    <figure className="karte stapel">
      <figcaption>
        <h2>{t(texte.uebersicht)}</h2>
      </figcaption>
      <div className="figurenpaar">
        <Zaehlbild
          reihen={reihen}
          satz={t(texte.uebersichtSatz, {
            worte: reihen.map(({ name, anzahl }) => `${anzahl} ${name}`).join(', '),
          })}
        />
        <div className="tafel">
          <table>
            <caption className="kern-sr-only">{t(texte.uebersicht)}</caption>
            <thead>
              <tr>
                <th scope="col">{t(texte.zustand)}</th>
                <th scope="col" className="rechts">
                  {t(texte.anzahl)}
                </th>
              </tr>
            </thead>
            <tbody>
              {zustaende.map(({ name, titel, anzahl }) => (
                <tr key={name}>
                  <th scope="row">{t(titel)}</th>
                  <td className="rechts">{anzahl}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </figure>
  );
}
