import { Link } from '@tanstack/react-router';
import type { BerichtAnsicht } from '#contract';
import { Ampel } from '../berichte/Ampel.js';
import { Terminzelle, Wertzelle } from '../berichte/Zellen.js';
import { berichtstexte } from '../berichte/texte.js';
import { useSprache } from '../sprache/sprache.js';
import { Papier } from '../ui/Papier.js';
import { kampagnentexte as texte } from './texte.js';

/** One report in short: its Ampel, its figures, the first paragraph of what happened. */
export function Kurzbericht({ bericht }: { bericht: BerichtAnsicht }) {
  const { t } = useSprache();
  const {
    id,
    massnahme,
    ressort,
    kurzeinschaetzung,
    kurzeinschaetzungGrund,
    kennzahlen,
    meilensteine,
    sachstand,
  } = bericht;
  return (
    <article className="karte stapel stapel--eng kurzbericht">
      <div className="reihe reihe--aussen">
        <h3 lang="de" className="wachsend">
          {massnahme?.nummer} {massnahme?.titel} <span className="gedaempft">({ressort})</span>
        </h3>
        <Ampel wert={kurzeinschaetzung} />
      </div>
      {kurzeinschaetzungGrund && <p lang="de">{kurzeinschaetzungGrund}</p>}
      {(kennzahlen.length > 0 || meilensteine.length > 0) && (
        <div className="tafel tafel--karten">
          <table>
            <caption className="kern-sr-only">
              {massnahme?.nummer}: {t(berichtstexte.kennzahlen)}, {t(berichtstexte.meilensteine)}
            </caption>
            <thead>
              <tr>
                <th scope="col">
                  {t(berichtstexte.kennzahl)} / {t(berichtstexte.meilenstein)}
                </th>
                <th scope="col" className="rechts">
                  {t(berichtstexte.plan)} / {t(berichtstexte.soll)}
                </th>
                <th scope="col" className="rechts">
                  {t(berichtstexte.istTermin)}
                </th>
              </tr>
            </thead>
            <tbody>
              {kennzahlen.map(({ id: eine, name, einheit, plan, ist }) => (
                <tr key={eine}>
                  <th scope="row" lang="de">
                    {name}
                    {einheit && <span className="gedaempft"> ({einheit})</span>}
                  </th>
                  <td className="rechts" data-spalte={t(berichtstexte.plan)}>
                    <Wertzelle wert={plan} />
                  </td>
                  <td className="rechts" data-spalte={t(berichtstexte.istTermin)}>
                    <Wertzelle wert={ist} />
                  </td>
                </tr>
              ))}
              {meilensteine.map(({ id: einer, nr, name, soll, ist, neuerTermin }) => (
                <tr key={einer}>
                  <th scope="row" lang="de">
                    {[nr, name].filter(Boolean).join(' ')}
                  </th>
                  <td className="rechts" data-spalte={t(berichtstexte.soll)}>
                    <Terminzelle termin={soll} />
                  </td>
                  <td className="rechts" data-spalte={t(berichtstexte.istTermin)}>
                    <Terminzelle termin={ist} />
                    {neuerTermin && (
                      <div className="klein gedaempft">
                        {t(berichtstexte.neuerTermin)}: <Terminzelle termin={neuerTermin} />
                      </div>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {sachstand && (
        <div className="blatt" lang="de">
          <Papier text={sachstand.split(/\n{2,}/u)[0] ?? ''} />
        </div>
      )}
      <p className="nicht-drucken">
        <Link to="/berichte/$id" params={{ id }}>
          {t(texte.ganz)}
          <span className="kern-sr-only"> {massnahme?.nummer}</span>
        </Link>
      </p>
    </article>
  );
}
