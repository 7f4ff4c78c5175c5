import { useEffect, useRef } from 'react';
import type { VorgangAnsicht } from '#contract';
import { ApiFehler } from '../api/api.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopf, Knopflink } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { hatEigeneSeite } from '../vorgang/Reiterleiste.js';
import { Ausweisung } from './Ausweisung.js';
import { inWorten } from './gruende.js';
import { texte } from './texte.js';

/** Refusals after which the page as the person sees it may not be the state of the paper any more. */
const UEBERHOLT = ['voraussetzung_veraltet', 'schritt_nicht_moeglich', 'bedingung_nicht_erfuellt'];

interface Angaben {
  fehler: unknown;
  vorgang: VorgangAnsicht;
  neuLaden: () => void;
  /** The same once more, after a fresh proof. */
  nochmal: () => void;
}

/**
 * Why the Schritt was not made, and what to do now. The focus comes here, so that nobody waits for something
 * that did not happen.
 */
export function Ablehnung({ fehler, vorgang, neuLaden, nochmal }: Angaben) {
  const { t, sprache } = useSprache();
  const ort = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fehler) ort.current?.focus();
  }, [fehler]);
  if (!fehler) return null;
  const problem = fehler instanceof ApiFehler ? fehler.problem : null;
  const gruende = problem?.gruende.map((grund, i) => <p key={i}>{inWorten(grund[sprache], t)}</p>);
  return (
    <div ref={ort} tabIndex={-1}>
      {problem?.code === 'erneute_anmeldung_noetig' && <Ausweisung danach={nochmal} />}
      {problem && UEBERHOLT.includes(problem.code) && (
        <Meldung
          art="warning"
          titel={t(problem.code === 'bedingung_nicht_erfuellt' ? texte.nichtMoeglich : texte.geaendert)}
        >
          {gruende}
          <div className="reihe">
            <Knopf art="primary" klein onClick={neuLaden}>
              {t(texte.neuLaden)}
            </Knopf>
            {problem.code !== 'bedingung_nicht_erfuellt' && !hatEigeneSeite(vorgang.art) && (
              <Knopflink to="/vorgaenge/$id/vergleich" params={{ id: vorgang.id }} klein>
                {t(texte.aenderungenAnsehen)}
              </Knopflink>
            )}
          </div>
        </Meldung>
      )}
      {problem?.code === 'daten_ungueltig' && (
        <Meldung art="danger" titel={t(texte.pruefen)}>
          {gruende}
        </Meldung>
      )}
      {!(problem && ['erneute_anmeldung_noetig', 'daten_ungueltig', ...UEBERHOLT].includes(problem.code)) && (
        <Fehlermeldung fehler={fehler} />
      )}
    </div>
  );
}
