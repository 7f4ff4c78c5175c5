import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useRef, useState, type RefObject, type SyntheticEvent } from 'react';
import { DRINGLICHKEITEN, type Abfrage, type AufgabeAnsicht, type Dringlichkeit } from '#contract';
import { listeFrage } from '../listen/liste.js';
import { listentexte } from '../listen/texte.js';
import { useSprache } from '../sprache/sprache.js';
import { Wahl } from '../ui/Feld.js';
import { Knopf } from '../ui/Knopf.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { Aufgabenzeile } from './Aufgabenzeile.js';
import { Leerstand } from './Leerstand.js';
import { Sammelleiste } from './Sammelleiste.js';
import { useListentasten, useTastenwahl } from './tasten.js';
import { Tastenhilfe } from './Tastenhilfe.js';
import { texte } from './texte.js';
import { useAuswahl, type Auswahl } from './useAuswahl.js';
import { useVorschau } from './vorschau.js';

const Vorschau = lazy(async () => ({ default: (await import('./Vorschau.js')).Vorschau }));

/** Tasks in their groups, in the order of the groups; empty groups are left out. */
function gruppiere(aufgaben: readonly AufgabeAnsicht[]): [Dringlichkeit, AufgabeAnsicht[]][] {
  return DRINGLICHKEITEN.map((gruppe): [Dringlichkeit, AufgabeAnsicht[]] => [
    gruppe,
    aufgaben.filter((eine) => eine.gruppe === gruppe),
  ]).filter(([, eintraege]) => eintraege.length > 0);
}

interface Angaben {
  abfrage: Abfrage<'get /aufgaben'>;
  gefiltert: boolean;
  zurueckgestellt: boolean;
}

/**
 * Tasks by group, with selection and keys. The selection ends with the filter: nobody decides about what she
 * does not see.
 */
export function Aufgabenliste({ abfrage, gefiltert, zurueckgestellt }: Angaben) {
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(listeFrage('get /aufgaben', { abfrage }));
  const [wiedervorlage, setWiedervorlage] = useState(false);
  const [hilfe, setHilfe] = useState(false);
  const [tasten, schalteTasten] = useTastenwahl();
  const liste = useRef<HTMLDivElement>(null);
  const vorschau = useVorschau();
  const aufgaben = data?.pages.flatMap(({ eintraege }) => eintraege) ?? [];
  const auswahl = useAuswahl(aufgaben);
  const blick = useBlick(aufgaben, vorschau.an);
  const stelleZurueck = (id: string) => {
    auswahl.nimm(id);
    setWiedervorlage(true);
  };
  useListentasten(liste, tasten, { ...auswahl, stelleZurueck, hilfe: () => setHilfe(true) });
  if (isPending) return <Laedt />;
  return (
    <>
      {error && <Fehlermeldung fehler={error} nochmal={() => void refetch()} />}
      {!error && aufgaben.length === 0 && <Nichts gefiltert={gefiltert} zurueckgestellt={zurueckgestellt} />}
      {aufgaben.length > 0 && (
        <Listenkopf
          aufgaben={aufgaben}
          auswahl={auswahl}
          vorschau={vorschau}
          zeigeTasten={() => setHilfe(true)}
        />
      )}
      <Aufgabengruppen aufgaben={aufgaben} auswahl={auswahl} liste={liste} blick={blick} />
      {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
      <Sammelleiste
        auswahl={auswahl}
        zurueckgestellt={zurueckgestellt}
        wiedervorlage={wiedervorlage}
        setWiedervorlage={setWiedervorlage}
      />
      <Tastenhilfe offen={hilfe} schliesse={() => setHilfe(false)} an={tasten} schalte={schalteTasten} />
    </>
  );
}

function Nichts({ gefiltert, zurueckgestellt }: { gefiltert: boolean; zurueckgestellt: boolean }) {
  const { t } = useSprache();
  if (!gefiltert) return <Leerstand zurueckgestellt={zurueckgestellt} />;
  return (
    <Leer titel={t(listentexte.nichts)}>
      <p>{t(listentexte.nichtsErklaert)}</p>
    </Leer>
  );
}

function Listenkopf({
  aufgaben,
  auswahl,
  vorschau,
  zeigeTasten,
}: {
  aufgaben: readonly AufgabeAnsicht[];
  auswahl: Auswahl;
  vorschau: ReturnType<typeof useVorschau>;
  zeigeTasten: () => void;
}) {
  const { t } = useSprache();
  return (
    <div className="reihe reihe--aussen">
      <Wahl
        type="checkbox"
        beschriftung={t(texte.alleWaehlen)}
        checked={auswahl.gewaehlte.length === aufgaben.length}
        onChange={(e) => auswahl.setze(e.target.checked ? aufgaben.map(({ id }) => id) : [])}
      />
      <div className="reihe">
        {vorschau.platz && (
          <Knopf klein art="tertiary" aria-pressed={vorschau.an} onClick={vorschau.schalte}>
            {t(texte.vorschau)}
          </Knopf>
        )}
        <Knopf klein art="tertiary" onClick={zeigeTasten}>
          {t(texte.tasten)}
        </Knopf>
      </div>
    </div>
  );
}

/** Which row had the focus last: its Vorgang is the one in the preview. */
function useBlick(aufgaben: readonly AufgabeAnsicht[], mitVorschau: boolean) {
  const [blick, setBlick] = useState<string | null>(null);
  const blicke = ({ target }: SyntheticEvent): void =>
    setBlick((target as Element).closest<HTMLElement>('[data-aufgabe]')?.dataset['aufgabe'] ?? blick);
  const gezeigte = mitVorschau ? (aufgaben.find(({ id }) => id === blick) ?? aufgaben[0]) : undefined;
  return { gezeigte, blicke };
}

interface Gruppenangaben {
  aufgaben: readonly AufgabeAnsicht[];
  auswahl: Auswahl;
  liste: RefObject<HTMLDivElement | null>;
  blick: ReturnType<typeof useBlick>;
}

/** The groups, and beside them the Vorgang of the row that has the focus. */
function Aufgabengruppen({ aufgaben, auswahl, liste, blick: { gezeigte, blicke } }: Gruppenangaben) {
  const { t } = useSprache();
  return (
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
          <Aufgabengruppe
            key={gruppe}
            gruppe={gruppe}
            aufgaben={eintraege}
            auswahl={auswahl}
            gezeigt={gezeigte?.id}
          />
        ))}
      </div>
      {gezeigte && (
        <Suspense fallback={<Laedt />}>
          <Vorschau key={gezeigte.id} id={gezeigte.id} />
        </Suspense>
      )}
    </div>
  );
}

function Aufgabengruppe({
  gruppe,
  aufgaben,
  auswahl,
  gezeigt,
}: {
  gruppe: AufgabeAnsicht['gruppe'];
  aufgaben: readonly AufgabeAnsicht[];
  auswahl: Auswahl;
  gezeigt: string | undefined;
}) {
  const { t } = useSprache();
  return (
    <section aria-labelledby={`gruppe-${gruppe}`}>
      <h2 id={`gruppe-${gruppe}`}>
        {t(texte[gruppe])} <span className="gedaempft">({aufgaben.length})</span>
      </h2>
      <ul className="zeilen">
        {aufgaben.map((aufgabe) => (
          <Aufgabenzeile
            key={aufgabe.id}
            aufgabe={aufgabe}
            gezeigt={aufgabe.id === gezeigt}
            gewaehlt={auswahl.gemerkt.includes(aufgabe.id)}
            waehle={() => auswahl.waehle(aufgabe.id)}
          />
        ))}
      </ul>
    </section>
  );
}
