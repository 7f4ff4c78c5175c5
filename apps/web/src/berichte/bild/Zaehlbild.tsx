import { useBreite } from './useBreite.js';

export interface Gezaehltes {
  name: string;
  anzahl: number;
}

const ZEILE = 30;

/**
 * How many there are of each: one bar a row with its number. The table that belongs to it stands on the page.
 */
export function Zaehlbild({ reihen, satz }: { reihen: readonly Gezaehltes[]; satz: string }) {
  const [ort, breite] = useBreite();
  const links = Math.min(Math.max(...reihen.map(({ name }) => name.length)) * 7.5 + 16, breite * 0.6);
  const groesste = Math.max(1, ...reihen.map(({ anzahl }) => anzahl));
  return (
    <div ref={ort} className="bildplatz">
      <svg width={breite} height={reihen.length * ZEILE} role="img" aria-label={satz} className="bild">
        {reihen.map(({ name, anzahl }, i) => {
          const weite = (anzahl / groesste) * (breite - links - 44);
          return (
            <g key={name}>
              <text x={links - 8} y={i * ZEILE + 19} className="bild__art">
                {name.length * 7.5 > links ? `${name.slice(0, Math.floor(links / 7.5) - 2)}…` : name}
              </text>
              {weite > 0 && (
                <rect
                  x={links}
                  y={i * ZEILE + 4}
                  width={weite}
                  height={ZEILE - 10}
                  className="balken balken--ist"
                />
              )}
              <text x={links + weite + 6} y={i * ZEILE + 19} className="bild__wert">
                {anzahl}
              </text>
            </g>
          );
        })}
        <line x1={links} x2={links} y1="0" y2={reihen.length * ZEILE} className="bild__null" />
      </svg>
    </div>
  );
}
