import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { KampagneAnsicht } from '#contract';
import { vorgangFrage } from '../api/fragen.js';
import { useHeute } from '../api/heute.js';
import { kampagneFrage } from '../berichte/fragen.js';
import { berichtstexte } from '../berichte/texte.js';
import { Seite } from '../rahmen/Seite.js';
import { kampagneweg } from '../rahmen/wege.js';
import { abstand, tag, tagLang } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopflink } from '../ui/Knopf.js';
import { Plakette } from '../ui/Plakette.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { Entscheidung } from '../vorgang/Entscheidung.js';
import { Berichtsmatrix } from './Berichtsmatrix.js';
import { Ressortbeitraege } from './Ressortbeitraege.js';
import { kampagnentexte as texte } from './texte.js';
import { Zustandsbild } from './Zustandsbild.js';

/** The board of a campaign: where every report stands, who is late, and what comes next. */
export function Kampagnenseite() {
  const { id } = kampagneweg.useParams();
  const { t } = useSprache();
  const { data: kampagne, error, isPending, refetch } = useQuery(kampagneFrage(id));
  const { data: stand } = useQuery(vorgangFrage(id));
  if (isPending) return <Laedt />;
  if (!kampagne)
    return (
      <Seite titel={t(texte.titel)} bereich={t(berichtstexte.bereich)} schmal>
        <Fehlermeldung fehler={error} nochmal={() => void refetch()} />
      </Seite>
    );
  return (
    <Seite
      titel={t(texte.kampagneVon, { jahr: kampagne.jahr })}
      bereich={t(berichtstexte.bereich)}
      aktionen={
        <>
          <Knopflink to="/kampagnen" art="tertiary" klein>
            {t(texte.zurueck)}
          </Knopflink>
          <Knopflink to="/kampagnen/$id/gesamtbericht" params={{ id }} klein>
            {t(texte.zumGesamtbericht)}
          </Knopflink>
        </>
      }
    >
      <div className="stapel stapel--weit">
        <Kopfangaben kampagne={kampagne} />
        {stand && <Entscheidung vorgang={stand.inhalt} />}
        <Zustandsbild kampagne={kampagne} />
        <Berichtsmatrix
          kampagne={kampagne}
          erinnern={stand?.inhalt.schritte.find(({ name, moeglich }) => name === 'erinnern' && moeglich)}
        />
        <Ressortbeitraege kampagne={kampagne} />
        <Danach kampagne={kampagne} />
      </div>
    </Seite>
  );
}

function Kopfangaben({
  kampagne: { id, nummer, zustandTitel, faellig, gesamt, frei, ueberfaellig, beendetAm },
}: {
  kampagne: KampagneAnsicht;
}) {
  const { t, sprache } = useSprache();
  const heute = useHeute();
  return (
    <div className="stapel">
      <div className="reihe">
        <Plakette art={beendetAm ? 'gut' : 'hinweis'}>{t(zustandTitel)}</Plakette>
        <Plakette art={ueberfaellig > 0 ? 'schlecht' : 'gut'}>
          {ueberfaellig > 0 ? t(texte.verspaetetAnzahl, { anzahl: ueberfaellig }) : t(texte.keineVerspaetet)}
        </Plakette>
      </div>
      <dl className="angaben">
        <dt>{t(texte.freigegeben)}</dt>
        <dd>
          <strong>{t(texte.freiVon, { frei, gesamt })}</strong>
        </dd>
        <dt>{t(texte.faellig)}</dt>
        <dd>
          {tagLang(faellig, sprache)}
          {!beendetAm && frei < gesamt && (
            <>
              {' '}
              – <strong>{abstand(faellig, heute, sprache)}</strong>
            </>
          )}
        </dd>
        <dt>{t(texte.stand)}</dt>
        <dd>
          {nummer} –{' '}
          <Link to="/vorgaenge/$id" params={{ id }} search={{ reiter: 'verlauf' }}>
            {t(texte.zumVorgang)}
          </Link>
        </dd>
      </dl>
    </div>
  );
}

/** What becomes of the reports: the paper for the Senate, and the bodies that hear of them afterwards. */
function Danach({ kampagne: { gremien, vorlage } }: { kampagne: KampagneAnsicht }) {
  const { t, sprache } = useSprache();
  return (
    <div className="figurenpaar">
      <section aria-labelledby="vorlage" className="stapel stapel--eng">
        <h2 id="vorlage">{t(texte.vorlage)}</h2>
        {vorlage ? (
          <p>
            <Link to="/vorgaenge/$id" params={{ id: vorlage.id }} lang="de">
              {vorlage.nummer} {vorlage.titel}
            </Link>{' '}
            <Plakette art="hinweis">{t(vorlage.zustandTitel)}</Plakette>
          </p>
        ) : (
          <p className="gedaempft">{t(texte.keineVorlage)}</p>
        )}
      </section>
      <section aria-labelledby="gremien" className="stapel stapel--eng">
        <h2 id="gremien">{t(texte.gremien)}</h2>
        {gremien.length === 0 ? (
          <p className="gedaempft">{t(texte.keineGremien)}</p>
        ) : (
          <ul className="zeilen">
            {gremien.map(({ name, berichtetAm }) => (
              <li key={name} className="reihe reihe--aussen">
                <span lang="de">{name}</span>
                <Plakette {...(berichtetAm ? { art: 'gut' as const } : {})}>
                  {berichtetAm
                    ? t(texte.berichtetAm, { tag: tag(berichtetAm, sprache) })
                    : t(texte.nochNicht)}
                </Plakette>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
