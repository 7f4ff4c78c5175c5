import { Link } from '@tanstack/react-router';
import { ebenenworte, type MassnahmeAnsicht } from '#contract';
import { Kennzahlbild } from '../berichte/bild/Kennzahlbild.js';
import { berichtstexte } from '../berichte/texte.js';
import { Wertzelle } from '../berichte/Zellen.js';
import { useSprache } from '../sprache/sprache.js';
import { massnahmentexte as texte } from './texte.js';

type Kennzahl = MassnahmeAnsicht['kennzahlen'][number];

/**
 * What is counted, Plan and Ist over the years: each as a picture and, beside it, as the table that counts.
 */
export function Kennzahlen({ kennzahlen }: { kennzahlen: readonly Kennzahl[] }) {
  const { t } = useSprache();
  return (
    <section aria-labelledby="kennzahlen" className="stapel">
      <h2 id="kennzahlen">{t(berichtstexte.kennzahlen)}</h2>
      {kennzahlen.length === 0 && <p className="gedaempft">{t(texte.keineKennzahlen)}</p>}
      {kennzahlen.map((kennzahl) => (
        <Kennzahlfigur key={kennzahl.id} kennzahl={kennzahl} />
      ))}
    </section>
  );
}

function Kennzahlfigur({ kennzahl }: { kennzahl: Kennzahl }) {
  const { t } = useSprache();
  const { name, einheit, ebene, richtung, reihe } = kennzahl;
  return (
    <figure className="karte stapel">
      <figcaption>
        <h3>
          <span lang="de">{name}</span>
          {einheit && (
            <span className="gedaempft" lang="de">
              {' '}
              ({einheit})
            </span>
          )}
        </h3>
        <p className="klein gedaempft">
          {[
            ebene && t(ebenenworte[ebene]),
            richtung && t(richtung === 'mehr' ? texte.mehrIstBesser : texte.wenigerIstBesser),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </figcaption>
      {reihe.length === 0 ? (
        <p className="gedaempft">{t(texte.keineWerte)}</p>
      ) : (
        <div className="figurenpaar">
          <Kennzahlbild kennzahl={kennzahl} />
          <Jahresreihe name={name} reihe={reihe} />
        </div>
      )}
    </figure>
  );
}

function Jahresreihe({ name, reihe }: { name: string; reihe: Kennzahl['reihe'] }) {
  const { t } = useSprache();
  return (
    <div className="tafel">
      <table>
        <caption className="kern-sr-only">{t(texte.werteVon, { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t(berichtstexte.jahr)}</th>
            <th scope="col" className="rechts">
              {t(berichtstexte.plan)}
            </th>
            <th scope="col" className="rechts">
              {t(berichtstexte.ist)}
            </th>
          </tr>
        </thead>
        <tbody>
          {reihe.map((jahr) => (
            <Jahreszeile key={jahr.jahr} {...jahr} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Jahreszeile({ jahr, plan, ist, bericht }: Kennzahl['reihe'][number]) {
  const { t } = useSprache();
  return (
    <tr>
      <th scope="row">
        {bericht ? (
          <Link to="/berichte/$id" params={{ id: bericht }} aria-label={t(berichtstexte.bericht, { jahr })}>
            {jahr}
          </Link>
        ) : (
          jahr
        )}
      </th>
      <td className="rechts">
        <Wertzelle wert={plan} />
      </td>
      <td className="rechts">
        <Wertzelle wert={ist} />
      </td>
    </tr>
  );
}
