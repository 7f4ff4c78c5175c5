import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { sende } from '../api/api.js';
import { frischeAuf } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Datumsfeld } from '../ui/Datumsfeld.js';
import { Textfeld } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { sitzungstexte as texte } from './texte.js';

/** A new day in the calendar; submission and conference follow from the settings. */
export function NeueSitzung({ fertig }: { fertig: () => void }) {
  const { t } = useSprache();
  const sage = useAnsage();
  const [datum, setDatum] = useState('');
  const [vermerk, setVermerk] = useState('');
  const anlage = useMutation({
    mutationFn: () => sende('post /sitzungen', { eingabe: { datum, ...(vermerk ? { vermerk } : {}) } }),
    onSuccess: async () => {
      sage(t(texte.angelegt));
      await frischeAuf();
      fertig();
    },
  });
  return (
    <Formular className="stapel" sende={() => anlage.mutate()}>
      {anlage.error && <Fehlermeldung fehler={anlage.error} />}
      <Datumsfeld beschriftung={t(texte.datum)} pflicht wert={datum} setze={setDatum} />
      <Textfeld maxLength={500} beschriftung={t(texte.vermerk)} wert={vermerk} setze={setVermerk} />
      <div>
        <Knopf type="submit" art="primary" laeuft={anlage.isPending}>
          {t(texte.neu)}
        </Knopf>
      </div>
    </Formular>
  );
}
