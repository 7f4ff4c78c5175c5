import '../stil/entwurf.css';
import { useQuery } from '@tanstack/react-query';
import type { BemerkungAnsicht, VorgangAnsicht } from '#contract';
import { vorgangFrage, leseFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { Bemerkung } from './Bemerkung.js';
import { darf } from './schritte.js';
import { bemerkungstexte as texte } from './bemerkungen-texte.js';
import { Bemerkungsformular } from './Bemerkungsformular.js';

/**
 * Everything that somebody has remarked: open ones first, each with its answer; and the place to write one.
 */
export function Bemerkungen({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t } = useSprache();
  const { data, error, isPending } = useQuery(
    leseFrage('get /vorgaenge/{id}/bemerkungen', { pfad: { id: vorgang.id } }),
  );
  const { data: stand } = useQuery(vorgangFrage(vorgang.id));
  if (isPending) return <Laedt />;
  if (!data) return <Fehlermeldung fehler={error} />;
  const offene = data.filter((eine) => eine.stand === 'offen');
  const beantwortete = data.filter((eine) => eine.stand !== 'offen');
  const etag = stand?.etag ?? '';
  return (
    <div className="stapel stapel--weit">
      {data.length === 0 && (
        <Leer titel={t(texte.keine)}>
          <p>{t(texte.keineErklaert)}</p>
        </Leer>
      )}
      {data.length > 0 && (
        <Bemerkungsgruppe
          id="offene"
          titel={t(texte.offene)}
          bemerkungen={offene}
          vorgang={vorgang}
          etag={etag}
        />
      )}
      {beantwortete.length > 0 && (
        <Bemerkungsgruppe
          id="beantwortete"
          titel={t(texte.beantwortete)}
          bemerkungen={beantwortete}
          vorgang={vorgang}
          etag={etag}
        />
      )}
      {darf(vorgang, 'bemerken') && <Bemerkungsformular vorgang={vorgang} etag={etag} />}
    </div>
  );
}

interface Gruppe {
  id: string;
  titel: string;
  bemerkungen: readonly BemerkungAnsicht[];
  vorgang: VorgangAnsicht;
  etag: string;
}

function Bemerkungsgruppe({ id, titel, bemerkungen, vorgang, etag }: Gruppe) {
  const { t } = useSprache();
  return (
    <section aria-labelledby={id} className="stapel stapel--eng">
      <h2 id={id}>
        {titel} <span className="gedaempft">({bemerkungen.length})</span>
      </h2>
      {bemerkungen.length === 0 ? (
        <p>{t(texte.nichtsOffen)}</p>
      ) : (
        <ul className="zeilen">
          {bemerkungen.map((eine) => (
            <li key={eine.id} className="bemerkung">
              <Bemerkung vorgang={vorgang} etag={etag} bemerkung={eine} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
