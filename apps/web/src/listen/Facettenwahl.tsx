import { useId } from 'react';
import { istStufe, stufenworte, type Facettenwert } from '#contract';
import { tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { useRessortname } from '../vorgang/ressort.js';
import { listentexte as texte } from './texte.js';

type Facettenname = 'art' | 'phase' | 'ressort' | 'sitzung' | 'stufe' | 'offen' | 'jahr';
type Werte = Partial<Record<Facettenname, string | undefined>>;

interface Angaben {
  namen: readonly Facettenname[];
  facetten: Record<string, Facettenwert[]>;
  auswahl: Werte;
  setze: (name: Facettenname, wert: string | undefined) => void;
}

/** One list for each facet, each choice with the number of its entries. */
export function Facettenwahl({ namen, facetten, auswahl, setze }: Angaben) {
  const { t } = useSprache();
  const inWorten = useFacettenworte();
  return namen.map((name) => (
    <Wahlliste
      key={name}
      beschriftung={t(texte[name])}
      wert={auswahl[name]}
      setze={(wert) => setze(name, wert)}
      wahlen={(facetten[name] ?? []).map(({ wert, titel, anzahl }) => ({
        wert,
        text: `${inWorten(name, wert, titel)} (${anzahl})`,
      }))}
    />
  ));
}

/** One choice out of several, or all. What was chosen stays in the list when it has no entries any more. */
export function Wahlliste({
  beschriftung,
  wert,
  wahlen,
  setze,
  alle,
}: {
  beschriftung: string;
  wert: string | undefined;
  wahlen: readonly { wert: string; text: string; deutsch?: boolean }[];
  setze: (wert: string | undefined) => void;
  alle?: string;
}) {
  const { t } = useSprache();
  const id = useId();
  const fehlt = wert !== undefined && !wahlen.some((eine) => eine.wert === wert);
  return (
    <div className="facette">
      <label htmlFor={id}>{beschriftung}</label>
      <select
        id={id}
        className="eingabe"
        value={wert ?? ''}
        onChange={(e) => setze(e.target.value || undefined)}
      >
        <option value="">{alle ?? t(texte.alle)}</option>
        {fehlt && <option value={wert}>{wert} (0)</option>}
        {wahlen.map((eine) => (
          <option key={eine.wert} value={eine.wert} lang={eine.deutsch ? 'de' : undefined}>
            {eine.text}
          </option>
        ))}
      </select>
    </div>
  );
}

function useFacettenworte(): (name: Facettenname, wert: string, titel: Facettenwert['titel']) => string {
  const { t, sprache } = useSprache();
  const ressortname = useRessortname();
  return (name, wert, titel) => {
    if (name === 'ressort') return `${ressortname(wert)}`;
    if (name === 'sitzung') return titel ? tag(titel.de, sprache) : wert;
    if (name === 'stufe' && istStufe(wert)) return t(stufenworte[wert]);
    if (name === 'offen') return t(texte[wert === 'ja' ? 'offen_ja' : 'offen_nein']);
    return titel ? t(titel) : wert;
  };
}
