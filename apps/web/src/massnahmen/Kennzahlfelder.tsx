import type { MassnahmeEingabe } from '#contract';
import { useHeute } from '../api/heute.js';
import { berichtstexte } from '../berichte/texte.js';
import { useSprache } from '../sprache/sprache.js';
import { Auswahl, Eingabe, Feld } from '../ui/Feld.js';
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
        <fieldset key={kennzahl.id ?? `neu${i}`} className="karte stapel">
          <legend>{t(texte.kennzahlNr, { nr: i + 1 })}</legend>
          <Feld
            beschriftung={t(texte.kennzahlName)}
            pflicht
            fehler={fehler.includes(`kennzahl${i}`) ? t(texte.nameFehlt) : undefined}
          >
            <Eingabe
              lang="de"
              maxLength={500}
              value={kennzahl.name}
              onChange={(e) => wechsle(i, { name: e.target.value })}
            />
          </Feld>
          <div className="feldreihe">
            <Feld beschriftung={t(texte.kennzahlEinheit)}>
              <Eingabe
                lang="de"
                maxLength={60}
                value={kennzahl.einheit}
                onChange={(e) => wechsle(i, { einheit: e.target.value })}
              />
            </Feld>
            <Feld beschriftung={t(texte.richtung)}>
              <Auswahl
                value={kennzahl.richtung ?? ''}
                onChange={(e) => wechsle(i, { richtung: (e.target.value || null) as Kennzahl['richtung'] })}
              >
                <option value="">{t(texte.richtungOffen)}</option>
                <option value="mehr">{t(texte.mehrIstBesser)}</option>
                <option value="weniger">{t(texte.wenigerIstBesser)}</option>
              </Auswahl>
            </Feld>
            <Feld beschriftung={t(texte.ebene)}>
              <Auswahl
                value={kennzahl.ebene ?? ''}
                onChange={(e) => wechsle(i, { ebene: (e.target.value || null) as Kennzahl['ebene'] })}
              >
                <option value="">{t(texte.ebeneOffen)}</option>
                {(['wirkung', 'programm', 'organisation'] as const).map((eine) => (
                  <option key={eine} value={eine}>
                    {t(berichtstexte[eine])}
                  </option>
                ))}
              </Auswahl>
            </Feld>
          </div>
          <Planwerte planwerte={kennzahl.planwerte} setze={(planwerte) => wechsle(i, { planwerte })} />
          <div>
            <Knopf klein art="tertiary" onClick={() => setze(kennzahlen.filter((_, j) => j !== i))}>
              {t(texte.kennzahlWeg, { nr: i + 1 })}
            </Knopf>
          </div>
        </fieldset>
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
          <Feld key={jahr} beschriftung={t(texte.planwert, { jahr })}>
            <Eingabe
              lang="de"
              maxLength={300}
              value={planwerte[jahr] ?? ''}
              onChange={(e) => setze({ ...planwerte, [jahr]: e.target.value })}
            />
          </Feld>
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
