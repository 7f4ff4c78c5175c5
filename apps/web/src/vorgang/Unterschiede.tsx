import { Fragment, useRef } from 'react';
import type { Vergleich } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Knopf } from '../ui/Knopf.js';
import { istAbschnitt, ueberschriften } from './texte.js';
import { useAenderungstasten } from './useAenderungstasten.js';
import { vergleichstexte as texte } from './vergleich-texte.js';

/** Changes section by section: inserted and deleted words as such, for eyes and for screen readers. */
export function Unterschiede({ vergleich }: { vergleich: Vergleich }) {
  const { t, zahl } = useSprache();
  const ganzes = useRef<HTMLDivElement>(null);
  const springe = useAenderungstasten(ganzes);
  const geaenderte = vergleich.abschnitte.filter(({ stand }) => stand !== 'gleich');
  return (
    <div className="stapel stapel--weit" ref={ganzes}>
      <nav className="reihe reihe--aussen" aria-label={t(texte.sprungziele)}>
        <ul className="reihe schlicht">
          {geaenderte.map(({ abschnitt, aenderungen }) => (
            <li key={abschnitt}>
              <a href={`#vergleich-${abschnitt}`}>
                {abschnitt}: {zahl(aenderungen, texte.eine, texte.viele)}
              </a>
            </li>
          ))}
        </ul>
        <div className="reihe">
          <Knopf klein art="tertiary" aria-keyshortcuts="p" onClick={() => springe(-1)}>
            {t(texte.vorige)}
          </Knopf>
          <Knopf klein art="tertiary" aria-keyshortcuts="n" onClick={() => springe(1)}>
            {t(texte.naechste)}
          </Knopf>
        </div>
      </nav>
      {geaenderte.map((eines) => (
        <Abschnitt key={eines.abschnitt} {...eines} />
      ))}
    </div>
  );
}

function Abschnitt({ abschnitt, teile }: Vergleich['abschnitte'][number]) {
  const { t } = useSprache();
  return (
    <section id={`vergleich-${abschnitt}`} className="blatt" lang="de">
      <h2>{istAbschnitt(abschnitt) ? ueberschriften[abschnitt].de : abschnitt}</h2>
      <p className="vergleichstext">
        {teile.map(({ art, text }, i) => (
          <Fragment key={i}>
            {art === 'gleich' && text}
            {art === 'eingefuegt' && (
              <ins tabIndex={-1}>
                <span className="kern-sr-only">{t(texte.eingefuegt)} </span>
                {text}
              </ins>
            )}
            {art === 'geloescht' && (
              <del tabIndex={-1}>
                <span className="kern-sr-only">{t(texte.geloescht)} </span>
                {text}
              </del>
            )}
          </Fragment>
        ))}
      </p>
    </section>
  );
}
