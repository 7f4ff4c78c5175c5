import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PasskeyAnsicht } from '#contract';
import { sende } from '../api/api.js';
import { frischeAuf, leseFrage } from '../api/fragen.js';
import { Passkeyzeile } from '../einstellungen/Passkeys.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Textfeld, Wahlgruppe } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { texte } from './texte.js';

/** The passkeys of somebody who has lost a device: one is removed, with the reason. */
export function Personenpasskeys({ id, schliesse }: { id: string; schliesse: () => void }) {
  const { t } = useSprache();
  const { data, error } = useQuery(leseFrage('get /personen/{id}/passkeys', { pfad: { id } }));
  return (
    <>
      {error && <Fehlermeldung fehler={error} />}
      {!data && !error && <Laedt />}
      {data?.length === 0 && <p>{t(texte.keinePasskeys)}</p>}
      {data && data.length > 0 && <Entfernung id={id} passkeys={data} />}
      <div>
        <Knopf onClick={schliesse}>{t(texte.schliessen)}</Knopf>
      </div>
    </>
  );
}

function Entfernung({ id, passkeys }: { id: string; passkeys: readonly PasskeyAnsicht[] }) {
  const { t } = useSprache();
  const [grund, setGrund] = useState('');
  const [wahl, setWahl] = useState('');
  const passkey = passkeys.find((einer) => einer.id === wahl)?.id ?? passkeys[0]!.id;
  const entfernen = useEntfernung({ id, passkey, grund }, () => setGrund(''));
  return (
    <Formular noValidate={false} className="stapel" sende={() => entfernen.mutate()}>
      {entfernen.error && <Fehlermeldung fehler={entfernen.error} />}
      <p>{t(texte.passkeysErklaert)}</p>
      <Wahlgruppe
        name="passkey"
        beschriftung={t(texte.welcherPasskey)}
        pflicht
        wahlen={passkeys.map((einer) => ({ wert: einer.id, beschriftung: <Passkeyzeile passkey={einer} /> }))}
        wert={passkey}
        setze={setWahl}
      />
      <Textfeld
        minLength={3}
        maxLength={500}
        pflicht
        beschriftung={t(texte.grund)}
        wert={grund}
        setze={setGrund}
      />
      <div>
        <Knopf type="submit" art="primary" laeuft={entfernen.isPending}>
          {t(texte.passkeyEntfernen)}
        </Knopf>
      </div>
    </Formular>
  );
}

function useEntfernung(
  { id, passkey, grund }: { id: string; passkey: string; grund: string },
  gelungen: () => void,
) {
  const { t } = useSprache();
  const sage = useAnsage();
  return useMutation({
    mutationFn: () =>
      sende('post /personen/{id}/passkeys/{passkey}/entfernung', {
        pfad: { id, passkey },
        eingabe: { grund },
      }),
    onSuccess: async () => {
      gelungen();
      await frischeAuf();
      sage(t(texte.gespeichert));
    },
  });
}
