import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SitzungAnsicht } from '#contract';
import { sende } from '../api/api.js';
import { frischeAuf } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Datumsfeld } from '../ui/Datumsfeld.js';
import { Eingabe, Feld } from '../ui/Feld.js';
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
    mutationFn: () => sende<SitzungAnsicht>('/sitzungen', { datum, ...(vermerk ? { vermerk } : {}) }),
    onSuccess: async () => {
      sage(t(texte.angelegt));
      await frischeAuf();
      fertig();
    },
  });
  return (
    <form
      className="stapel"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        anlage.mutate();
      }}
    >
      {anlage.error && <Fehlermeldung fehler={anlage.error} />}
      <Datumsfeld beschriftung={t(texte.datum)} pflicht wert={datum} setze={setDatum} />
      <Feld beschriftung={t(texte.vermerk)}>
        <Eingabe value={vermerk} maxLength={500} onChange={(e) => setVermerk(e.target.value)} />
      </Feld>
      <div>
        <Knopf type="submit" art="primary" laeuft={anlage.isPending}>
          {t(texte.neu)}
        </Knopf>
      </div>
    </form>
  );
}
