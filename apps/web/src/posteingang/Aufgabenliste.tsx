import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { AufgabeAnsicht } from '#contract';
import { listeFrage } from '../listen/liste.js';
import { listentexte } from '../listen/texte.js';
import { useSprache } from '../sprache/sprache.js';
import { Wahl } from '../ui/Feld.js';
import { Knopf } from '../ui/Knopf.js';
import { texte as uiTexte } from '../ui/texte.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { Aufgabenzeile } from './Aufgabenzeile.js';
import { gruppiere } from './aufgaben.js';
import { Leerstand } from './Leerstand.js';
import { Sammelleiste } from './Sammelleiste.js';
import { useListentasten, useTastenwahl } from './tasten.js';
import { Tastenhilfe } from './Tastenhilfe.js';
import { texte } from './texte.js';

/** Tasks by group, with selection and keys. The selection ends with the filter: nobody decides about what she does not see. */
export function Aufgabenliste({ pfad, gefiltert, zurueckgestellt }: { pfad: string; gefiltert: boolean; zurueckgestellt: boolean }) {
  const { t } = useSprache();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(listeFrage<AufgabeAnsicht>(pfad));
  const [gemerkt, setGemerkt] = useState<readonly string[]>([]);
  const [wiedervorlage, setWiedervorlage] = useState(false);
  const [hilfe, setHilfe] = useState(false);
  const [tasten, schalteTasten] = useTastenwahl();
  const liste = useRef<HTMLDivElement>(null);
  const waehle = (id: string) => setGemerkt((alt) => (alt.includes(id) ? alt.filter((eine) => eine !== id) : [...alt, id]));
  const hebeAuf = () => setGemerkt([]);
  const stelleZurueck = (id: string) => { setGemerkt((alt) => (alt.includes(id) ? alt : [...alt, id])); setWiedervorlage(true); };
  useListentasten(liste, tasten, { waehle, stelleZurueck, hebeAuf, hilfe: () => setHilfe(true) });
  if (isPending) return <Laedt />;
  const aufgaben = data?.pages.flatMap(({ eintraege }) => eintraege) ?? [];
  const gewaehlte = aufgaben.filter(({ id }) => gemerkt.includes(id));
  return (
    <>
      {error && <Fehlermeldung fehler={error} nochmal={() => void refetch()} />}
      {!error && aufgaben.length === 0 && (gefiltert ? <Leer titel={t(listentexte.nichts)}><p>{t(listentexte.nichtsErklaert)}</p></Leer> : <Leerstand zurueckgestellt={zurueckgestellt} />)}
      {aufgaben.length > 0 && (
        <div className="reihe reihe--aussen">
          <Wahl type="checkbox" beschriftung={t(texte.alleWaehlen)} checked={gewaehlte.length === aufgaben.length} onChange={(e) => setGemerkt(e.target.checked ? aufgaben.map(({ id }) => id) : [])} />
          <Knopf klein art="tertiary" onClick={() => setHilfe(true)}>{t(texte.tasten)}</Knopf>
        </div>
      )}
      <div className="stapel stapel--weit" ref={liste} role="group" aria-label={t(texte.liste)}>
        {gruppiere(aufgaben).map(([gruppe, eintraege]) => (
          <section key={gruppe} aria-labelledby={`gruppe-${gruppe}`}>
            <h2 id={`gruppe-${gruppe}`}>{t(texte[gruppe])} <span className="gedaempft">({eintraege.length})</span></h2>
            <ul className="zeilen">{eintraege.map((aufgabe) => <Aufgabenzeile key={aufgabe.id} aufgabe={aufgabe} gewaehlt={gemerkt.includes(aufgabe.id)} waehle={() => waehle(aufgabe.id)} />)}</ul>
          </section>
        ))}
      </div>
      {hasNextPage && <div><Knopf laeuft={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t(uiTexte.weitere)}</Knopf></div>}
      <Sammelleiste gewaehlte={gewaehlte} hebeAuf={hebeAuf} zurueckgestellt={zurueckgestellt} wiedervorlage={wiedervorlage} setWiedervorlage={setWiedervorlage} />
      <Tastenhilfe offen={hilfe} schliesse={() => setHilfe(false)} an={tasten} schalte={schalteTasten} />
    </>
  );
}
