import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { sitzungsende } from '../api/api.js';
import { ichFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { Dialog } from '../ui/Dialog.js';
import { Knopf } from '../ui/Knopf.js';
import { texte } from './texte.js';

/** The login ran out while somebody was at work: the page stays as it is, the login happens beside it. */
export function Sitzungsende() {
  const { t } = useSprache();
  const [offen, setOffen] = useState(false);
  const abfragen = useQueryClient();
  useEffect(() => {
    const oeffne = () => setOffen(true);
    sitzungsende.addEventListener('ende', oeffne);
    return () => sitzungsende.removeEventListener('ende', oeffne);
  }, []);
  const weiter = async () => {
    setOffen(false);
    await abfragen.fetchQuery({ ...ichFrage, staleTime: 0 }).then(() => abfragen.invalidateQueries(), () => setOffen(true));
  };
  return (
    <Dialog titel={t(texte.sitzungEnde)} offen={offen} schliesse={() => setOffen(false)}>
      <p>{t(texte.sitzungEndeText)}</p>
      <div className="reihe">
        <a className="kern-btn kern-btn--primary knopf" href="/api/anmeldung?ziel=/" target="_blank" rel="noreferrer"><span className="kern-label">{t(texte.inNeuemFenster)}</span></a>
        <Knopf onClick={() => void weiter()}>{t(texte.weiter)}</Knopf>
      </div>
    </Dialog>
  );
}
