import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { leseFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { Auswahl, Eingabe, Feld } from './Feld.js';
import { texte } from './texte.js';

/**
 * Somebody of the Mandant: a few letters of the name, then a choice. Two plain controls that every device and
 * reader knows.
 */
export function Personenwahl({
  beschriftung,
  wert,
  setze,
}: {
  beschriftung: string;
  wert: string;
  setze: (id: string) => void;
}) {
  const { t } = useSprache();
  const [suche, setSuche] = useState('');
  const { data } = useQuery({
    ...leseFrage('get /personen', { abfrage: { q: suche.trim() } }),
    enabled: suche.trim().length >= 2,
  });
  const gefundene = (data?.eintraege ?? []).filter(({ aktiv }) => aktiv);
  return (
    <>
      <Feld beschriftung={`${beschriftung}: ${t(texte.suchePerson)}`} pflicht>
        <Eingabe type="search" autoComplete="off" value={suche} onChange={(e) => setSuche(e.target.value)} />
      </Feld>
      <Feld
        beschriftung={beschriftung}
        pflicht
        hinweis={
          <span aria-live="polite">{data ? t(texte.gefunden, { anzahl: gefundene.length }) : ''}</span>
        }
      >
        <Auswahl value={wert} onChange={(e) => setze(e.target.value)}>
          <option value="">{t(texte.bitteWaehlen)}</option>
          {gefundene.map(({ id, name, aemter }) => (
            <option key={id} value={id}>
              {name} ({aemter.map(({ rolle, ressort }) => `${rolle}@${ressort}`).join(', ') || '–'})
            </option>
          ))}
        </Auswahl>
      </Feld>
    </>
  );
}
