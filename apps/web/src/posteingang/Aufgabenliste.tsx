import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useRef, useState, type SyntheticEvent } from 'react';
import type { AufgabeAnsicht } from '#contract';
import { listeFrage } from '../listen/liste.js';
import { listentexte } from '../listen/texte.js';
import { useSprache } from '../sprache/sprache.js';
import { Wahl } from '../ui/Feld.js';
import { Knopf } from '../ui/Knopf.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { Aufgabenzeile } from './Aufgabenzeile.js';
import { gruppiere } from './aufgaben.js';
import { Leerstand } from './Leerstand.js';
import { Sammelleiste } from './Sammelleiste.js';
import { useListentasten, useTastenwahl } from './tasten.js';
import { Tastenhilfe } from './Tastenhilfe.js';
import { texte } from './texte.js';
import { useVorschau } from './vorschau.js';

const Vorschau = lazy(async () => ({ default: (await import('./Vorschau.js')).Vorschau }));

/**
 * Tasks by group, with selection and keys. The selection ends with the filter: nobody decides about what she
 * does not see.
 */
export function Aufgabenliste({
  pfad,
  gefiltert,
  zurueckgestellt,
}: {
  pfad: string;
  gefiltert: boolean;
  zurueckgestellt: boolean;
}) {
  const { t } = useSprache();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(listeFrage<AufgabeAnsicht>(pfad));
  const [gemerkt, setGemerkt] = useState<readonly string[]>([]);
  const [wiedervorlage, setWiedervorlage] = useState(false);
  const [hilfe, setHilfe] = useState(false);
  const [tasten, schalteTasten] = useTastenwahl();
  const liste = useRef<HTMLDivElement>(null);
  const vorschau = useVorschau();
  const [blick, setBlick] = useState<string | null>(null);
  const blicke = ({ target }: SyntheticEvent): void =>
    setBlick((target as Element).closest<HTMLElement>('[data-aufgabe]')?.dataset['aufgabe'] ?? blick);
  const waehle = (id: string) =>
    setGemerkt((alt) => (alt.includes(id) ? alt.filter((eine) => eine !== id) : [...alt, id]));
  const hebeAuf = () => setGemerkt([]);
  const stelleZurueck = (id: string) => {
    setGemerkt((alt) => (alt.includes(id) ? alt : [...alt, id]));
    setWiedervorlage(true);
  };
  useListentasten(liste, tasten, { waehle, stelleZurueck, hebeAuf, hilfe: () => setHilfe(true) });
  if (isPending) return <Laedt />;
  const aufgaben = data?.pages.flatMap(({ eintraege }) => eintraege) ?? [];
  const gewaehlte = aufgaben.filter(({ id }) => gemerkt.includes(id));
  const gezeigte = vorschau.an ? (aufgaben.find(({ id }) => id === blick) ?? aufgaben[0]) : undefined;
  return (
    <>
      {error && <Fehlermeldung fehler={error} nochmal={() => void refetch()} />}
      {!error &&
        aufgaben.length === 0 &&
        (gefiltert ? (
          <Leer titel={t(listentexte.nichts)}>
            <p>{t(listentexte.nichtsErklaert)}</p>
          </Leer>
        ) : (
          <Leerstand zurueckgestellt={zurueckgestellt} />
        ))}
      {aufgaben.length > 0 && (
        <div className="reihe reihe--aussen">
          <Wahl
            type="checkbox"
            beschriftung={t(texte.alleWaehlen)}
            checked={gewaehlte.length === aufgaben.length}
            onChange={(e) => setGemerkt(e.target.checked ? aufgaben.map(({ id }) => id) : [])}
          />
          <div className="reihe">
            {vorschau.platz && (
              <Knopf klein art="tertiary" aria-pressed={vorschau.an} onClick={vorschau.schalte}>
                {t(texte.vorschau)}
              </Knopf>
            )}
            <Knopf klein art="tertiary" onClick={() => setHilfe(true)}>
              {t(texte.tasten)}
            </Knopf>
          </div>
        </div>
      )}
      <div className={gezeigte ? 'mit-vorschau' : undefined}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only notes which row
          has the focus */}
        <div
          className="stapel stapel--weit"
          ref={liste}
          role="group"
          aria-label={t(texte.liste)}
          onFocus={blicke}
        >
          {gruppiere(aufgaben).map(([gruppe, eintraege]) => (
            <section key={gruppe} aria-labelledby={`gruppe-${gruppe}`}>
              <h2 id={`gruppe-${gruppe}`}>
                {t(texte[gruppe])} <span className="gedaempft">({eintraege.length})</span>
              </h2>
              <ul className="zeilen">
                {eintraege.map((aufgabe) => (
                  <Aufgabenzeile
                    key={aufgabe.id}
                    aufgabe={aufgabe}
                    gezeigt={aufgabe.id === gezeigte?.id}
                    gewaehlt={gemerkt.includes(aufgabe.id)}
                    waehle={() => waehle(aufgabe.id)}
                  />
                ))}
              </ul>
            </section>
          ))}
        </div>
        {gezeigte && (
          <Suspense fallback={<Laedt />}>
            <Vorschau key={gezeigte.id} id={gezeigte.id} />
          </Suspense>
        )}
      </div>
      {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
      <Sammelleiste
        gewaehlte={gewaehlte}
        hebeAuf={hebeAuf}
        zurueckgestellt={zurueckgestellt}
        wiedervorlage={wiedervorlage}
        setWiedervorlage={setWiedervorlage}
      />
      <Tastenhilfe offen={hilfe} schliesse={() => setHilfe(false)} an={tasten} schalte={schalteTasten} />
    </>
  );
}
