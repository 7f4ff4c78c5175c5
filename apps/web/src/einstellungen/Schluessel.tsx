import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SchluesselAnsicht, SchluesselEinmal } from '#contract';
import { frage, lies, sende } from '../api/api.js';
import { frischeAuf } from '../api/fragen.js';
import { tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Eingabe, Feld } from '../ui/Feld.js';
import { Knopf } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { ErneutAusweisen } from './ErneutAusweisen.js';
import { texte } from './texte.js';

/** Own API keys: list, a new one shown once, revocation. */
export function Schluessel() {
  const { t, sprache } = useSprache();
  const abfragen = useQueryClient();
  const { data = [], error } = useQuery({
    queryKey: ['schluessel'],
    queryFn: ({ signal }) => lies<SchluesselAnsicht[]>('/ich/schluessel', signal),
  });
  const widerrufen = useMutation({
    mutationFn: (kennung: string) => frage('DELETE', `/ich/schluessel/${kennung}`),
    onSuccess: () => abfragen.invalidateQueries({ queryKey: ['schluessel'] }),
  });
  return (
    <section aria-labelledby="schluessel" className="stapel">
      <h2 id="schluessel">{t(texte.schluessel)}</h2>
      <p>{t(texte.schluesselErklaert)}</p>
      {(error ?? widerrufen.error) && <Fehlermeldung fehler={error ?? widerrufen.error} />}
      {data.length === 0 && <p className="gedaempft">{t(texte.keineSchluessel)}</p>}
      {data.length > 0 && (
        <ul className="zeilen">
          {data.map(({ kennung, name, gueltigBis }) => (
            <li key={kennung} className="reihe reihe--aussen">
              <span>
                <strong>{name}</strong> <code className="gedaempft">{kennung.slice(0, 6)}</code>
                {gueltigBis && (
                  <span className="klein gedaempft">
                    {' '}
                    {t(texte.gueltigBis)} {tag(gueltigBis, sprache)}
                  </span>
                )}
              </span>
              <Knopf
                klein
                art="tertiary"
                laeuft={widerrufen.isPending}
                aria-label={t(texte.widerrufenVon, { name })}
                onClick={() => widerrufen.mutate(kennung)}
              >
                {t(texte.widerrufen)}
              </Knopf>
            </li>
          ))}
        </ul>
      )}
      <NeuerSchluessel />
    </section>
  );
}

function NeuerSchluessel() {
  const { t } = useSprache();
  const sage = useAnsage();
  const [name, setName] = useState('');
  const neu = useMutation({
    mutationFn: () => sende<SchluesselEinmal>('/ich/schluessel', { name }),
    onSuccess: async () => {
      setName('');
      await frischeAuf({ queryKey: ['schluessel'] });
    },
  });
  return (
    <form
      className="stapel"
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        neu.mutate();
      }}
    >
      {neu.error && <ErneutAusweisen fehler={neu.error} />}
      {neu.data && (
        <Meldung art="success" titel={t(texte.einmal)}>
          <p>
            <code>{neu.data.schluessel}</code>
          </p>
          <div>
            <Knopf
              klein
              onClick={() =>
                void navigator.clipboard.writeText(neu.data.schluessel).then(() => sage(t(texte.kopiert)))
              }
            >
              {t(texte.kopieren)}
            </Knopf>
          </div>
        </Meldung>
      )}
      <Feld beschriftung={t(texte.name)} pflicht>
        <Eingabe value={name} maxLength={80} onChange={(e) => setName(e.target.value)} />
      </Feld>
      <div>
        <Knopf type="submit" laeuft={neu.isPending}>
          {t(texte.ausstellen)}
        </Knopf>
      </div>
    </form>
  );
}
