import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PasskeyAnsicht } from '#contract';
import { ApiFehler, sende } from '../api/api.js';
import { frischeAuf, leseFrage } from '../api/fragen.js';
import { kannPasskeys, registrierePasskey } from '../ausweis/passkey.js';
import { texte as ausweistexte } from '../ausweis/texte.js';
import { tag, zeitpunkt } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Textfeld } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { hindernisse, passkeytexte as texte } from './passkey-texte.js';

/** Own passkeys: list, a new one, removal; or why there are none here. */
export function Passkeys() {
  const { t } = useSprache();
  const sage = useAnsage();
  const { data, error } = useQuery(leseFrage('get /ich/passkeys'));
  const entfernen = useMutation({
    mutationFn: (id: string) => sende('delete /ich/passkeys/{id}', { pfad: { id } }),
    onSuccess: async () => {
      await frischeAuf();
      sage(t(texte.entfernt));
    },
  });
  return (
    <section aria-labelledby="passkeys" className="stapel">
      <h2 id="passkeys">{t(texte.titel)}</h2>
      <p>{t(texte.erklaert)}</p>
      {(error ?? entfernen.error) && <Fehlermeldung fehler={error ?? entfernen.error} />}
      {data?.passkeys.length === 0 && <p className="gedaempft">{t(texte.keiner)}</p>}
      {data && data.passkeys.length > 0 && (
        <ul className="zeilen">
          {data.passkeys.map((passkey) => (
            <li key={passkey.id} className="reihe reihe--aussen">
              <Passkeyzeile passkey={passkey} />
              <Knopf
                klein
                art="tertiary"
                laeuft={entfernen.isPending}
                aria-label={t(texte.entfernenVon, { name: passkey.name })}
                onClick={() => entfernen.mutate(passkey.id)}
              >
                {t(texte.entfernen)}
              </Knopf>
            </li>
          ))}
        </ul>
      )}
      {data && data.hindernis !== null && <p>{t(hindernisse[data.hindernis])}</p>}
      {data && data.hindernis === null && (kannPasskeys() ? <NeuerPasskey /> : <p>{t(texte.browser)}</p>)}
    </section>
  );
}

/** Which one it is, since when, and when it was used last. */
export function Passkeyzeile({ passkey: { name, registriertAm, zuletztAm } }: { passkey: PasskeyAnsicht }) {
  const { t, sprache } = useSprache();
  return (
    <span>
      <strong>{name}</strong>
      <span className="klein gedaempft">
        {' '}
        {t(texte.seit, { tag: tag(registriertAm, sprache) })},{' '}
        {zuletztAm ? t(texte.zuletzt, { zeit: zeitpunkt(zuletztAm, sprache) }) : t(texte.nieBenutzt)}
      </span>
    </span>
  );
}

function NeuerPasskey() {
  const { t } = useSprache();
  const sage = useAnsage();
  const [name, setName] = useState('');
  const neu = useMutation({
    mutationFn: () => registrierePasskey(name),
    onSuccess: async () => {
      setName('');
      await frischeAuf();
      sage(t(texte.registriert));
    },
  });
  return (
    <Formular noValidate={false} className="stapel" sende={() => neu.mutate()}>
      {neu.error && <Misslungen fehler={neu.error} />}
      <Textfeld
        minLength={2}
        maxLength={80}
        beschriftung={t(texte.name)}
        hinweis={t(texte.namenHinweis)}
        pflicht
        wert={name}
        setze={setName}
      />
      <div>
        <Knopf type="submit" laeuft={neu.isPending}>
          {t(texte.registrieren)}
        </Knopf>
      </div>
    </Formular>
  );
}

/** What the server refuses it says itself; of the device only two things are worth telling apart. */
function Misslungen({ fehler }: { fehler: Error }) {
  const { t } = useSprache();
  if (fehler instanceof ApiFehler) return <Fehlermeldung fehler={fehler} />;
  return (
    <Meldung art="warning" dringend>
      <p>{t(fehler.name === 'InvalidStateError' ? ausweistexte.schonDa : ausweistexte.nichtRegistriert)}</p>
    </Meldung>
  );
}
