import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { MoeglicherSchritt, VorgangAnsicht } from '#contract';
import { leseFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { Abstimmungsliste, hatGeurteilt } from '../vorgang/Abstimmungsliste.js';
import { Hinweise } from '../vorgang/Hinweise.js';
import { Unterschiede } from '../vorgang/Unterschiede.js';
import { useVeralteteMitzeichnung } from '../vorgang/useVeralteteMitzeichnung.js';
import { Wortlaut } from '../vorgang/Wortlaut.js';
import { texte } from './texte.js';

/** What she decides on, before she does: the wording, what has changed for her, how the others judged. */
export function Sachverhalt({ vorgang, schritt }: { vorgang: VorgangAnsicht; schritt: MoeglicherSchritt }) {
  const { t } = useSprache();
  return (
    <div className="stapel">
      <Wortlaut vorgang={vorgang} />
      <Hinweise vorgang={vorgang} />
      <Geaendert vorgang={vorgang} />
      <DieAnderen vorgang={vorgang} eigenes={schritt.als?.ressort} />
      <p>
        <Link to="/vorgaenge/$id" params={{ id: vorgang.id }}>
          {t(texte.ganzeVorlage)}
        </Link>
      </p>
    </div>
  );
}

/** What is different since her house signed; nothing where it has not. */
function Geaendert({ vorgang: { id, fassung: bis, ...vorgang } }: { vorgang: VorgangAnsicht }) {
  const { t, zahl } = useSprache();
  const von = useVeralteteMitzeichnung({ id, fassung: bis, ...vorgang })?.fassung ?? null;
  const { data } = useQuery({
    ...leseFrage('get /vorgaenge/{id}/fassungen/vergleich', {
      pfad: { id },
      abfrage: { von: von ?? 0, bis },
    }),
    enabled: von !== null,
  });
  if (von === null || !data) return null;
  const stellen = data.abschnitte.reduce((summe, { aenderungen }) => summe + aenderungen, 0);
  return (
    <section className="kasten" aria-label={t(texte.geaendertSeit, { von })}>
      <h2>
        {t(texte.geaendertSeit, { von })}{' '}
        <span className="klein gedaempft">{zahl(stellen, texte.eineStelle, texte.stellen)}</span>
      </h2>
      {stellen === 0 ? <p>{t(texte.unveraendert, { von })}</p> : <Unterschiede vergleich={data} />}
      <p>
        <Link to="/vorgaenge/$id/vergleich" params={{ id }} search={{ von, bis }}>
          {t(texte.nebeneinander)}
        </Link>
      </p>
    </section>
  );
}

function DieAnderen({ vorgang, eigenes }: { vorgang: VorgangAnsicht; eigenes: string | undefined }) {
  const { t } = useSprache();
  const andere = vorgang.mitzeichnende.filter(({ ressort }) => ressort !== eigenes);
  if (andere.length === 0) return null;
  return (
    <section className="kasten" aria-label={t(texte.dieAnderen)}>
      <h2>
        {t(texte.dieAnderen)}{' '}
        <span className="klein gedaempft">
          {t(texte.entschieden, {
            fertig: andere.filter(hatGeurteilt).length,
            alle: andere.length,
          })}
        </span>
      </h2>
      <Abstimmungsliste vorgang={vorgang} haeuser={andere} />
    </section>
  );
}
