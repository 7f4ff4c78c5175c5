import type { MassnahmeEingabe } from '#contract';
import { berichtstexte } from '../berichte/texte.js';
import { useSprache } from '../sprache/sprache.js';
import { Eingabe, Feld } from '../ui/Feld.js';
import { Knopf } from '../ui/Knopf.js';
import type { Mangel } from './eingabe.js';
import { massnahmentexte as texte } from './texte.js';

type Meilenstein = MassnahmeEingabe['meilensteine'][number];

/** What is to be reached and by when, as precisely as it is known. */
export function Meilensteinfelder({
  meilensteine,
  setze,
  fehler,
}: {
  meilensteine: readonly Meilenstein[];
  setze: (neu: Meilenstein[]) => void;
  fehler: readonly Mangel[];
}) {
  const { t } = useSprache();
  const wechsle = (i: number, neu: Partial<Meilenstein>) =>
    setze(meilensteine.map((einer, j) => (i === j ? { ...einer, ...neu } : einer)));
  return (
    <section aria-labelledby="meilensteinfelder" className="stapel">
      <h2 id="meilensteinfelder">{t(berichtstexte.meilensteine)}</h2>
      {meilensteine.map((einer, i) => (
        <fieldset key={einer.id ?? `neu${i}`} className="karte stapel">
          <legend>{t(texte.meilensteinNr, { nr: i + 1 })}</legend>
          <Feld
            beschriftung={t(texte.meilensteinName)}
            pflicht
            fehler={fehler.includes(`meilenstein${i}`) ? t(texte.nameFehlt) : undefined}
          >
            <Eingabe
              lang="de"
              maxLength={500}
              value={einer.name}
              onChange={(e) => wechsle(i, { name: e.target.value })}
            />
          </Feld>
          <div className="feldreihe">
            <Feld beschriftung={t(texte.meilensteinNummer)}>
              <Eingabe
                lang="de"
                maxLength={20}
                value={einer.nr ?? ''}
                onChange={(e) => wechsle(i, { nr: e.target.value || null })}
              />
            </Feld>
            <Feld
              beschriftung={t(texte.meilensteinSoll)}
              hinweis={<span lang="de">{t(texte.sollHinweis)}</span>}
            >
              <Eingabe
                lang="de"
                maxLength={300}
                value={einer.soll}
                onChange={(e) => wechsle(i, { soll: e.target.value })}
              />
            </Feld>
          </div>
          <div>
            <Knopf klein art="tertiary" onClick={() => setze(meilensteine.filter((_, j) => j !== i))}>
              {t(texte.meilensteinWeg, { nr: i + 1 })}
            </Knopf>
          </div>
        </fieldset>
      ))}
      <div>
        <Knopf klein onClick={() => setze([...meilensteine, { nr: null, name: '', soll: '' }])}>
          {t(texte.neuerMeilenstein)}
        </Knopf>
      </div>
    </section>
  );
}
