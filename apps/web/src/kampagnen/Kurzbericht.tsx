import { Link } from '@tanstack/react-router';
import type { BerichtAnsicht } from '#contract';
import { Ampel } from '../berichte/Ampel.js';
import { Terminzelle, Wertzelle } from '../berichte/Zellen.js';
import { berichtstexte } from '../berichte/texte.js';
import { useSprache } from '../sprache/sprache.js';
import { Papier } from '../ui/Papier.js';
import { kampagnentexte as texte } from './texte.js';

/** One report in short: its Ampel, its figures, the first paragraph of what happened. */
export function Kurzbericht({
  bericht,
  anmerkungen,
}: {
  bericht: BerichtAnsicht;
  anmerkungen: readonly string[];
}) {
  const { t } = useSprache();
  const { id, massnahme, ressort, kurzeinschaetzung, kurzeinschaetzungGrund, sachstand } = bericht;
  return (
    <article className="karte stapel stapel--eng kurzbericht">
      <div className="reihe reihe--aussen">
        <h3 lang="de" className="wachsend">
          {massnahme?.nummer} {massnahme?.titel} <span className="gedaempft">({ressort})</span>
        </h3>
        <Ampel wert={kurzeinschaetzung} />
      </div>
      {kurzeinschaetzungGrund && <p lang="de">{kurzeinschaetzungGrund}</p>}
      {anmerkungen.map((eine) => (
        <p key={eine} lang="de">
          {eine}
        </p>
      ))}
      <Zahlen bericht={bericht} />
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

function Zahlen({ bericht: { massnahme, kennzahlen, meilensteine } }: { bericht: BerichtAnsicht }) {
  const { t } = useSprache();
  if (kennzahlen.length === 0 && meilensteine.length === 0) return null;
  return (
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
          {kennzahlen.map((eine) => (
            <Kennzahlzeile key={eine.id} {...eine} />
          ))}
          {meilensteine.map((einer) => (
            <Meilensteinzeile key={einer.id} {...einer} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Kennzahlzeile({ name, einheit, plan, ist }: BerichtAnsicht['kennzahlen'][number]) {
  const { t } = useSprache();
  return (
    <tr>
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
  );
}

function Meilensteinzeile({ nr, name, soll, ist, neuerTermin }: BerichtAnsicht['meilensteine'][number]) {
  const { t } = useSprache();
  return (
    <tr>
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
  );
}
