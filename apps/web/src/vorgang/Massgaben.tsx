import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Massgabenstand, VorgangAnsicht } from '#contract';
import { leseFrage } from '../api/fragen.js';
import { tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Plakette, type Farbe } from '../ui/Plakette.js';
import { darf } from './schritte.js';
import { massgabenworte, mzTexte as texte } from './mitzeichnung-texte.js';
import { useRessortname } from './ressort.js';

const FARBE: Record<Massgabenstand, Farbe> = {
  offen: 'achtung',
  erfuellt: 'gut',
  verzichtet: 'gut',
  zurueckgewiesen: 'schlecht',
  umgesetzt: 'hinweis',
  ohneRueckmeldung: 'achtung',
  ersetzt: 'hinweis',
};

/** What can be done with a condition that is open. */
const MASSGABENSCHRITTE = ['massgabeErledigen', 'massgabeUmsetzen', 'massgabeZurueckweisen'] as const;

/** The conditions of the co-signatures: what became of each, and where an open one is settled. */
export function Massgaben({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t, sprache } = useSprache();
  const ressortname = useRessortname();
  const { data = [] } = useQuery(leseFrage('get /vorgaenge/{id}/massgaben', { pfad: { id: vorgang.id } }));
  if (data.length === 0) return null;
  const schritte = MASSGABENSCHRITTE.filter((name) => darf(vorgang, name));
  return (
    <section aria-labelledby="massgaben">
      <h2 id="massgaben">{t(texte.massgaben)}</h2>
      <ul className="zeilen">
        {data.map(({ id, ressort, text, stand, grund, fassung, erledigtAm }) => (
          <li key={id} className="stapel stapel--eng zeile--eng">
            <div className="reihe">
              <Plakette art={FARBE[stand]}>{t(massgabenworte[stand])}</Plakette>
              <strong>{ressortname(ressort)}</strong>
              <span className="klein gedaempft">
                {t(texte.fassung, { nr: fassung })}
                {erledigtAm && ` · ${tag(erledigtAm, sprache)}`}
              </span>
            </div>
            <p lang="de">{text}</p>
            {grund && (
              <p className="klein gedaempft" lang="de">
                {grund}
              </p>
            )}
            {(stand === 'offen' || stand === 'umgesetzt') && schritte.length > 0 && (
              <div className="reihe">
                {schritte.map((schritt) => (
                  <Link
                    key={schritt}
                    to="/vorgaenge/$id/schritt/$schritt"
                    params={{ id: vorgang.id, schritt }}
                    search={{ massgabe: id }}
                  >
                    {t(texte[schritt])}
                    <span className="kern-sr-only">: {ressort}</span>
                  </Link>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
