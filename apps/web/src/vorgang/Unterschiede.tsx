import { Fragment } from 'react';
import type { Vergleich } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { ueberschriften } from './texte.js';
import { vergleichstexte as texte } from './vergleich-texte.js';

/** Changes section by section: inserted and deleted words as such, for eyes and for screen readers. */
export function Unterschiede({ vergleich }: { vergleich: Vergleich }) {
  const { t, zahl } = useSprache();
  const geaenderte = vergleich.abschnitte.filter(({ stand }) => stand !== 'gleich');
  return (
    <div className="stapel stapel--weit">
      <nav aria-label={t(texte.sprungziele)}>
        <ul className="reihe schlicht">
          {geaenderte.map(({ abschnitt, aenderungen }) => <li key={abschnitt}><a href={`#vergleich-${abschnitt}`}>{abschnitt}: {zahl(aenderungen, texte.eine, texte.viele)}</a></li>)}
        </ul>
      </nav>
      {geaenderte.map(({ abschnitt, teile }) => (
        <section key={abschnitt} id={`vergleich-${abschnitt}`} className="blatt" lang="de">
          <h2>{ueberschriften[abschnitt]?.de ?? abschnitt}</h2>
          <p className="vergleichstext">
            {teile.map(({ art, text }, i) => (
              <Fragment key={i}>
                {art === 'gleich' && text}
                {art === 'eingefuegt' && <ins><span className="kern-sr-only">{t(texte.eingefuegt)} </span>{text}</ins>}
                {art === 'geloescht' && <del><span className="kern-sr-only">{t(texte.geloescht)} </span>{text}</del>}
              </Fragment>
            ))}
          </p>
        </section>
      ))}
    </div>
  );
}
