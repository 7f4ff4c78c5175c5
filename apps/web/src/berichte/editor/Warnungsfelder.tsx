import type { BerichtEingabe, Warnung } from '#contract';
import { useSprache } from '../../sprache/sprache.js';
import { Feld, Textbereich } from '../../ui/Feld.js';
import { Meldung } from '../../ui/Meldung.js';
import { seitentexte as texte } from '../seiten-texte.js';

/** What does not fit together: each with its answer. Nothing is changed by itself. */
export function Warnungsfelder({
  warnungen,
  eingabe,
  antworte,
}: {
  warnungen: readonly Warnung[];
  eingabe: BerichtEingabe;
  antworte: (schluessel: string, antwort: string) => void;
}) {
  const { t } = useSprache();
  if (warnungen.length === 0) return null;
  return (
    <section aria-labelledby="warnungen" className="stapel">
      <h2 id="warnungen">
        {t(texte.warnungen)} <span className="gedaempft">({warnungen.length})</span>
      </h2>
      <p>{t(texte.warnungenErklaert)}</p>
      {warnungen.map(({ schluessel, text }) => (
        <Meldung key={schluessel} art="warning" titel={t(text)}>
          <Feld beschriftung={t(texte.antwort)} pflicht>
            <Textbereich
              aria-label={`${t(texte.antwort)}: ${t(text)}`}
              lang="de"
              rows={2}
              maxLength={2000}
              value={eingabe.antworten.find((eine) => eine.schluessel === schluessel)?.antwort ?? ''}
              onChange={(e) => antworte(schluessel, e.target.value)}
            />
          </Feld>
        </Meldung>
      ))}
    </section>
  );
}
