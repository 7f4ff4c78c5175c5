import { useSprache } from '../../sprache/sprache.js';
import { Langtext, Wahl } from '../../ui/Feld.js';
import { Papier } from '../../ui/Papier.js';
import { seitentexte as texte } from '../seiten-texte.js';
import { berichtstexte } from '../texte.js';
import type { Berichtsteil } from './eingabe.js';

/** What has happened, in words; last year's words beside it, to read and not to copy. */
export function Sachstand({ bericht: { vorjahr }, eingabe: { sachstand, nurVerweis }, setze }: Berichtsteil) {
  const { t } = useSprache();
  return (
    <div className="stapel">
      <Wahl
        type="checkbox"
        checked={nurVerweis}
        onChange={(e) => setze({ nurVerweis: e.target.checked })}
        beschriftung={t(texte.nurVerweis)}
        hinweis={t(texte.nurVerweisHinweis)}
      />
      {vorjahr && vorjahr.sachstand !== '' && (
        <details className="karte">
          <summary>{t(texte.vorjahrSachstand, { jahr: vorjahr.jahr })}</summary>
          <div className="blatt" lang="de">
            <Papier text={vorjahr.sachstand} />
          </div>
        </details>
      )}
      <Langtext
        lang="de"
        rows={12}
        maxLength={100_000}
        beschriftung={t(berichtstexte.sachstand)}
        hinweis={t(texte.sachstandHinweis)}
        pflicht
        wert={sachstand}
        setze={(neu) => setze({ sachstand: neu })}
      />
      {sachstand.trim() !== '' && (
        <details>
          <summary>{t(texte.vorschau)}</summary>
          <div className="blatt karte" lang="de">
            <Papier text={sachstand} />
          </div>
        </details>
      )}
    </div>
  );
}
