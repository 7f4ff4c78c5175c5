import type { VorgangAnsicht } from '#contract';
import { tagLang } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Angabe } from '../ui/Angabe.js';
import { Knopflink } from '../ui/Knopf.js';
import { useRessortname } from '../vorgang/ressort.js';
import { texte as vorgangstexte } from '../vorgang/texte.js';
import { schrittVon } from '../vorgang/schritte.js';
import { texte } from './texte.js';

/** What stands on the head of the paper. */
export function Angaben({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t, sprache } = useSprache();
  const ressortname = useRessortname();
  const { id, einbringer, federfuehrung, sitzung, stufe, eile, gremien, untertitel } = vorgang;
  return (
    <section aria-labelledby="angaben" className="stapel stapel--eng">
      <h2 id="angaben">{t(texte.angaben)}</h2>
      <dl className="angaben angaben--untereinander">
        {untertitel && (
          <Angabe name={t(texte.untertitel)} deutsch>
            {untertitel}
          </Angabe>
        )}
        <Angabe name={t(texte.federfuehrung)}>{ressortname(federfuehrung)}</Angabe>
        {einbringer.length > 1 && (
          <Angabe name={t(texte.einbringer)}>{einbringer.map(ressortname).join(', ')}</Angabe>
        )}
        <Angabe name={t(texte.sitzung)}>
          {sitzung ? tagLang(sitzung.datum, sprache) : t(texte.keineSitzung)}
        </Angabe>
        <Angabe name={t(texte.mitzeichnende)}>
          <Mitzeichnende vorgang={vorgang} />
        </Angabe>
        <Angabe name={t(texte.eile)}>{t(texte[eile ?? 'normal'])}</Angabe>
        <Angabe name={t(texte.stufe)}>{t(vorgangstexte[`stufe_${stufe}`])}</Angabe>
        {gremien.length > 0 && (
          <Angabe name={t(texte.gremien)} deutsch>
            {gremien.map(({ name }) => name).join(', ')}
          </Angabe>
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

function Mitzeichnende({ vorgang: { mitzeichnende } }: { vorgang: VorgangAnsicht }) {
  const { t } = useSprache();
  const ressortname = useRessortname();
  if (mitzeichnende.length === 0) return t(texte.niemand);
  return (
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
  );
}
