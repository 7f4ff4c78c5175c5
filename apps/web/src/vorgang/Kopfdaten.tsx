import { Link } from '@tanstack/react-router';
import { stelleInWorten, type VorgangAnsicht } from '#contract';
import { useHeute } from '../api/heute.js';
import { abstand, fristtag, tag, tagLang } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Plakette } from '../ui/Plakette.js';
import { hatEigeneSeite } from './Reiterleiste.js';
import { useRessortname } from './ressort.js';
import { texte } from './texte.js';

/** State, lead, meeting, deadline, level: what everybody asks first. */
export function Kopfdaten({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t, sprache } = useSprache();
  const ressortname = useRessortname();
  const heute = useHeute();
  // Reports and campaigns have no meeting of their own.
  const eigen = hatEigeneSeite(vorgang.art);
  const ende = vorgang.fristAm === null ? null : fristtag(vorgang.fristAm);
  return (
    <section className="stapel" aria-label={t(texte.weg)}>
      {vorgang.untertitel && <p className="gedaempft">{vorgang.untertitel}</p>}
      <Stand vorgang={vorgang} eigen={eigen} />
      <dl className="angaben">
        <dt>{t(texte.federfuehrung)}</dt>
        <dd>{ressortname(vorgang.federfuehrung)}</dd>
        {!eigen && (
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

function Stand({ vorgang, eigen }: { vorgang: VorgangAnsicht; eigen: boolean }) {
  const { t } = useSprache();
  return (
    <div className="reihe">
      <Plakette art={vorgang.beendetAm ? 'gut' : 'hinweis'}>{t(vorgang.zustandTitel)}</Plakette>
      {(!eigen || vorgang.fassung > 0) && (
        <Plakette>
          {vorgang.fassung === 0 ? t(texte.nochKeine) : t(texte.fassung, { nr: vorgang.fassung })}
        </Plakette>
      )}
      {vorgang.stufe !== 'offen' && <Plakette art="achtung">{t(texte[`stufe_${vorgang.stufe}`])}</Plakette>}
    </div>
  );
}
