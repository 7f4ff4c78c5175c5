import { EBENEN, ebenenworte, type MassnahmeEingabe } from '#contract';
import { useHeute } from '../api/heute.js';
import { berichtstexte } from '../berichte/texte.js';
import { useSprache } from '../sprache/sprache.js';
import { Auswahlfeld, Textfeld } from '../ui/Feld.js';
import { Knopf } from '../ui/Knopf.js';
import type { Mangel } from './eingabe.js';
import { massnahmentexte as texte } from './texte.js';

type Kennzahl = MassnahmeEingabe['kennzahlen'][number];
interface Angaben {
  kennzahlen: readonly Kennzahl[];
  setze: (neu: Kennzahl[]) => void;
  fehler: readonly Mangel[];
}

/** What is counted, with the Planwert of each year as written. */
export function Kennzahlfelder({ kennzahlen, setze, fehler }: Angaben) {
  const { t } = useSprache();
  const wechsle = (i: number, neu: Partial<Kennzahl>) =>
    setze(kennzahlen.map((eine, j) => (i === j ? { ...eine, ...neu } : eine)));
  return (
    <section aria-labelledby="kennzahlfelder" className="stapel">
      <h2 id="kennzahlfelder">{t(berichtstexte.kennzahlen)}</h2>
      {kennzahlen.map((kennzahl, i) => (
        <Kennzahlkarte
          key={kennzahl.id ?? `neu${i}`}
          kennzahl={kennzahl}
          nr={i + 1}
          namenlos={fehler.includes(`kennzahl${i}`)}
          setze={(neu) => wechsle(i, neu)}
          entferne={() => setze(kennzahlen.filter((_, j) => j !== i))}
        />
      ))}
      <div>
        <Knopf
          klein
          onClick={() =>
            setze([...kennzahlen, { ebene: null, name: '', einheit: '', richtung: null, planwerte: {} }])
          }
        >
          {t(texte.neueKennzahl)}
        </Knopf>
      </div>
    </section>
  );
}

interface Karte {
  kennzahl: Kennzahl;
  nr: number;
  namenlos: boolean;
  setze: (neu: Partial<Kennzahl>) => void;
  entferne: () => void;
}

function Kennzahlkarte({ kennzahl, nr, namenlos, setze, entferne }: Karte) {
  const { t } = useSprache();
  return (
    <fieldset className="karte stapel">
      <legend>{t(texte.kennzahlNr, { nr })}</legend>
      <Textfeld
        lang="de"
        maxLength={500}
        beschriftung={t(texte.kennzahlName)}
        pflicht
        fehler={namenlos ? t(texte.nameFehlt) : undefined}
        wert={kennzahl.name}
        setze={(name) => setze({ name })}
      />
      <Messung kennzahl={kennzahl} setze={setze} />
      <Planwerte planwerte={kennzahl.planwerte} setze={(planwerte) => setze({ planwerte })} />
      <div>
        <Knopf klein art="tertiary" onClick={entferne}>
          {t(texte.kennzahlWeg, { nr })}
        </Knopf>
      </div>
    </fieldset>
  );
}

/** In what it is counted, which way is better, and what it says something about. */
function Messung({ kennzahl, setze }: Pick<Karte, 'kennzahl' | 'setze'>) {
  const { t } = useSprache();
  return (
    <div className="feldreihe">
      <Textfeld
        lang="de"
        maxLength={60}
        beschriftung={t(texte.kennzahlEinheit)}
        wert={kennzahl.einheit}
        setze={(einheit) => setze({ einheit })}
      />
      <Auswahlfeld
        beschriftung={t(texte.richtung)}
        wert={kennzahl.richtung ?? ''}
        setze={(richtung) => setze({ richtung: (richtung || null) as Kennzahl['richtung'] })}
      >
        <option value="">{t(texte.richtungOffen)}</option>
        <option value="mehr">{t(texte.mehrIstBesser)}</option>
        <option value="weniger">{t(texte.wenigerIstBesser)}</option>
      </Auswahlfeld>
      <Auswahlfeld
        beschriftung={t(texte.ebene)}
        wert={kennzahl.ebene ?? ''}
        setze={(ebene) => setze({ ebene: (ebene || null) as Kennzahl['ebene'] })}
      >
        <option value="">{t(texte.ebeneOffen)}</option>
        {EBENEN.map((eine) => (
          <option key={eine} value={eine}>
            {t(ebenenworte[eine])}
          </option>
        ))}
      </Auswahlfeld>
    </div>
  );
}

function Planwerte({
  planwerte,
  setze,
}: {
  planwerte: Record<string, string>;
  setze: (neu: Record<string, string>) => void;
}) {
  const { t } = useSprache();
  const dieses = Number(useHeute().slice(0, 4));
  const jahre = [...new Set([...Object.keys(planwerte).map(Number), dieses, dieses + 1])].sort(
    (a, b) => a - b,
  );
  const naechstes = (jahre.at(-1) ?? dieses) + 1;
  return (
    <fieldset className="feldgruppe">
      <legend>{t(texte.planwerte)}</legend>
      <p className="feld__hinweis">{t(texte.planwerteHinweis)}</p>
      <div className="feldreihe">
        {jahre.map((jahr) => (
          <Textfeld
            key={jahr}
            lang="de"
            maxLength={300}
            beschriftung={t(texte.planwert, { jahr })}
            wert={planwerte[jahr] ?? ''}
            setze={(wert) => setze({ ...planwerte, [jahr]: wert })}
          />
        ))}
      </div>
      <div>
        <Knopf klein art="tertiary" onClick={() => setze({ ...planwerte, [naechstes]: '' })}>
          {t(texte.weiteresJahr, { jahr: naechstes })}
        </Knopf>
      </div>
    </fieldset>
  );
}
