import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Suchantwort } from '#contract';
import { leseFrage } from '../api/fragen.js';
import { texte as menue } from '../rahmen/texte.js';
import { useSprache } from '../sprache/sprache.js';
import '../stil/listen.css';
import { Dialog } from '../ui/Dialog.js';
import { Textfeld } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { suchtexte as texte } from './texte.js';

const SEITEN = [
  ['/', menue.posteingang],
  ['/vorlagen', menue.vorlagen],
  ['/vorlagen/neu', menue.neu],
  ['/sitzungen', menue.sitzungen],
  ['/beschluesse', menue.beschluesse],
  ['/fristen', menue.fristen],
  ['/nachrichten', menue.nachrichten],
  ['/einstellungen', menue.einstellungen],
  ['/hilfe', menue.hilfe],
] as const;

/** How long somebody has to stop typing before the server is asked; in milliseconds. */
const RUHE = 200;

/** From anywhere to a page or a paper: type, arrow down, Enter. Enter in the field opens the full search. */
export function Schnellsuche({ schliesse }: { schliesse: () => void }) {
  const { t } = useSprache();
  const [text, setText] = useState('');
  const q = useBeruhigt(text.trim());
  const ganzes = useRef<HTMLDivElement>(null);
  const gefunden = useGefundenes(q);
  const seiten = SEITEN.filter(([, name]) => t(name).toLowerCase().includes(text.trim().toLowerCase()));
  const treffer = q.length >= 2 ? (gefunden?.eintraege ?? []) : [];
  return (
    <Dialog titel={t(texte.schnell)} offen schliesse={schliesse}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the arrows move between the
        links inside, which are reached by Tab as well */}
      <div className="stapel" ref={ganzes} onKeyDown={(e) => bewege(e, ganzes.current)}>
        <Schnellfeld text={text} setze={setText} schliesse={schliesse} />
        <p className="klein gedaempft" role="status">
          {q.length >= 2 && gefunden
            ? t(texte.schnellGefunden, { seiten: seiten.length, treffer: treffer.length })
            : ''}
        </p>
        <Liste name={t(texte.treffer)}>
          {treffer.map(({ id, nummer, titel }) => (
            <li key={id}>
              <Link to="/vorgaenge/$id" params={{ id }} onClick={schliesse} data-schnell>
                <span className="gedaempft">{nummer}</span> <span lang="de">{titel}</span>
              </Link>
            </li>
          ))}
        </Liste>
        <Liste name={t(texte.seiten)}>
          {seiten.map(([pfad, name]) => (
            <li key={pfad}>
              <Link to={pfad} onClick={schliesse} data-schnell>
                {t(name)}
              </Link>
            </li>
          ))}
        </Liste>
      </div>
    </Dialog>
  );
}

function useGefundenes(q: string): Suchantwort | undefined {
  const { data } = useQuery({
    ...leseFrage('get /suche', { abfrage: { q, anzahl: 8 } }),
    enabled: q.length >= 2,
    placeholderData: keepPreviousData,
  });
  return data;
}

interface Feldangaben {
  text: string;
  setze: (text: string) => void;
  schliesse: () => void;
}

function Schnellfeld({ text, setze, schliesse }: Feldangaben) {
  const { t } = useSprache();
  const navigiere = useNavigate();
  return (
    <Formular
      role="search"
      sende={() => {
        schliesse();
        void navigiere({ to: '/suche', search: text.trim() ? { q: text.trim() } : {} });
      }}
    >
      <Textfeld
        type="search"
        autoComplete="off"
        maxLength={200}
        beschriftung={t(texte.feld)}
        pflicht
        hinweis={t(texte.schnellHinweis)}
        wert={text}
        setze={setze}
        data-schnell
      />
    </Formular>
  );
}

function Liste({ name, children }: { name: string; children: readonly ReactNode[] }) {
  return children.length > 0 ? (
    <ul className="schnell" aria-label={name}>
      {children}
    </ul>
  ) : null;
}

/** The value as it was when it last stood still. */
function useBeruhigt(wert: string): string {
  const [ruhig, setRuhig] = useState(wert);
  useEffect(() => {
    const wecker = setTimeout(() => setRuhig(wert), RUHE);
    return () => clearTimeout(wecker);
  }, [wert]);
  return ruhig;
}

function bewege(ereignis: KeyboardEvent, ganzes: HTMLElement | null): void {
  const richtung = { ArrowDown: 1, ArrowUp: -1 }[ereignis.key];
  if (!richtung || !ganzes) return;
  const stellen = [...ganzes.querySelectorAll<HTMLElement>('[data-schnell]')];
  stellen[stellen.indexOf(ereignis.target as HTMLElement) + richtung]?.focus();
  ereignis.preventDefault();
}
