import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { FilterAnsicht } from '#contract';
import { leseschluessel } from '../api/adresse.js';
import { sende } from '../api/api.js';
import { leseFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Dialog } from '../ui/Dialog.js';
import { Textfeld } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { listentexte as texte } from './texte.js';

type Bereich = FilterAnsicht['bereich'];
interface Angaben {
  bereich: Bereich;
  pfad: '/' | '/vorlagen';
  abfrage: Record<string, string>;
}

const gleich = (eine: Record<string, string>, andere: Record<string, string>): boolean =>
  JSON.stringify(Object.entries(eine).sort()) === JSON.stringify(Object.entries(andere).sort());

/** The reader's own filters as links with their counts, and a way to keep the present one. */
export function GespeicherteFilter({ bereich, pfad, abfrage }: Angaben) {
  const { t } = useSprache();
  const [offen, setOffen] = useState(false);
  const { data = [] } = useQuery(leseFrage('get /filter'));
  const eigene = data.filter((filter) => filter.bereich === bereich);
  const neu = Object.keys(abfrage).length > 0 && !eigene.some((filter) => gleich(filter.abfrage, abfrage));
  if (eigene.length === 0 && !neu) return null;
  return (
    <div className="filterband">
      {eigene.length > 0 && <Filterliste eigene={eigene} pfad={pfad} abfrage={abfrage} />}
      {neu && (
        <Knopf klein art="tertiary" onClick={() => setOffen(true)}>
          {t(texte.speichern)}
        </Knopf>
      )}
      <Dialog titel={t(texte.speichern)} offen={offen} schliesse={() => setOffen(false)}>
        <Speichern bereich={bereich} abfrage={abfrage} fertig={() => setOffen(false)} />
      </Dialog>
    </div>
  );
}

function Filterliste({
  eigene,
  pfad,
  abfrage,
}: Omit<Angaben, 'bereich'> & { eigene: readonly FilterAnsicht[] }) {
  const { t } = useSprache();
  const sage = useAnsage();
  const abfragen = useQueryClient();
  const loeschung = useMutation({
    mutationFn: ({ id }: FilterAnsicht) => sende('delete /filter/{id}', { pfad: { id } }),
    onSuccess: (_, { name }) => {
      sage(t(texte.geloescht, { name }));
      void abfragen.invalidateQueries({ queryKey: leseschluessel('get /filter') });
    },
  });
  return (
    <ul aria-label={t(texte.gespeicherte)}>
      {eigene.map((filter) => (
        <li key={filter.id}>
          <Link
            to={pfad}
            search={filter.abfrage}
            activeOptions={{ exact: true }}
            activeProps={{}}
            aria-current={gleich(filter.abfrage, abfrage) ? 'page' : undefined}
          >
            {filter.name} <span className="gedaempft">({filter.anzahl})</span>
          </Link>
          <button
            type="button"
            aria-label={t(texte.loeschen, { name: filter.name })}
            onClick={() => loeschung.mutate(filter)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

function Speichern({ bereich, abfrage, fertig }: Omit<Angaben, 'pfad'> & { fertig: () => void }) {
  const { t } = useSprache();
  const sage = useAnsage();
  const abfragen = useQueryClient();
  const [name, setName] = useState('');
  const speicherung = useMutation({
    mutationFn: () => sende('post /filter', { eingabe: { bereich, name, abfrage } }),
    onSuccess: () => {
      sage(t(texte.gespeichert, { name }));
      void abfragen.invalidateQueries({ queryKey: leseschluessel('get /filter') });
      fertig();
    },
  });
  return (
    <Formular noValidate={false} className="stapel" sende={() => speicherung.mutate()}>
      {speicherung.error && <Fehlermeldung fehler={speicherung.error} />}
      <Textfeld maxLength={60} required beschriftung={t(texte.name)} pflicht wert={name} setze={setName} />
      <div>
        <Knopf type="submit" art="primary" laeuft={speicherung.isPending}>
          {t(texte.speichern)}
        </Knopf>
      </div>
    </Formular>
  );
}
