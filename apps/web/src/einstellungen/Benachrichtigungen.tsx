import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import type { KontoEinstellungen } from '#contract';
import { frage, lies } from '../api/api.js';
import { Sprachwahl } from '../rahmen/sprachwahl.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Feldgruppe, Wahl } from '../ui/Feld.js';
import { Knopf } from '../ui/Knopf.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { texte } from './texte.js';

/** Language, and how each kind of message comes. */
export function Benachrichtigungen() {
  const { t } = useSprache();
  const { data, error } = useQuery({
    queryKey: ['konto'],
    queryFn: ({ signal }) => lies<KontoEinstellungen>('/ich/einstellungen', signal),
  });
  return (
    <section aria-labelledby="benachrichtigungen" className="stapel">
      <h2 id="benachrichtigungen">{t(texte.benachrichtigungen)}</h2>
      {error ? (
        <Fehlermeldung fehler={error} />
      ) : data ? (
        <Formular key={JSON.stringify(data)} stand={data} />
      ) : (
        <Laedt />
      )}
    </section>
  );
}

const GRUPPEN = ['aufgaben', 'fristen', 'hinweise'] as const;

function Formular({ stand }: { stand: KontoEinstellungen }) {
  const { t } = useSprache();
  const sage = useAnsage();
  const abfragen = useQueryClient();
  const { waehle } = useContext(Sprachwahl);
  const [neu, setNeu] = useState(stand);
  const speichern = useMutation({
    mutationFn: async () =>
      (await frage<KontoEinstellungen>('PUT', '/ich/einstellungen', { inhalt: neu })).inhalt,
    onSuccess: (gespeichert) => {
      abfragen.setQueryData(['konto'], gespeichert);
      waehle(gespeichert.sprache);
      sage(t(texte.gespeichert));
    },
  });
  return (
    <form
      className="stapel"
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        speichern.mutate();
      }}
    >
      {speichern.error && <Fehlermeldung fehler={speichern.error} />}
      <Feldgruppe beschriftung={t(texte.sprache)}>
        <div className="reihe">
          {(
            [
              ['de', 'Deutsch'],
              ['en', 'English'],
            ] as const
          ).map(([wert, name]) => (
            <Wahl
              key={wert}
              type="radio"
              name="sprache"
              beschriftung={<span lang={wert}>{name}</span>}
              checked={neu.sprache === wert}
              onChange={() => setNeu({ ...neu, sprache: wert })}
            />
          ))}
        </div>
      </Feldgruppe>
      {GRUPPEN.map((gruppe) => (
        <Feldgruppe
          key={gruppe}
          beschriftung={t(texte[gruppe])}
          {...(gruppe === 'fristen' ? { hinweis: t(texte.fristenHinweis) } : {})}
        >
          <div className="reihe">
            {(gruppe === 'fristen'
              ? (['sofort', 'ueberblick'] as const)
              : (['sofort', 'ueberblick', 'aus'] as const)
            ).map((weise) => (
              <Wahl
                key={weise}
                type="radio"
                name={gruppe}
                beschriftung={t(texte[weise])}
                checked={neu.mail[gruppe] === weise}
                onChange={() => setNeu({ ...neu, mail: { ...neu.mail, [gruppe]: weise } })}
              />
            ))}
          </div>
        </Feldgruppe>
      ))}
      <div>
        <Knopf type="submit" art="primary" laeuft={speichern.isPending}>
          {t(texte.speichern)}
        </Knopf>
      </div>
    </form>
  );
}
