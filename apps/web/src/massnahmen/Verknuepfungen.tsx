import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { MASSNAHMENBEZUEGE, type MassnahmeAnsicht } from '#contract';
import { massnahmeFrage } from '../berichte/fragen.js';
import { sende } from '../api/api.js';
import { leseFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Dialog } from '../ui/Dialog.js';
import { Auswahlfeld, Textfeld, Wahlgruppe } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Plakette } from '../ui/Plakette.js';
import { texte as uiTexte } from '../ui/texte.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { massnahmentexte as texte } from './texte.js';

/**
 * What the Senate asked for and what it was told: papers, decisions and obligations that belong to the
 * measure.
 */
export function Verknuepfungen({ massnahme }: { massnahme: MassnahmeAnsicht }) {
  const { id, verknuepfungen, bearbeitbar } = massnahme;
  const { t } = useSprache();
  const sage = useAnsage();
  const abfragen = useQueryClient();
  const [offen, setOffen] = useState(false);
  const fertig = (text: string) => {
    sage(text);
    setOffen(false);
    void abfragen.invalidateQueries({ queryKey: massnahmeFrage(id).queryKey });
  };
  const loesung = useLoesung(id, () => fertig(t(texte.geloest)));
  return (
    <section aria-labelledby="verknuepft" className="stapel stapel--eng">
      <h2 id="verknuepft">{t(texte.verknuepft)}</h2>
      {loesung.error && <Fehlermeldung fehler={loesung.error} />}
      {verknuepfungen.length === 0 && <p className="gedaempft">{t(texte.nichtsVerknuepft)}</p>}
      {verknuepfungen.length > 0 && (
        <ul className="zeilen">
          {verknuepfungen.map((eine) => (
            <Zeile
              key={eine.id}
              verknuepfung={eine}
              loest={loesung.isPending && loesung.variables === eine.id}
              loese={bearbeitbar ? () => loesung.mutate(eine.id) : undefined}
            />
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

function useLoesung(id: string, geloest: () => void) {
  return useMutation({
    mutationFn: (verknuepfung: string) =>
      sende('delete /massnahmen/{id}/verknuepfungen/{verknuepfung}', { pfad: { id, verknuepfung } }),
    onSuccess: geloest,
  });
}

interface Verknuepfungszeile {
  verknuepfung: MassnahmeAnsicht['verknuepfungen'][number];
  loest: boolean;
  loese: (() => void) | undefined;
}

function Zeile({ verknuepfung, loest, loese }: Verknuepfungszeile) {
  const { t } = useSprache();
  const { vorgang, nummer, titel, zustandTitel, bezug } = verknuepfung;
  return (
    <li className="reihe">
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
      {loese && (
        <Knopf
          klein
          art="tertiary"
          aria-label={t(texte.loesenVon, { nummer })}
          laeuft={loest}
          onClick={loese}
        >
          {t(texte.loesen)}
        </Knopf>
      )}
    </li>
  );
}

/** A few letters, then a choice: two plain controls, as for people. */
function Neue({ massnahme, fertig }: { massnahme: string; fertig: () => void }) {
  const { t } = useSprache();
  const [vorgang, setVorgang] = useState('');
  const [bezug, setBezug] = useState<(typeof MASSNAHMENBEZUEGE)[number]>('auftrag');
  const anlage = useMutation({
    mutationFn: () =>
      sende('post /massnahmen/{id}/verknuepfungen', { pfad: { id: massnahme }, eingabe: { vorgang, bezug } }),
    onSuccess: fertig,
  });
  return (
    <Formular noValidate={false} className="stapel" sende={() => vorgang && anlage.mutate()}>
      {anlage.error && <Fehlermeldung fehler={anlage.error} />}
      <Vorgangswahl wert={vorgang} setze={setVorgang} />
      <Wahlgruppe
        beschriftung={t(texte.bezug)}
        name="bezug"
        wahlen={MASSNAHMENBEZUEGE.map((einer) => ({ wert: einer, beschriftung: t(texte[`bezug_${einer}`]) }))}
        wert={bezug}
        setze={setBezug}
      />
      <div>
        <Knopf type="submit" art="primary" disabled={!vorgang} laeuft={anlage.isPending}>
          {t(texte.verknuepfenJetzt)}
        </Knopf>
      </div>
    </Formular>
  );
}

function Vorgangswahl({ wert, setze }: { wert: string; setze: (vorgang: string) => void }) {
  const { t } = useSprache();
  const [suche, setSuche] = useState('');
  const { data } = useQuery({
    ...leseFrage('get /suche', { abfrage: { q: suche.trim() } }),
    enabled: suche.trim().length >= 2,
  });
  return (
    <>
      <Textfeld
        type="search"
        autoComplete="off"
        beschriftung={t(texte.sucheVorgang)}
        pflicht
        wert={suche}
        setze={setSuche}
      />
      <Auswahlfeld
        beschriftung={t(texte.vorgang)}
        pflicht
        hinweis={<span aria-live="polite">{data ? t(uiTexte.gefunden, { anzahl: data.anzahl }) : ''}</span>}
        wert={wert}
        setze={setze}
      >
        <option value="">{t(uiTexte.bitteWaehlen)}</option>
        {(data?.eintraege ?? []).map(({ id, nummer, titel }) => (
          <option key={id} value={id} lang="de">
            {nummer} {titel}
          </option>
        ))}
      </Auswahlfeld>
    </>
  );
}
