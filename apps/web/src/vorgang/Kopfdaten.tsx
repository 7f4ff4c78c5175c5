import { Link } from '@tanstack/react-router';
import { stelleInWorten, type VorgangAnsicht } from '#contract';
import { useHeute } from '../api/heute.js';
import { abstand, fristtag, tag, tagLang } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Plakette } from '../ui/Plakette.js';
import { useRessortname } from './ressort.js';
import { texte } from './texte.js';

/** State, Fassung and level of secrecy: what everybody asks first. */
export function Standzeile({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t } = useSprache();
  return (
    <section className="stapel stapel--eng" aria-label={t(texte.weg)}>
      {vorgang.untertitel && (
        <p className="gedaempft" lang="de">
          {vorgang.untertitel}
        </p>
      )}
      <div className="reihe">
        <Plakette art={vorgang.beendetAm ? 'gut' : 'hinweis'}>{t(vorgang.zustandTitel)}</Plakette>
        {(vorgang.art === 'senatsvorlage' || vorgang.fassung > 0) && (
          <Plakette>
            {vorgang.fassung === 0 ? t(texte.nochKeine) : t(texte.fassung, { nr: vorgang.fassung })}
          </Plakette>
        )}
        {vorgang.stufe !== 'offen' && <Plakette art="achtung">{t(texte[`stufe_${vorgang.stufe}`])}</Plakette>}
      </div>
    </section>
  );
}

/** Lead, meeting, with whom it lies since when, and until when. */
export function Eckdaten({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t, sprache } = useSprache();
  const ressortname = useRessortname();
  const heute = useHeute();
  const ende = vorgang.fristAm === null ? null : fristtag(vorgang.fristAm);
  return (
    <section className="kasten" aria-labelledby="eckdaten">
      <h2 id="eckdaten">{t(texte.eckdaten)}</h2>
      <dl className="angaben angaben--eng">
        <dt>{t(texte.federfuehrung)}</dt>
        <dd lang="de">{ressortname(vorgang.federfuehrung)}</dd>
        {vorgang.art === 'senatsvorlage' && (
          <>
            <dt>{t(texte.sitzung)}</dt>
            <dd>{vorgang.sitzung ? tagLang(vorgang.sitzung.datum, sprache) : t(texte.keineSitzung)}</dd>
          </>
        )}
        <Vorgaengerin vorgang={vorgang} />
        {!vorgang.beendetAm && (
          <>
            <dt>{t(texte.liegtBei)}</dt>
            <dd>
              {stellen(vorgang, t)}{' '}
              <span className="gedaempft">{t(texte.seit, { tag: tag(vorgang.geaendertAm, sprache) })}</span>
            </dd>
          </>
        )}
        {ende && (
          <>
            <dt>{t(texte.frist)}</dt>
            <dd>
              {tagLang(ende, sprache)} – <strong>{abstand(ende, heute, sprache)}</strong>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** The withdrawn paper that is tried again. */
function Vorgaengerin({ vorgang: { vorgaengerin } }: { vorgang: VorgangAnsicht }) {
  const { t } = useSprache();
  if (!vorgaengerin) return null;
  return (
    <>
      <dt>{t(texte.neuerAnlauf)}</dt>
      <dd>
        <Link to="/vorgaenge/$id" params={{ id: vorgaengerin.id }}>
          {vorgaengerin.nummer}
        </Link>
      </dd>
    </>
  );
}

function stellen({ zustaendig }: VorgangAnsicht, t: ReturnType<typeof useSprache>['t']): string {
  return zustaendig
    .filter((stelle) => !stelle.startsWith('person@'))
    .map((stelle) => stelleInWorten(stelle, t))
    .join(', ');
}
