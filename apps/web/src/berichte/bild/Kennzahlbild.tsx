import { useId } from 'react';
import { useSprache } from '../../sprache/sprache.js';
import { berichtstexte as texte } from '../texte.js';
import { kennzahlbild, MASS, type Balkenzeile, type Kennzahl } from './kennzahlbild.js';
import { useBreite } from './useBreite.js';

/** Plan and Ist over the years as a picture; the table beside it says the same. */
export function Kennzahlbild({ kennzahl }: { kennzahl: Kennzahl }) {
  const { t, sprache } = useSprache();
  const [ort, breite] = useBreite();
  const muster = useId();
  const bild = kennzahlbild(kennzahl, sprache, breite);
  const worte = { plan: t(texte.plan), ist: t(texte.ist) };
  return (
    <div ref={ort} className="bildplatz">
      <svg width={bild.breite} height={bild.hoehe} role="img" aria-label={bild.satz} className="bild">
        <defs>
          <pattern
            id={muster}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="2.5" height="6" className="fuellung--plan" />
          </pattern>
        </defs>
        {bild.jahre.map(({ jahr, y }) => (
          <text key={jahr} x="0" y={y + 15} className="bild__jahr">
            {jahr}
          </text>
        ))}
        {bild.zeilen.map((zeile) => (
          <Zeile
            key={`${zeile.jahr}${zeile.art}`}
            zeile={zeile}
            wort={worte[zeile.art]}
            muster={`url(#${muster})`}
          />
        ))}
        {bild.null !== null && (
          <line x1={bild.null} x2={bild.null} y1="0" y2={bild.hoehe} className="bild__null" />
        )}
      </svg>
    </div>
  );
}

interface Zeilenangaben {
  zeile: Balkenzeile;
  wort: string;
  muster: string;
}

/** What is about has an open end: a dashed edge. */
function Zeile({ zeile: { art, y, balken, text, textX }, wort, muster }: Zeilenangaben) {
  return (
    <g>
      <text x={MASS.links - 8} y={y + 15} className="bild__art">
        {wort}
      </text>
      {balken && balken.breite > 0 && (
        <rect
          x={balken.x}
          y={y + 4}
          width={balken.breite}
          height={MASS.balken}
          fill={art === 'plan' ? muster : undefined}
          className={`balken balken--${art}${balken.ungefaehr ? ' balken--ungefaehr' : ''}`}
        />
      )}
      {balken?.breite === 0 && (
        <line
          x1={balken.x}
          x2={balken.x}
          y1={y + 3}
          y2={y + 5 + MASS.balken}
          className={`balken balken--${art}`}
          strokeWidth="3"
        />
      )}
      {balken?.spanne && (
        <rect
          x={balken.spanne.x}
          y={y + 1}
          width={balken.spanne.breite}
          height={MASS.balken + 6}
          className="balken__spanne"
        />
      )}
      <text x={textX} y={y + 15} lang="de" className={balken ? 'bild__wert' : 'bild__wert bild__wert--worte'}>
        {text}
      </text>
    </g>
  );
}
