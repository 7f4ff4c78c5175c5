import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { AbschnittAnsicht, VorgangAnsicht } from '#contract';
import { abschnitteFrage, leseFrage } from '../api/fragen.js';
import { zeitpunkt } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Plakette } from '../ui/Plakette.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { ueberschriften } from '../vorgang/texte.js';
import { texte } from './texte.js';

const FARBE = { nicht_begonnen: undefined, in_arbeit: 'hinweis', fertig: 'gut' } as const;

function standVon({ text, fertig }: AbschnittAnsicht): keyof typeof FARBE {
  if (text.trim() === '') return 'nicht_begonnen';
  return fertig ? 'fertig' : 'in_arbeit';
}

/** The task list of an author: each section is one row, and the row is the link. */
export function Abschnittsliste({ vorgang: { id } }: { vorgang: VorgangAnsicht }) {
  const { t } = useSprache();
  const { data, error, isPending } = useQuery(abschnitteFrage(id));
  const { data: bemerkungen = [] } = useQuery(leseFrage('get /vorgaenge/{id}/bemerkungen', { pfad: { id } }));
  if (isPending) return <Laedt />;
  if (!data) return <Fehlermeldung fehler={error} />;
  const offene = (buchstabe: string) =>
    bemerkungen.filter(({ abschnitt, stand }) => abschnitt === buchstabe && stand === 'offen').length;
  return (
    <section aria-labelledby="abschnitte" className="stapel stapel--eng">
      <h2 id="abschnitte">{t(texte.abschnitte)}</h2>
      <p className="gedaempft">
        {t(texte.fertigVon, {
          fertig: data.filter((einer) => standVon(einer) === 'fertig').length,
          alle: data.length,
        })}
      </p>
      <ul className="zeilen">
        {data.map((abschnitt) => (
          <Abschnittszeile
            key={abschnitt.buchstabe}
            vorgang={id}
            abschnitt={abschnitt}
            offene={offene(abschnitt.buchstabe)}
          />
        ))}
      </ul>
    </section>
  );
}

function Abschnittszeile({
  vorgang,
  abschnitt,
  offene,
}: {
  vorgang: string;
  abschnitt: AbschnittAnsicht;
  offene: number;
}) {
  const { t, zahl, sprache } = useSprache();
  const { buchstabe, geaendertVon, geaendertAm } = abschnitt;
  const stand = standVon(abschnitt);
  return (
    <li className="zeile zeile--aufgabe">
      <div>
        <Link
          to="/vorgaenge/$id/entwurf/$buchstabe"
          params={{ id: vorgang, buchstabe }}
          className="zeile__titel"
          lang="de"
        >
          {ueberschriften[buchstabe].de}
        </Link>
        <div className="zeile__dazu">
          {geaendertVon && geaendertAm && (
            <span>
              {t(texte.geaendertVon, { name: geaendertVon, zeit: zeitpunkt(geaendertAm, sprache) })}
            </span>
          )}
          {offene > 0 && <strong>{zahl(offene, texte.eineBemerkung, texte.bemerkungen)}</strong>}
        </div>
      </div>
      <Plakette {...(FARBE[stand] ? { art: FARBE[stand] as 'gut' } : {})}>{t(texte[stand])}</Plakette>
    </li>
  );
}
