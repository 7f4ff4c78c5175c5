import { useEffect, useRef, useState } from 'react';
import type { IchAnsicht } from '#contract';
import { Seite } from '../rahmen/Seite.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopf, Knopflink } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Sammelzeilenansicht } from './Sammelzeilenansicht.js';
import { useSammeln, type Sammelart, type Sammelzeile } from './sammeln.js';
import { sammeltexte as texte } from './texte.js';

/**
 * The review list: which papers, which version of each, as whom – and then one button, and a result for each.
 * What stood here when she came counts.
 */
export function Sammelliste({
  art,
  anfang,
  ich,
}: {
  art: Sammelart;
  anfang: readonly Sammelzeile[];
  ich: IchAnsicht;
}) {
  const { t, zahl } = useSprache();
  const [zeilen] = useState(anfang);
  const [ohne, setOhne] = useState<readonly string[]>([]);
  const { mache, laeuft, ergebnisse, ausweisen } = useSammeln();
  const meldung = useRef<HTMLDivElement>(null);
  const dabei = zeilen.filter(({ vorgang, schritt }) => schritt?.moeglich && !ohne.includes(vorgang.id));
  const offene = dabei.filter(({ vorgang }) => !ergebnisse[vorgang.id]);
  const gut = Object.values(ergebnisse).filter((eines) => eines.gut).length;
  const fertig = !laeuft && dabei.length > 0 && offene.length === 0;
  useEffect(() => {
    if (fertig || ausweisen) meldung.current?.focus();
  }, [fertig, ausweisen]);
  return (
    <Seite titel={zahl(dabei.length, texte[`eine_${art}`], texte[`viele_${art}`])}>
      <div className="stapel">
        <div ref={meldung} tabIndex={-1}>
          {ausweisen && (
            <Meldung art="warning" titel={t(texte.ausweisen)} dringend>
              <p>{t(texte.ausweisenText)}</p>
              <div>
                <a
                  className="kern-btn kern-btn--primary knopf"
                  href={`/api/anmeldung?erneut=1&ziel=${encodeURIComponent(`${location.pathname}${location.search}`)}`}
                >
                  <span className="kern-label">{t(texte.ausweisenKnopf)}</span>
                </a>
              </div>
            </Meldung>
          )}
          {fertig && (
            <Meldung
              art={gut === dabei.length ? 'success' : 'warning'}
              titel={t(texte.fertig, { gut, alle: dabei.length })}
              dringend
            >
              {gut < dabei.length && <p>{t(texte.teilweise)}</p>}
            </Meldung>
          )}
        </div>
        {!fertig && <p>{t(texte[`erklaert_${art}`])}</p>}
        <div className="tafel tafel--karten">
          <table>
            <caption className="kern-sr-only">{t(texte[`titel_${art}`])}</caption>
            <thead>
              <tr>
                {[texte.vorlage, texte.fassung, texte.als, texte.ergebnis].map((spalte) => (
                  <th key={spalte.de} scope="col">
                    {t(spalte)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {zeilen.map((zeile) => (
                <Sammelzeilenansicht
                  key={zeile.vorgang.id}
                  zeile={zeile}
                  ich={ich}
                  ergebnis={ergebnisse[zeile.vorgang.id]}
                  dabei={!ohne.includes(zeile.vorgang.id)}
                  gesperrt={laeuft || fertig}
                  schalte={(an) =>
                    setOhne((alt) =>
                      an ? alt.filter((id) => id !== zeile.vorgang.id) : [...alt, zeile.vorgang.id],
                    )
                  }
                />
              ))}
            </tbody>
          </table>
        </div>
        {!fertig && (
          <Meldung art="info">
            <p>{t(texte.bindend)}</p>
          </Meldung>
        )}
        <div className="reihe aktionsleiste">
          {!fertig && (
            <Knopf
              art="primary"
              laeuft={laeuft}
              disabled={offene.length === 0}
              onClick={() => void mache(offene)}
            >
              {t(texte.machen)}
            </Knopf>
          )}
          <Knopflink to="/" art={fertig ? 'primary' : 'tertiary'}>
            {t(texte.zurueck)}
          </Knopflink>
        </div>
      </div>
    </Seite>
  );
}
