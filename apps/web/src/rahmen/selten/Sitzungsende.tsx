import { useQueryClient } from '@tanstack/react-query';
import { anmeldeadresse } from '../../api/adresse.js';
import { ichFrage } from '../../api/fragen.js';
import { useSprache } from '../../sprache/sprache.js';
import { Dialog } from '../../ui/Dialog.js';
import { Knopf } from '../../ui/Knopf.js';
import { texte } from './texte.js';

/** The login ran out while somebody was at work: the page stays as it is, the login happens beside it. */
export function Sitzungsende({ schliesse }: { schliesse: () => void }) {
  const { t } = useSprache();
  const abfragen = useQueryClient();
  const weiter = () =>
    abfragen.fetchQuery({ ...ichFrage, staleTime: 0 }).then(
      () => {
        schliesse();
        void abfragen.invalidateQueries();
      },
      () => {},
    );
  return (
    <Dialog titel={t(texte.sitzungEnde)} offen schliesse={schliesse}>
      <p>{t(texte.sitzungEndeText)}</p>
      <div className="reihe">
        <a
          className="kern-btn kern-btn--primary knopf"
          href={anmeldeadresse('/')}
          target="_blank"
          rel="noreferrer"
        >
          <span className="kern-label">{t(texte.inNeuemFenster)}</span>
        </a>
        <Knopf onClick={() => void weiter()}>{t(texte.weiter)}</Knopf>
      </div>
    </Dialog>
  );
}
