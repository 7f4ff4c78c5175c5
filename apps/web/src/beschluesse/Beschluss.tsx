import { Link } from '@tanstack/react-router';
import { ergebnisworte, stufenworte, type BeschlussAnsicht } from '#contract';
import { useDarf } from '../api/fragen.js';
import { Schrittlinks } from '../sitzungen/Schrittlinks.js';
import { tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Plakette } from '../ui/Plakette.js';
import { beschlusstexte as texte } from './texte.js';
import { Ziffernliste } from './Ziffernliste.js';

/** One decision: its Ziffern, and what has to be done because of them. */
export function Beschluss({ beschluss }: { beschluss: BeschlussAnsicht }) {
  const { t, sprache } = useSprache();
  const { id, nummer, titel, federfuehrung, stufe, beschlossenAm, ergebnis, top, teil, ziffern, auftraege } =
    beschluss;
  const zusatz = teil === 'vertraulich' ? ` (${t(stufenworte.vertraulich)})` : '';
  return (
    <article className="karte stapel" aria-labelledby={`beschluss-${id}`}>
      <div>
        <h2 id={`beschluss-${id}`}>
          <Link to="/vorgaenge/$id" params={{ id }} lang="de">
            {titel}
          </Link>
        </h2>
        <div className="zeile__dazu">
          <span>{nummer}</span>
          <span>{federfuehrung}</span>
          {beschlossenAm && (
            <span>
              {t(texte.beschlossenAm, { tag: tag(beschlossenAm, sprache) })}
              {top !== null && `, ${t(texte.top, { nr: top })}${zusatz}`}
            </span>
          )}
          {ergebnis && <Plakette art="gut">{t(ergebnisworte[ergebnis])}</Plakette>}
          {stufe !== 'offen' && <Plakette art="achtung">{t(stufenworte[stufe])}</Plakette>}
        </div>
      </div>
      <Ziffernliste ziffern={ziffern} />
      {auftraege.length > 0 && <Auftraege auftraege={auftraege} />}
    </article>
  );
}

/** What has to be done because of a Beschluss. */
export function Auftraege({ auftraege }: Pick<BeschlussAnsicht, 'auftraege'>) {
  const { t, sprache } = useSprache();
  const kanzlei = useDarf().sitzungenLeiten;
  return (
    <div>
      <h3>{t(texte.auftraege)}</h3>
      <ul className="zeilen">
        {auftraege.map((auftrag) => (
          <li key={auftrag.id} className="stapel stapel--eng zeile--eng">
            <div className="reihe">
              <Link to="/vorgaenge/$id" params={{ id: auftrag.id }}>
                {auftrag.nummer}
              </Link>
              <Plakette art={auftrag.beendet ? 'gut' : 'hinweis'}>{t(auftrag.zustandTitel)}</Plakette>
              <span className="klein gedaempft">
                {t(texte.zuZiffer, { nr: auftrag.ziffer })} · {auftrag.adressat.join(', ')} ·{' '}
                {auftrag.faellig
                  ? t(texte.faellig, { tag: tag(auftrag.faellig, sprache) })
                  : t(texte.ohneTermin)}
              </span>
            </div>
            {kanzlei && !auftrag.beendet && <Schrittlinks vorgang={auftrag.id} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
