import { useHeute } from '../../api/heute.js';
import { useSprache } from '../../sprache/sprache.js';
import { berichtstexte as texte } from '../texte.js';
import { meilensteinbild, type Bahn, type Meilenstein } from './meilensteinbild.js';
import { useBreite } from './useBreite.js';

/** The lane of the Meilensteine; the table below it says the same. Nothing is drawn where no date stands. */
export function Meilensteinbild({ meilensteine }: { meilensteine: readonly Meilenstein[] }) {
  const { sprache } = useSprache();
  const heute = useHeute();
  const [ort, breite] = useBreite();
  const bild = meilensteinbild(meilensteine, heute, sprache, breite);
  return (
    <div ref={ort} className="bildplatz">
      {bild && (
        <>
          <Legende mitHeute={bild.heute !== null} />
          <svg width={bild.breite} height={bild.hoehe} role="img" aria-label={bild.satz} className="bild">
            {bild.jahre.map(({ jahr, x }) => (
              <g key={jahr}>
                <line x1={x} x2={x} y1="16" y2={bild.hoehe} className="bild__raster" />
                <text x={x + 2} y="12" className="bild__achse">
                  {jahr}
                </text>
              </g>
            ))}
            {bild.heute !== null && (
              <line x1={bild.heute} x2={bild.heute} y1="16" y2={bild.hoehe} className="bild__heute" />
            )}
            {bild.bahnen.map((bahn) => (
              <Bahnzeile key={bahn.id} bahn={bahn} breite={bild.breite} />
            ))}
          </svg>
        </>
      )}
    </div>
  );
}

function Legende({ mitHeute }: { mitHeute: boolean }) {
  const { t } = useSprache();
  return (
    <p className="klein legende" aria-hidden="true">
      <span>
        <svg width="16" height="14">
          <rect x="2" y="2" width="12" height="10" className="marke marke--soll" />
        </svg>{' '}
        {t(texte.soll)}
      </span>
      <span>
        <svg width="16" height="14">
          <rect x="2" y="2" width="12" height="10" className="marke marke--ist" />
        </svg>{' '}
        {t(texte.istTermin)}
      </span>
      {mitHeute && (
        <span>
          <svg width="10" height="14">
            <line x1="5" x2="5" y1="0" y2="14" className="bild__heute" />
          </svg>{' '}
          {t(texte.heute)}
        </span>
      )}
    </p>
  );
}

/**
 * Name and delay above, the way below. Letters have an edge in the colour of the ground, so that no line runs
 * through them.
 */
function Bahnzeile({
  bahn: { name, nameY, textY, mitteY, soll, ist, verzug, text },
  breite,
}: {
  bahn: Bahn;
  breite: number;
}) {
  const eigeneZeile = textY !== nameY;
  const platz = Math.floor((breite - (eigeneZeile ? 8 : text.length * 8 + 24)) / 8);
  return (
    <g>
      <text x="2" y={nameY} className="bild__name" lang="de">
        {name.length > platz ? `${name.slice(0, Math.max(3, platz - 1)).trimEnd()}…` : name}
      </text>
      <text
        x={eigeneZeile ? 2 : breite - 2}
        y={textY}
        className={`bild__verzug${eigeneZeile ? '' : ' bild__verzug--rechts'}`}
      >
        {text}
      </text>
      {verzug && (
        <line
          x1={verzug.x}
          x2={verzug.x + verzug.breite}
          y1={mitteY}
          y2={mitteY}
          className={`verzug${verzug.offen ? ' verzug--offen' : ''}`}
        />
      )}
      {soll && (
        <rect x={soll.x} y={mitteY - 7} width={soll.breite} height="14" className="marke marke--soll" />
      )}
      {ist && <rect x={ist.x} y={mitteY - 5} width={ist.breite} height="10" className="marke marke--ist" />}
    </g>
  );
}
