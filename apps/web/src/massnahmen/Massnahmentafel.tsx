import { Link } from '@tanstack/react-router';
import type { MassnahmeKurz } from '#contract';
import { Ampel, Trend } from '../berichte/Ampel.js';
import { berichtstexte } from '../berichte/texte.js';
import { useSprache } from '../sprache/sprache.js';
import { Plakette } from '../ui/Plakette.js';
import { Spalten } from '../ui/Tafel.js';
import { massnahmentexte as texte } from './texte.js';

const SPALTEN = [
  texte.nummer,
  berichtstexte.massnahme,
  berichtstexte.kurzeinschaetzung,
  berichtstexte.trend,
  texte.berichte,
  berichtstexte.ressort,
];

/** Measures under their fields of action, in the order of the list; on a phone each becomes a card. */
export function Massnahmentafel({ massnahmen }: { massnahmen: readonly MassnahmeKurz[] }) {
  const { t } = useSprache();
  const felder = [...new Map(massnahmen.map(({ handlungsfeld }) => [handlungsfeld?.nr ?? 0, handlungsfeld]))];
  return felder.map(([nr, feld]) => (
    <section key={nr} aria-labelledby={`feld-${nr}`} className="stapel stapel--eng">
      <h2 id={`feld-${nr}`} lang={feld ? 'de' : undefined}>
        {feld ? t(texte.handlungsfeldNr, { nr: feld.nr, titel: feld.titel }) : t(texte.ohneHandlungsfeld)}
      </h2>
      <div className="tafel tafel--karten tafel--massnahmen">
        <table aria-labelledby={`feld-${nr}`}>
          <Spalten namen={SPALTEN.map((spalte) => t(spalte))} />
          <tbody>
            {massnahmen
              .filter(({ handlungsfeld }) => (handlungsfeld?.nr ?? 0) === nr)
              .map((massnahme) => (
                <Zeile key={massnahme.id} massnahme={massnahme} />
              ))}
          </tbody>
        </table>
      </div>
    </section>
  ));
}

function Zeile({ massnahme }: { massnahme: MassnahmeKurz }) {
  const { t } = useSprache();
  const { id, nummer, titel, kurzeinschaetzung, jahr, trend, ressort, einheit, stand } = massnahme;
  return (
    <tr>
      <td className="nummer" data-spalte={t(texte.nummer)}>
        {nummer}
      </td>
      <th scope="row">
        <Link to="/massnahmen/$id" params={{ id }} lang="de">
          {titel}
        </Link>
        {stand !== 'laeuft' && (
          <>
            {' '}
            <Plakette>{t(texte[`stand_${stand}`])}</Plakette>
          </>
        )}
      </th>
      <td data-spalte={t(berichtstexte.kurzeinschaetzung)}>
        <Ampel wert={kurzeinschaetzung} />
        {jahr !== null && <span className="klein gedaempft"> {jahr}</span>}
      </td>
      <td data-spalte={t(berichtstexte.trend)}>
        <Trend trend={trend} />
      </td>
      <td data-spalte={t(texte.berichte)}>
        <Berichtsjahre massnahme={massnahme} />
      </td>
      <td data-spalte={t(berichtstexte.ressort)}>
        {ressort}
        {einheit && (
          <div className="klein gedaempft" lang="de">
            {einheit}
          </div>
        )}
      </td>
    </tr>
  );
}

function Berichtsjahre({ massnahme: { nummer, berichte } }: { massnahme: MassnahmeKurz }) {
  const { t } = useSprache();
  if (berichte.length === 0) return <span className="gedaempft">{t(texte.keinBericht)}</span>;
  return (
    <ul className="schlicht jahresliste">
      {berichte.map((einer) => {
        const jahr = einer.jahr ?? t(berichtstexte.ohneJahr);
        return (
          <li key={einer.bericht}>
            <Link
              to="/berichte/$id"
              params={{ id: einer.bericht }}
              aria-label={`${nummer}, ${t(berichtstexte.bericht, { jahr })}`}
            >
              {jahr}
            </Link>{' '}
            <span className="klein gedaempft">{t(einer.zustandTitel ?? berichtstexte.eingelesen)}</span>
          </li>
        );
      })}
    </ul>
  );
}
