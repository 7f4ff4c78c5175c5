import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { anmeldeadresse } from '../api/adresse.js';
import { ApiFehler } from '../api/api.js';
import { ichFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { Adressknopf, Knopf } from '../ui/Knopf.js';
import { kannPasskeys, weiseDichMitPasskeyAus } from './passkey.js';
import { texte } from './texte.js';

/**
 * How to prove anew who one is: by a passkey, where the reader has one and the browser knows them, and always at
 * the provider, and back to this place. `danach` goes on with what was asked for.
 */
export function Ausweiswege({ danach }: { danach?: (() => void) | undefined }) {
  const { t } = useSprache();
  const { data: ich } = useQuery(ichFrage);
  const nachweis = useMutation({ mutationFn: weiseDichMitPasskeyAus, onSuccess: () => danach?.() });
  const moeglich = ich?.passkey === true && kannPasskeys();
  if (nachweis.isSuccess && !danach) return <Ausgewiesen />;
  return (
    <>
      {nachweis.error && <Fehlschlag fehler={nachweis.error} />}
      <div className="reihe">
        {moeglich && (
          <Knopf art="primary" laeuft={nachweis.isPending} onClick={() => nachweis.mutate()}>
            {t(texte.mitPasskey)}
          </Knopf>
        )}
        <Adressknopf
          art={moeglich ? 'secondary' : 'primary'}
          href={anmeldeadresse(`${location.pathname}${location.search}`, 'erneut')}
        >
          {t(texte.ueberAnmeldung)}
        </Adressknopf>
      </div>
    </>
  );
}

/** The button is gone: the focus goes to what has become of it. */
function Ausgewiesen() {
  const { t } = useSprache();
  const ort = useRef<HTMLParagraphElement>(null);
  useEffect(() => ort.current?.focus(), []);
  return (
    <p ref={ort} tabIndex={-1} role="status">
      {t(texte.ausgewiesen)}
    </p>
  );
}

function Fehlschlag({ fehler }: { fehler: Error }) {
  const { t, sprache } = useSprache();
  const gruende = fehler instanceof ApiFehler ? fehler.problem.gruende.map((grund) => grund[sprache]) : [];
  return <p role="alert">{gruende.join(' ') || t(texte.nichtBestaetigt)}</p>;
}
