import { useId } from 'react';
import { useSprache } from '../../sprache/sprache.js';
import { Ampel, Ampelform } from '../Ampel.js';
import { ampelworte, berichtstexte as texte } from '../texte.js';
import { useBreite } from './useBreite.js';
import {
  AMPELN,
  summeVon,
  verteilungsbild,
  type Teil,
  type Verteilung as Zahlen,
} from './verteilungsbild.js';

interface Reihe {
  jahr: number;
  verteilung: Zahlen;
}

/**
 * How many reports are green, yellow, red or without an Ampel, this year and last: bars with their numbers,
 * and the table.
 */
export function Verteilung({ reihen, titel }: { reihen: readonly Reihe[]; titel: string }) {
  const [ort, breite] = useBreite();
  return (
    <figure className="stapel">
      <figcaption>
        <strong>{titel}</strong>
      </figcaption>
      <div ref={ort} className="bildplatz stapel stapel--eng">
        {reihen.map((reihe) => (
          <Balken key={reihe.jahr} reihe={reihe} breite={breite} />
        ))}
      </div>
      <Zahlentafel reihen={reihen} titel={titel} />
    </figure>
  );
}

function Zahlentafel({ reihen, titel }: { reihen: readonly Reihe[]; titel: string }) {
  const { t } = useSprache();
  return (
    <div className="tafel">
      <table>
        <caption className="kern-sr-only">{titel}</caption>
        <thead>
          <tr>
            <th scope="col">{t(texte.kurzeinschaetzung)}</th>
            {reihen.map(({ jahr }) => (
              <th key={jahr} scope="col" className="rechts">
                {jahr}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {AMPELN.map((ampel) => (
            <tr key={ampel}>
              <th scope="row">
                <Ampel wert={ampel === 'unbekannt' ? null : ampel} />
              </th>
              {reihen.map(({ jahr, verteilung }) => (
                <td key={jahr} className="rechts">
                  {verteilung[ampel]}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t(texte.zusammen)}</th>
            {reihen.map(({ jahr, verteilung }) => (
              <td key={jahr} className="rechts">
                {summeVon(verteilung)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

const HOEHE = 40;

function Balken({ reihe: { jahr, verteilung }, breite }: { reihe: Reihe; breite: number }) {
  const { t } = useSprache();
  const muster = useId();
  const teile = verteilungsbild(verteilung, breite);
  const satz =
    teile.length === 0
      ? t(texte.nochNichts, { jahr })
      : `${jahr}: ${teile.map(({ ampel, anzahl }) => `${anzahl} ${t(ampelworte[ampel])}`).join(', ')}.`;
  return (
    <div>
      <p className="klein" aria-hidden="true">
        {jahr}
      </p>
      <svg width={breite} height={HOEHE} role="img" aria-label={satz} className="bild">
        <defs>
          <pattern
            id={`${muster}gelb`}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="8" height="8" className="form--gelb" />
            <rect width="1.5" height="8" className="bild__luecke" />
          </pattern>
          <pattern id={`${muster}rot`} width="7" height="7" patternUnits="userSpaceOnUse">
            <rect width="7" height="7" className="form--rot" />
            <rect width="7" height="1.2" className="bild__luecke" />
            <rect width="1.2" height="7" className="bild__luecke" />
          </pattern>
        </defs>
        {teile.map((teil) => (
          <Abschnitt key={teil.ampel} teil={teil} muster={muster} />
        ))}
        {teile.length === 0 && (
          <text x="0" y="25" className="bild__wert">
            {satz}
          </text>
        )}
      </svg>
    </div>
  );
}

/** One part: its pattern, and on a plate of the ground its shape – where there is room – and its number. */
function Abschnitt({ teil: { ampel, anzahl, x, breite }, muster }: { teil: Teil; muster: string }) {
  const mitte = x + breite / 2;
  const schild = breite > 64 ? 54 : 22;
  // A dashed edge lies half outside its shape.
  const rand = ampel === 'unbekannt' ? 2 : 0;
  return (
    <g>
      <rect
        x={x + rand}
        y={rand}
        width={breite - 2 * rand}
        height={HOEHE - 2 * rand}
        rx="2"
        className={`form--${ampel}`}
        style={ampel === 'gelb' || ampel === 'rot' ? { fill: `url(#${muster}${ampel})` } : undefined}
      />
      <rect x={mitte - schild / 2} y="7" width={schild} height="26" rx="3" className="bild__schild" />
      {schild > 22 && <Ampelform ampel={ampel} x={mitte - 24} y={10} groesse={20} />}
      <text x={mitte + (schild > 22 ? 11 : 0)} y="26" className="bild__zahl">
        {anzahl}
      </text>
    </g>
  );
}
