import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import type { Aufgabenuebersicht, Facettenwert } from '#contract';
import { ichFrage } from '../api/fragen.js';
import { GespeicherteFilter } from '../listen/GespeicherteFilter.js';
import { gesetzt, mit } from '../listen/suchteile.js';
import { posteingangsweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import { Zeichen } from '../ui/Zeichen.js';
import { Aufgabenfilter, FILTER } from './Aufgabenfilter.js';
import { texte } from './texte.js';

/** As many kinds of tasks as stand open; the others are behind „Filter“. */
const OFFENE_ARTEN = 3;

/** The filters of the inbox in one row; they live in the address. */
export function Filterchips({ uebersicht }: { uebersicht: Aufgabenuebersicht | undefined }) {
  const { t } = useSprache();
  const feld = useId();
  const [offen, setOffen] = useState(false);
  const { data: ich } = useQuery(ichFrage);
  const filterung = useFilter();
  const { suche, setze } = filterung;
  const filter = gesetzt(suche, FILTER);
  const vertritt = ich?.aemter.some((amt) => amt.vertritt !== undefined) === true;
  return (
    <>
      <div className="chipzeile" role="group" aria-label={t(texte.filter)}>
        <Chip an={Object.keys(filter).length === 0} schalte={() => setze(null)}>
          {t(texte.alles)}
        </Chip>
        {arten(uebersicht?.facetten['zustand'] ?? [], suche.zustand).map(({ wert, titel, anzahl }) => (
          <Schalter key={wert} name="zustand" wert={wert} {...filterung}>
            {titel ? t(titel) : wert} <span className="gedaempft">{anzahl}</span>
          </Schalter>
        ))}
        <Schalter name="geaendert" wert="ja" {...filterung}>
          {t(texte.nurGeaenderte)} <span className="gedaempft">{uebersicht?.geaendert ?? 0}</span>
        </Schalter>
        {(vertritt || suche.vertretung === 'ohne') && (
          <Schalter name="vertretung" wert="ohne" {...filterung}>
            {t(texte.ohneVertretung)}
          </Schalter>
        )}
        <button
          type="button"
          className="chip chip--mehr"
          aria-expanded={offen}
          aria-controls={feld}
          onClick={() => setOffen(!offen)}
        >
          <Zeichen name="filter" />
          {t(texte.mehrFilter)}
        </button>
        <GespeicherteFilter bereich="posteingang" pfad="/" abfrage={filter} />
      </div>
      <div id={feld}>{offen && <Aufgabenfilter uebersicht={uebersicht} setze={setze} />}</div>
    </>
  );
}

/** The most frequent kinds, and the chosen one wherever it stands; one alone is no choice. */
function arten(alle: readonly Facettenwert[], gewaehlt: string | undefined): readonly Facettenwert[] {
  if (alle.length < 2 && gewaehlt === undefined) return [];
  return alle.filter(({ wert }, i) => i < OFFENE_ARTEN || wert === gewaehlt);
}

/** Sets one filter, or none at all. What stands in the preview is chosen anew: it may not be in the list any more. */
function useFilter() {
  const suche = posteingangsweg.useSearch();
  const navigiere = posteingangsweg.useNavigate();
  const { bei: _bei, schritt: _schritt, urteil: _urteil, ...alt } = suche;
  const setze = (name: (typeof FILTER)[number] | null, wert?: string) =>
    void navigiere({
      search: name === null ? gesetzt(alt, ['ansicht']) : mit<typeof alt>(name, wert)(alt),
      replace: true,
      resetScroll: false,
    });
  return { suche, setze };
}

interface Schalterangaben extends ReturnType<typeof useFilter> {
  name: (typeof FILTER)[number];
  wert: string;
  children: ReactNode;
}

/** One value of one filter, on or off. */
function Schalter({ name, wert, suche, setze, children }: Schalterangaben) {
  const an = suche[name] === wert;
  return (
    <Chip an={an} schalte={() => setze(name, an ? undefined : wert)}>
      {children}
    </Chip>
  );
}

function Chip({ an, schalte, children }: { an: boolean; schalte: () => void; children: ReactNode }) {
  return (
    <button type="button" className="chip" aria-pressed={an} onClick={schalte}>
      {children}
    </button>
  );
}
