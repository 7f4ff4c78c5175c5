import type { ReactNode } from 'react';
import { ApiFehler } from '../api/api.js';
import { Ausweiswege } from '../ausweis/Ausweiswege.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopf, Knopflink } from './Knopf.js';
import { Meldung } from './Meldung.js';
import { texte } from './texte.js';

/** While something is being read; after a moment only, so that quick answers do not flicker. */
export function Laedt() {
  const { t } = useSprache();
  return (
    <p className="ladend gedaempft" role="status">
      {t(texte.laedt)}
    </p>
  );
}

/** Nothing there: why, and what to do next. */
export function Leer({ titel, children }: { titel: string; children?: ReactNode }) {
  return (
    <div className="karte stapel stapel--eng">
      <h2>{titel}</h2>
      {children}
    </div>
  );
}

/**
 * Reasons of a refusal in the language of the reader, and the number under which an operator finds it; where a
 * fresh proof would help, the way to it and back.
 */
export function Fehlermeldung({ fehler, nochmal }: { fehler: unknown; nochmal?: () => void }) {
  const { t, sprache } = useSprache();
  const problem = fehler instanceof ApiFehler ? fehler.problem : null;
  const titel = problem?.status === 404 ? t(texte.nichtGefunden) : t(texte.gingNicht);
  return (
    <Meldung art="danger" titel={titel} dringend>
      {problem ? (
        problem.gruende.map((grund, i) => <p key={i}>{grund[sprache]}</p>)
      ) : (
        <p>{t(texte.unerwartet)}</p>
      )}
      {problem?.code === 'erneute_anmeldung_noetig' && <Ausweiswege />}
      {problem?.code === 'intern' && (
        <p className="klein">{t(texte.vorgangsnummer, { nummer: problem.anfrage })}</p>
      )}
      {(problem?.status === 403 || problem?.status === 404) && (
        <div>
          <Knopflink klein to="/">
            {t(texte.zumPosteingang)}
          </Knopflink>
        </div>
      )}
      {nochmal && problem?.status !== 404 && (
        <div>
          <Knopf klein onClick={nochmal}>
            {t(texte.nochmal)}
          </Knopf>
        </div>
      )}
    </Meldung>
  );
}
