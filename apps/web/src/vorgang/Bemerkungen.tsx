import '../stil/entwurf.css';
import { useQuery } from '@tanstack/react-query';
import type { BemerkungAnsicht, VorgangAnsicht } from '#contract';
import { teilFrage, vorgangFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { Bemerkung } from './Bemerkung.js';
import { bemerkungstexte as texte } from './bemerkungen-texte.js';
import { Bemerkungsformular } from './Bemerkungsformular.js';

/**
 * Everything that somebody has remarked: open ones first, each with its answer; and the place to write one.
 */
export function Bemerkungen({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t } = useSprache();
  const { data, error, isPending } = useQuery(teilFrage<BemerkungAnsicht[]>(vorgang.id, 'bemerkungen'));
  const { data: stand } = useQuery(vorgangFrage(vorgang.id));
  if (isPending) return <Laedt />;
  if (!data) return <Fehlermeldung fehler={error} />;
  const offene = data.filter((eine) => eine.stand === 'offen');
  const beantwortete = data.filter((eine) => eine.stand !== 'offen');
  const etag = stand?.etag ?? '';
  const liste = (eintraege: readonly BemerkungAnsicht[]) => (
    <ul className="zeilen">
      {eintraege.map((eine) => (
        <li key={eine.id} className="bemerkung">
          <Bemerkung vorgang={vorgang} etag={etag} bemerkung={eine} />
        </li>
      ))}
    </ul>
  );
  return (
    <div className="stapel stapel--weit">
      {data.length === 0 && (
        <Leer titel={t(texte.keine)}>
          <p>{t(texte.keineErklaert)}</p>
        </Leer>
      )}
      {data.length > 0 && (
        <section aria-labelledby="offene" className="stapel stapel--eng">
          <h2 id="offene">
            {t(texte.offene)} <span className="gedaempft">({offene.length})</span>
          </h2>
          {offene.length === 0 ? <p>{t(texte.nichtsOffen)}</p> : liste(offene)}
        </section>
      )}
      {beantwortete.length > 0 && (
        <section aria-labelledby="beantwortete" className="stapel stapel--eng">
          <h2 id="beantwortete">
            {t(texte.beantwortete)} <span className="gedaempft">({beantwortete.length})</span>
          </h2>
          {liste(beantwortete)}
        </section>
      )}
      {vorgang.schritte.some(({ name, moeglich }) => name === 'bemerken' && moeglich) && (
        <Bemerkungsformular vorgang={vorgang} etag={etag} />
      )}
    </div>
  );
}
