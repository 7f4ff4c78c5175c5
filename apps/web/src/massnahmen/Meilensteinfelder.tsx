import type { MassnahmeEingabe } from '#contract';
import { berichtstexte } from '../berichte/texte.js';
import { useSprache } from '../sprache/sprache.js';
import { Textfeld } from '../ui/Feld.js';
import { Knopf } from '../ui/Knopf.js';
import type { Mangel } from './eingabe.js';
import { massnahmentexte as texte } from './texte.js';

type Meilenstein = MassnahmeEingabe['meilensteine'][number];

interface Angaben {
  meilensteine: readonly Meilenstein[];
  setze: (neu: Meilenstein[]) => void;
  fehler: readonly Mangel[];
}

/** What is to be reached and by when, as precisely as it is known. */
export function Meilensteinfelder({ meilensteine, setze, fehler }: Angaben) {
  const { t } = useSprache();
  const wechsle = (i: number, neu: Partial<Meilenstein>) =>
    setze(meilensteine.map((einer, j) => (i === j ? { ...einer, ...neu } : einer)));
  return (
    <section aria-labelledby="meilensteinfelder" className="stapel">
      <h2 id="meilensteinfelder">{t(berichtstexte.meilensteine)}</h2>
      {meilensteine.map((einer, i) => (
        <Meilensteinkarte
          key={einer.id ?? `neu${i}`}
          stein={einer}
          nr={i + 1}
          namenlos={fehler.includes(`meilenstein${i}`)}
          setze={(neu) => wechsle(i, neu)}
          entferne={() => setze(meilensteine.filter((_, j) => j !== i))}
        />
      ))}
      <div>
        <Knopf klein onClick={() => setze([...meilensteine, { nr: null, name: '', soll: '' }])}>
          {t(texte.neuerMeilenstein)}
        </Knopf>
      </div>
    </section>
  );
}

interface Karte {
  stein: Meilenstein;
  nr: number;
  namenlos: boolean;
  setze: (neu: Partial<Meilenstein>) => void;
  entferne: () => void;
}

function Meilensteinkarte({ stein, nr, namenlos, setze, entferne }: Karte) {
  const { t } = useSprache();
  return (
    <fieldset className="karte stapel">
      <legend>{t(texte.meilensteinNr, { nr })}</legend>
      <Textfeld
        lang="de"
        maxLength={500}
        beschriftung={t(texte.meilensteinName)}
        pflicht
        fehler={namenlos ? t(texte.nameFehlt) : undefined}
        wert={stein.name}
        setze={(name) => setze({ name })}
      />
      <div className="feldreihe">
        <Textfeld
          lang="de"
          maxLength={20}
          beschriftung={t(texte.meilensteinNummer)}
          wert={stein.nr ?? ''}
          setze={(nummer) => setze({ nr: nummer || null })}
        />
        <Textfeld
          lang="de"
          maxLength={300}
          beschriftung={t(texte.meilensteinSoll)}
          hinweis={<span lang="de">{t(texte.sollHinweis)}</span>}
          wert={stein.soll}
          setze={(soll) => setze({ soll })}
        />
      </div>
      <div>
        <Knopf klein art="tertiary" onClick={entferne}>
          {t(texte.meilensteinWeg, { nr })}
        </Knopf>
      </div>
    </fieldset>
  );
}
