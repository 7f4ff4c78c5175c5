import { Link } from '@tanstack/react-router';
import type { MassnahmeKurz } from '#contract';
import { Ampel } from '../berichte/Ampel.js';
import { berichtstexte } from '../berichte/texte.js';
import { useSprache } from '../sprache/sprache.js';
import { Plakette } from '../ui/Plakette.js';
import { massnahmentexte as texte } from './texte.js';

/** Every report on the measure, the latest first. */
export function BerichteJeJahr({ berichte }: { berichte: MassnahmeKurz['berichte'] }) {
  const { t } = useSprache();
  return (
    <section aria-labelledby="berichte" className="stapel stapel--eng">
      <h2 id="berichte">{t(texte.berichteJeJahr)}</h2>
      {berichte.length === 0 ? (
        <p className="gedaempft">{t(texte.keineBerichte)}</p>
      ) : (
        <ul className="zeilen">
          {berichte
            .toSorted((a, b) => (b.jahr ?? 0) - (a.jahr ?? 0))
            .map(({ bericht, jahr, kurzeinschaetzung, zustandTitel }) => (
              <li key={bericht} className="zeile zeile--bericht">
                <Link to="/berichte/$id" params={{ id: bericht }} className="zeile__titel">
                  {t(berichtstexte.bericht, { jahr: jahr ?? t(berichtstexte.ohneJahr) })}
                </Link>
                <Ampel wert={kurzeinschaetzung} />
                <Plakette {...(zustandTitel ? { art: 'hinweis' as const } : {})}>
                  {t(zustandTitel ?? berichtstexte.eingelesen)}
                </Plakette>
              </li>
            ))}
        </ul>
      )}
    </section>
  );
}
