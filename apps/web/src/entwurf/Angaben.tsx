import type { VorgangAnsicht } from '#contract';
import { tagLang } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopflink } from '../ui/Knopf.js';
import { useRessortname } from '../vorgang/ressort.js';
import { texte as vorgangstexte } from '../vorgang/texte.js';
import { schrittVon } from '../vorgang/schritte.js';
import { texte } from './texte.js';

/** What stands on the head of the paper. */
export function Angaben({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t, sprache } = useSprache();
  const ressortname = useRessortname();
  const { id, einbringer, federfuehrung, sitzung, mitzeichnende, stufe, eile, gremien, untertitel } = vorgang;
  return (
    <section aria-labelledby="angaben" className="stapel stapel--eng">
      <h2 id="angaben">{t(texte.angaben)}</h2>
      <dl className="angaben angaben--untereinander">
        {untertitel && (
          <>
            <dt>{t(texte.untertitel)}</dt>
            <dd lang="de">{untertitel}</dd>
          </>
        )}
        <dt>{t(texte.federfuehrung)}</dt>
        <dd>{ressortname(federfuehrung)}</dd>
        {einbringer.length > 1 && (
          <>
            <dt>{t(texte.einbringer)}</dt>
            <dd>{einbringer.map(ressortname).join(', ')}</dd>
          </>
        )}
        <dt>{t(texte.sitzung)}</dt>
        <dd>{sitzung ? tagLang(sitzung.datum, sprache) : t(texte.keineSitzung)}</dd>
        <dt>{t(texte.mitzeichnende)}</dt>
        <dd>
          {mitzeichnende.length === 0 ? (
            t(texte.niemand)
          ) : (
            <ul className="schlicht">
              {mitzeichnende.map(({ ressort, abschnitte }) => (
                <li key={ressort}>
                  {ressortname(ressort)}{' '}
                  <span className="gedaempft">
                    ({abschnitte.length === 7 ? t(texte.alleAbschnitte) : abschnitte.join(', ')})
                  </span>
                </li>
              ))}
            </ul>
          )}
        </dd>
        <dt>{t(texte.eile)}</dt>
        <dd>{t(texte[eile ?? 'normal'])}</dd>
        <dt>{t(texte.stufe)}</dt>
        <dd>{t(vorgangstexte[`stufe_${stufe}`])}</dd>
        {gremien.length > 0 && (
          <>
            <dt>{t(texte.gremien)}</dt>
            <dd lang="de">{gremien.map(({ name }) => name).join(', ')}</dd>
          </>
        )}
      </dl>
      {schrittVon(vorgang, 'festlegen')?.moeglich && (
        <div>
          <Knopflink klein to="/vorgaenge/$id/entwurf/angaben" params={{ id }}>
            {t(texte.aendern)}
          </Knopflink>
        </div>
      )}
    </section>
  );
}
