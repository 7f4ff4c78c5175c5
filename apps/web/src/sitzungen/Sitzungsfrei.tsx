import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sende } from '../api/api.js';
import { frischeAuf, leseFrage, useDarf } from '../api/fragen.js';
import { tagLang } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Datumsfeld } from '../ui/Datumsfeld.js';
import { Textfeld } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { sitzungstexte as texte } from './texte.js';

/** Closing days: nothing is due on them, and no meeting takes place. The chancellery keeps the list. */
export function Sitzungsfrei() {
  const { t, sprache } = useSprache();
  const kanzlei = useDarf().sitzungenLeiten;
  const { data, error } = useQuery(leseFrage('get /sitzungsfrei'));
  const streichen = useMutation({
    mutationFn: (id: string) => sende('delete /sitzungsfrei/{id}', { pfad: { id } }),
    onSuccess: () => frischeAuf(),
  });
  if (error) return <Fehlermeldung fehler={error} />;
  if (!data) return <Laedt />;
  return (
    <div className="stapel">
      <p className="gedaempft">{t(texte.sitzungsfreiErklaert)}</p>
      {streichen.error && <Fehlermeldung fehler={streichen.error} />}
      <ul className="termine">
        {data.map(({ id, von, bis, bezeichnung }) => (
          <li key={id} className="termin">
            <div>
              <h2 lang="de">{bezeichnung}</h2>
              <div className="zeile__dazu">
                <span>
                  {tagLang(von, sprache)}
                  {von === bis ? '' : ` – ${tagLang(bis, sprache)}`}
                </span>
              </div>
            </div>
            {kanzlei && (
              <Knopf klein art="tertiary" onClick={() => streichen.mutate(id)}>
                {t(texte.streichen)}
                <span className="kern-sr-only"> – {bezeichnung}</span>
              </Knopf>
            )}
          </li>
        ))}
      </ul>
      {kanzlei && <NeueTage />}
    </div>
  );
}

function NeueTage() {
  const { t } = useSprache();
  const leer = { von: '', bis: '', bezeichnung: '' };
  const [angaben, setAngaben] = useState(leer);
  const { von, bis, bezeichnung } = angaben;
  const eintragen = useMutation({
    mutationFn: () => sende('post /sitzungsfrei', { eingabe: { von, bis: bis || von, bezeichnung } }),
    onSuccess: async () => {
      setAngaben(leer);
      await frischeAuf();
    },
  });
  return (
    <Formular className="stapel" sende={() => eintragen.mutate()}>
      <h2>{t(texte.tageEintragen)}</h2>
      {eintragen.error && <Fehlermeldung fehler={eintragen.error} />}
      <Textfeld
        pflicht
        maxLength={100}
        beschriftung={t(texte.bezeichnung)}
        wert={bezeichnung}
        setze={(wert) => setAngaben({ ...angaben, bezeichnung: wert })}
      />
      <Datumsfeld
        beschriftung={t(texte.ersterTag)}
        pflicht
        wert={von}
        setze={(wert) => setAngaben({ ...angaben, von: wert })}
      />
      <Datumsfeld
        beschriftung={t(texte.bisTag)}
        wert={bis}
        setze={(wert) => setAngaben({ ...angaben, bis: wert })}
      />
      <div>
        <Knopf type="submit" art="primary" laeuft={eintragen.isPending}>
          {t(texte.eintragen)}
        </Knopf>
      </div>
    </Formular>
  );
}
