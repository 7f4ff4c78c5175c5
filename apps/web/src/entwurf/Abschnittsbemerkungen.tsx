import { useQuery } from '@tanstack/react-query';
import type { VorgangAnsicht } from '#contract';
import { leseFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { Bemerkung } from '../vorgang/Bemerkung.js';
import { texte } from './texte.js';

/** What others have remarked on the section that is being written. */
export function Abschnittsbemerkungen({
  vorgang,
  etag,
  buchstabe,
}: {
  vorgang: VorgangAnsicht;
  etag: string;
  buchstabe: string;
}) {
  const { t } = useSprache();
  const { data = [] } = useQuery(leseFrage('get /vorgaenge/{id}/bemerkungen', { pfad: { id: vorgang.id } }));
  const offene = data.filter(({ abschnitt, stand }) => abschnitt === buchstabe && stand === 'offen');
  return (
    <section aria-labelledby="offene-bemerkungen" className="stapel stapel--eng">
      <h2 id="offene-bemerkungen">
        {t(texte.offeneBemerkungen)}{' '}
        {offene.length > 0 && <span className="gedaempft">({offene.length})</span>}
      </h2>
      {offene.length === 0 ? (
        <p className="gedaempft">{t(texte.keineBemerkungen)}</p>
      ) : (
        <ul className="zeilen">
          {offene.map((eine) => (
            <li key={eine.id} className="bemerkung">
              <Bemerkung vorgang={vorgang} etag={etag} bemerkung={eine} mitOrt={false} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
