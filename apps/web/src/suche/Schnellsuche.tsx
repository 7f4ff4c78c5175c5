import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Suchantwort } from '#contract';
import { abfrage, lies } from '../api/api.js';
import { texte as menue } from '../rahmen/texte.js';
import { useSprache } from '../sprache/sprache.js';
import '../stil/listen.css';
import { Dialog } from '../ui/Dialog.js';
import { Eingabe, Feld } from '../ui/Feld.js';
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
  const navigiere = useNavigate();
  const [text, setText] = useState('');
  const q = useBeruhigt(text.trim());
  const ganzes = useRef<HTMLDivElement>(null);
  const { data } = useQuery({
    queryKey: ['schnellsuche', q],
    enabled: q.length >= 2,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => lies<Suchantwort>(`/suche${abfrage({ q, anzahl: 8 })}`, signal),
  });
  const seiten = SEITEN.filter(([, name]) => t(name).toLowerCase().includes(text.trim().toLowerCase()));
  const treffer = q.length >= 2 ? (data?.eintraege ?? []) : [];
  return (
    <Dialog titel={t(texte.schnell)} offen schliesse={schliesse}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the arrows move between the
        links inside, which are reached by Tab as well */}
      <div className="stapel" ref={ganzes} onKeyDown={(e) => bewege(e, ganzes.current)}>
        <form
          role="search"
          noValidate
          onSubmit={(e) => {
            e.preventDefault();
            schliesse();
            void navigiere({ to: '/suche', search: text.trim() ? { q: text.trim() } : {} });
          }}
        >
          <Feld beschriftung={t(texte.feld)} pflicht hinweis={t(texte.schnellHinweis)}>
            <Eingabe
              type="search"
              autoComplete="off"
              maxLength={200}
              value={text}
              onChange={(e) => setText(e.target.value)}
              data-schnell
            />
          </Feld>
        </form>
        <p className="klein gedaempft" role="status">
          {q.length >= 2 && data
            ? t(texte.schnellGefunden, { seiten: seiten.length, treffer: treffer.length })
            : ''}
        </p>
        {treffer.length > 0 && (
          <ul className="schnell" aria-label={t(texte.treffer)}>
            {treffer.map(({ id, nummer, titel }) => (
              <li key={id}>
                <Link to="/vorgaenge/$id" params={{ id }} onClick={schliesse} data-schnell>
                  <span className="gedaempft">{nummer}</span> <span lang="de">{titel}</span>
                </Link>
              </li>
            ))}
          </ul>
        )}
        {seiten.length > 0 && (
          <ul className="schnell" aria-label={t(texte.seiten)}>
            {seiten.map(([pfad, name]) => (
              <li key={pfad}>
                <Link to={pfad} onClick={schliesse} data-schnell>
                  {t(name)}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
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
