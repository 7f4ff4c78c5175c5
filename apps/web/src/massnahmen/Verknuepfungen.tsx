import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { MassnahmeAnsicht, Suchantwort } from '#contract';
import { frage, lies, sende } from '../api/api.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Dialog } from '../ui/Dialog.js';
import { Auswahl, Eingabe, Feld, Feldgruppe, Wahl } from '../ui/Feld.js';
import { Knopf } from '../ui/Knopf.js';
import { Plakette } from '../ui/Plakette.js';
import { texte as uiTexte } from '../ui/texte.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { massnahmentexte as texte } from './texte.js';

const BEZUEGE = ['auftrag', 'bericht', 'sonst'] as const;

/**
 * What the Senate asked for and what it was told: papers, decisions and obligations that belong to the
 * measure.
 */
export function Verknuepfungen({
  massnahme: { id, verknuepfungen, bearbeitbar },
}: {
  massnahme: MassnahmeAnsicht;
}) {
  const { t } = useSprache();
  const sage = useAnsage();
  const abfragen = useQueryClient();
  const [offen, setOffen] = useState(false);
  const fertig = (text: string) => {
    sage(text);
    setOffen(false);
    void abfragen.invalidateQueries({ queryKey: ['massnahme', id] });
  };
  const loesung = useMutation({
    mutationFn: (eine: string) => frage('DELETE', `/massnahmen/${id}/verknuepfungen/${eine}`),
    onSuccess: () => fertig(t(texte.geloest)),
  });
  return (
    <section aria-labelledby="verknuepft" className="stapel stapel--eng">
      <h2 id="verknuepft">{t(texte.verknuepft)}</h2>
      {loesung.error && <Fehlermeldung fehler={loesung.error} />}
      {verknuepfungen.length === 0 && <p className="gedaempft">{t(texte.nichtsVerknuepft)}</p>}
      {verknuepfungen.length > 0 && (
        <ul className="zeilen">
          {verknuepfungen.map(({ id: eine, vorgang, nummer, titel, zustandTitel, bezug }) => (
            <li key={eine} className="reihe">
              <div className="wachsend">
                <Link to="/vorgaenge/$id" params={{ id: vorgang }} lang="de">
                  {titel}
                </Link>
                <div className="zeile__dazu">
                  <span>{nummer}</span>
                  <span>{t(texte[`bezug_${bezug}`])}</span>
                </div>
              </div>
              <Plakette art="hinweis">{t(zustandTitel)}</Plakette>
              {bearbeitbar && (
                <Knopf
                  klein
                  art="tertiary"
                  aria-label={t(texte.loesenVon, { nummer })}
                  laeuft={loesung.isPending && loesung.variables === eine}
                  onClick={() => loesung.mutate(eine)}
                >
                  {t(texte.loesen)}
                </Knopf>
              )}
            </li>
          ))}
        </ul>
      )}
      {bearbeitbar && (
        <div>
          <Knopf klein onClick={() => setOffen(true)}>
            {t(texte.verknuepfen)}
          </Knopf>
        </div>
      )}
      <Dialog titel={t(texte.verknuepfenTitel)} offen={offen} schliesse={() => setOffen(false)}>
        <Neue massnahme={id} fertig={() => fertig(t(texte.verknuepftIst))} />
      </Dialog>
    </section>
  );
}

/** A few letters, then a choice: two plain controls, as for people. */
function Neue({ massnahme, fertig }: { massnahme: string; fertig: () => void }) {
  const { t } = useSprache();
  const [suche, setSuche] = useState('');
  const [vorgang, setVorgang] = useState('');
  const [bezug, setBezug] = useState<(typeof BEZUEGE)[number]>('auftrag');
  const { data } = useQuery({
    queryKey: ['suche', suche],
    enabled: suche.trim().length >= 2,
    queryFn: ({ signal }) => lies<Suchantwort>(`/suche?q=${encodeURIComponent(suche.trim())}`, signal),
  });
  const anlage = useMutation({
    mutationFn: () => sende(`/massnahmen/${massnahme}/verknuepfungen`, { vorgang, bezug }),
    onSuccess: fertig,
  });
  return (
    <form
      className="stapel"
      onSubmit={(e) => {
        e.preventDefault();
        if (vorgang) anlage.mutate();
      }}
    >
      {anlage.error && <Fehlermeldung fehler={anlage.error} />}
      <Feld beschriftung={t(texte.sucheVorgang)} pflicht>
        <Eingabe type="search" autoComplete="off" value={suche} onChange={(e) => setSuche(e.target.value)} />
      </Feld>
      <Feld
        beschriftung={t(texte.vorgang)}
        pflicht
        hinweis={<span aria-live="polite">{data ? t(uiTexte.gefunden, { anzahl: data.anzahl }) : ''}</span>}
      >
        <Auswahl value={vorgang} onChange={(e) => setVorgang(e.target.value)}>
          <option value="">{t(uiTexte.bitteWaehlen)}</option>
          {(data?.eintraege ?? []).map(({ id, nummer, titel }) => (
            <option key={id} value={id} lang="de">
              {nummer} {titel}
            </option>
          ))}
        </Auswahl>
      </Feld>
      <Feldgruppe beschriftung={t(texte.bezug)}>
        {BEZUEGE.map((einer) => (
          <Wahl
            key={einer}
            type="radio"
            name="bezug"
            beschriftung={t(texte[`bezug_${einer}`])}
            checked={bezug === einer}
            onChange={() => setBezug(einer)}
          />
        ))}
      </Feldgruppe>
      <div>
        <Knopf type="submit" art="primary" disabled={!vorgang} laeuft={anlage.isPending}>
          {t(texte.verknuepfenJetzt)}
        </Knopf>
      </div>
    </form>
  );
}
