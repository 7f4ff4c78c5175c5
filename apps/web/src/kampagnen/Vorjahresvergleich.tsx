import { Link } from '@tanstack/react-router';
import type { BerichtAnsicht, Kurzeinschaetzung } from '#contract';
import { Ampel } from '../berichte/Ampel.js';
import { ampelworte } from '../berichte/texte.js';
import { useSprache } from '../sprache/sprache.js';
import { kampagnentexte as texte } from './texte.js';
import { richtungVon } from './vergleich.js';

/** Which measures have become better or worse, from which colour to which; how many stayed. */
export function Vorjahresvergleich({ berichte }: { berichte: readonly BerichtAnsicht[] }) {
  const { t } = useSprache();
  const je = (richtung: ReturnType<typeof richtungVon>) =>
    berichte.filter((bericht) => richtungVon(bericht) === richtung);
  return (
    <section aria-labelledby="vergleich" className="stapel">
      <h2 id="vergleich">{t(texte.vergleich)}</h2>
      <div className="figurenpaar">
        {(['besser', 'schlechter'] as const).map((richtung) => (
          <div key={richtung} className="stapel stapel--eng">
            <h3>
              {t(texte[richtung])} ({je(richtung).length})
            </h3>
            {je(richtung).length === 0 ? (
              <p className="gedaempft">{t(texte.keine)}</p>
            ) : (
              <ul className="zeilen">
                {je(richtung).map((bericht) => (
                  <li key={bericht.id} className="berichtszeile">
                    <Bewegung bericht={bericht} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
      <p className="gedaempft">
        {t(texte.gleich)}: {je('gleich').length} · {t(texte.ohne)}: {je('ohne').length}
      </p>
    </section>
  );
}

function Bewegung({ bericht: { id, massnahme, kurzeinschaetzung, vorjahr } }: { bericht: BerichtAnsicht }) {
  const { t } = useSprache();
  const wort = (wert: Kurzeinschaetzung | null | undefined) => t(ampelworte[wert ?? 'unbekannt']);
  return (
    <div className="reihe reihe--aussen">
      <Link to="/berichte/$id" params={{ id }} lang="de" className="wachsend">
        {massnahme?.nummer} {massnahme?.titel}
      </Link>
      <span className="reihe">
        <span className="klein gedaempft">
          {t(texte.vonZu, { vorher: wort(vorjahr?.kurzeinschaetzung), nachher: wort(kurzeinschaetzung) })}
        </span>
        <Ampel wert={kurzeinschaetzung} />
      </span>
    </div>
  );
}
