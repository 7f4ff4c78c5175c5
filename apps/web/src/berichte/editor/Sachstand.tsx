import type { BerichtAnsicht, BerichtEingabe } from '#contract';
import { useSprache } from '../../sprache/sprache.js';
import { Feld, Textbereich, Wahl } from '../../ui/Feld.js';
import { Papier } from '../../ui/Papier.js';
import { seitentexte as texte } from '../seiten-texte.js';
import { berichtstexte } from '../texte.js';

/** What has happened, in words; last year's words beside it, to read and not to copy. */
export function Sachstand({
  bericht: { vorjahr },
  eingabe: { sachstand, nurVerweis },
  setze,
}: {
  bericht: BerichtAnsicht;
  eingabe: BerichtEingabe;
  setze: (neu: Partial<BerichtEingabe>) => void;
}) {
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
      <Feld beschriftung={t(berichtstexte.sachstand)} pflicht hinweis={t(texte.sachstandHinweis)}>
        <Textbereich
          lang="de"
          rows={12}
          maxLength={100_000}
          value={sachstand}
          onChange={(e) => setze({ sachstand: e.target.value })}
        />
      </Feld>
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
