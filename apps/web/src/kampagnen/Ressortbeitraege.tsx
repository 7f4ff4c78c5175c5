import { Link } from '@tanstack/react-router';
import type { KampagneAnsicht } from '#contract';
import { berichtstexte } from '../berichte/texte.js';
import { useSprache } from '../sprache/sprache.js';
import { Spalten } from '../ui/Tafel.js';
import { useRessortname } from '../vorgang/ressort.js';
import { Beitrag } from './Beitrag.js';
import { kampagnentexte as texte } from './texte.js';

/** Who has brought how much, as bars with their numbers; the name leads to the reports of that Ressort. */
export function Ressortbeitraege({ kampagne: { id, jeRessort } }: { kampagne: KampagneAnsicht }) {
  const { t } = useSprache();
  const ressortname = useRessortname();
  if (jeRessort.length === 0) return null;
  return (
    <section aria-labelledby="ressorts" className="stapel stapel--eng">
      <h2 id="ressorts">{t(texte.jeRessort)}</h2>
      <div className="tafel tafel--karten">
        <table aria-labelledby="ressorts">
          <Spalten namen={[t(berichtstexte.ressort), t(texte.freigegeben)]} />
          <tbody>
            {jeRessort.map(({ ressort, gesamt, frei, ueberfaellig }) => (
              <tr key={ressort}>
                <th scope="row">
                  <Link to="/kampagnen/$id" params={{ id }} search={{ ressort }} hash="matrix">
                    {ressortname(ressort)}
                  </Link>
                </th>
                <td data-spalte={t(texte.freigegeben)}>
                  <Beitrag
                    name={ressortname(ressort)}
                    gesamt={gesamt}
                    frei={frei}
                    ueberfaellig={ueberfaellig}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
