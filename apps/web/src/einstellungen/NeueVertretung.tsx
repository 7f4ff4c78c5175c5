import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { sende } from '../api/api.js';
import { frischeAuf } from '../api/fragen.js';
import { useHeute } from '../api/heute.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Datumsfeld } from '../ui/Datumsfeld.js';
import { Textfeld } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Personenwahl } from '../ui/Personenwahl.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { texte } from './texte.js';

/** Somebody to act for the reader for some days. */
export function NeueVertretung() {
  const { t } = useSprache();
  const sage = useAnsage();
  const heute = useHeute();
  const [person, setPerson] = useState('');
  const [von, setVon] = useState(heute);
  const [bis, setBis] = useState('');
  const [grund, setGrund] = useState('');
  const einrichten = useMutation({
    mutationFn: () => sende('post /vertretungen', { eingabe: { vertretende: person, von, bis, grund } }),
    onSuccess: async () => {
      setPerson('');
      setBis('');
      setGrund('');
      await frischeAuf();
      sage(t(texte.gespeichert));
    },
  });
  return (
    <details className="karte">
      <summary>{t(texte.einrichten)}</summary>
      <Formular noValidate={false} className="stapel" sende={() => einrichten.mutate()}>
        {einrichten.error && <Fehlermeldung fehler={einrichten.error} />}
        <Personenwahl beschriftung={t(texte.wer)} wert={person} setze={setPerson} />
        <div className="reihe reihe--oben">
          <Datumsfeld beschriftung={t(texte.von)} pflicht wert={von} setze={setVon} />
          <Datumsfeld beschriftung={t(texte.bis)} pflicht wert={bis} setze={setBis} />
        </div>
        <Textfeld maxLength={500} beschriftung={t(texte.grund)} wert={grund} setze={setGrund} />
        <div>
          <Knopf type="submit" art="primary" laeuft={einrichten.isPending}>
            {t(texte.einrichten)}
          </Knopf>
        </div>
      </Formular>
    </details>
  );
}
