import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { PersonAnsicht } from '#contract';
import { sende } from '../api/api.js';
import { frischeAuf } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Dialog } from '../ui/Dialog.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { Grundfeld } from './Grundfeld.js';
import { Personenpasskeys } from './Personenpasskeys.js';
import { texte } from './texte.js';

/** What ends somebody's access: every login at once, a passkey, or the person as a whole, with a reason. */
export function Personenzugang({ person: { id, name, aktiv } }: { person: PersonAnsicht }) {
  const { t } = useSprache();
  const nachher = useNachher();
  const aendern = useMutation({
    mutationFn: (was: 'abmelden' | 'aufnehmen') =>
      was === 'abmelden'
        ? sende('delete /personen/{id}/anmeldungen', { pfad: { id } })
        : sende('delete /personen/{id}/deaktivierung', { pfad: { id } }),
    onSuccess: nachher,
  });
  const knopf = (was: 'abmelden' | 'aufnehmen') => (
    <Knopf
      klein
      art="tertiary"
      laeuft={aendern.isPending}
      aria-label={t(was === 'abmelden' ? texte.abmeldenVon : texte.aufnehmenVon, { name })}
      onClick={() => aendern.mutate(was)}
    >
      {t(texte[was])}
    </Knopf>
  );
  return (
    <>
      {aendern.error && <Fehlermeldung fehler={aendern.error} />}
      <div className="reihe">
        {aktiv && knopf('abmelden')}
        {aktiv && (
          <Dialogknopf wort={t(texte.passkeys)} titel={t(texte.passkeysVon, { name })}>
            {(schliesse) => <Personenpasskeys id={id} schliesse={schliesse} />}
          </Dialogknopf>
        )}
        {aktiv && (
          <Dialogknopf wort={t(texte.deaktivieren)} titel={t(texte.deaktivierenVon, { name })}>
            {(schliesse) => <Deaktivierung id={id} fertig={schliesse} />}
          </Dialogknopf>
        )}
        {!aktiv && knopf('aufnehmen')}
      </div>
    </>
  );
}

/** A button and the dialog that it opens; both are about the same person. */
function Dialogknopf({
  wort,
  titel,
  children,
}: {
  wort: string;
  titel: string;
  children: (schliesse: () => void) => ReactNode;
}) {
  const [offen, setOffen] = useState(false);
  const schliesse = () => setOffen(false);
  return (
    <>
      <Knopf klein art="tertiary" aria-label={titel} onClick={() => setOffen(true)}>
        {wort}
      </Knopf>
      <Dialog titel={titel} offen={offen} schliesse={schliesse}>
        {children(schliesse)}
      </Dialog>
    </>
  );
}

function useNachher() {
  const { t } = useSprache();
  const sage = useAnsage();
  return async () => {
    await frischeAuf();
    sage(t(texte.gespeichert));
  };
}

function Deaktivierung({ id, fertig }: { id: string; fertig: () => void }) {
  const { t } = useSprache();
  const [grund, setGrund] = useState('');
  const nachher = useNachher();
  const deaktivieren = useMutation({
    mutationFn: () => sende('post /personen/{id}/deaktivierung', { pfad: { id }, eingabe: { grund } }),
    onSuccess: async () => {
      fertig();
      await nachher();
    },
  });
  return (
    <Formular noValidate={false} className="stapel" sende={() => deaktivieren.mutate()}>
      {deaktivieren.error && <Fehlermeldung fehler={deaktivieren.error} />}
      <p>{t(texte.deaktivierenErklaert)}</p>
      <Grundfeld wert={grund} setze={setGrund} />
      <div className="reihe">
        <Knopf type="submit" art="primary" laeuft={deaktivieren.isPending}>
          {t(texte.jetztDeaktivieren)}
        </Knopf>
        <Knopf onClick={fertig}>{t(texte.abbrechen)}</Knopf>
      </div>
    </Formular>
  );
}
