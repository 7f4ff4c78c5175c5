import type { BerichtAnsicht } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Meldung } from '../ui/Meldung.js';
import { Papier } from '../ui/Papier.js';
import { Plakette } from '../ui/Plakette.js';
import { Ampel } from './Ampel.js';
import { Berichtstafeln } from './Berichtstafeln.js';
import { seitentexte as texte } from './seiten-texte.js';
import { berichtstexte } from './texte.js';

/** A report to read, exactly as it was written. */
export function Berichtsansicht({ bericht }: { bericht: BerichtAnsicht }) {
  const { t } = useSprache();
  const { nurVerweis, verweise, sachstand } = bericht;
  return (
    <div className="stapel stapel--weit">
      {nurVerweis && (
        <Meldung art="info">
          <p>{t(texte.verweis, { verweise: verweise.join(', ') })}</p>
        </Meldung>
      )}
      <Berichtstafeln bericht={bericht} />
      <Einschaetzung bericht={bericht} />
      <section aria-labelledby="sachstand" className="stapel stapel--eng">
        <h2 id="sachstand">{t(berichtstexte.sachstand)}</h2>
        {sachstand.trim() === '' ? (
          <p className="gedaempft">{t(texte.keinSachstand)}</p>
        ) : (
          <div className="blatt" lang="de">
            <Papier text={sachstand} />
          </div>
        )}
      </section>
      <Warnungen bericht={bericht} />
    </div>
  );
}

function Einschaetzung({ bericht }: { bericht: BerichtAnsicht }) {
  const { t } = useSprache();
  const { kurzeinschaetzung, kurzeinschaetzungGrund, vorschlag, vorjahr } = bericht;
  return (
    <section aria-labelledby="einschaetzung" className="stapel stapel--eng">
      <h2 id="einschaetzung">{t(berichtstexte.kurzeinschaetzung)}</h2>
      <div>
        <Ampel wert={kurzeinschaetzung} gross />
      </div>
      {kurzeinschaetzungGrund && <p lang="de">{kurzeinschaetzungGrund}</p>}
      {vorschlag && vorschlag.kurzeinschaetzung !== kurzeinschaetzung && (
        <div className="reihe klein gedaempft">
          <span>{t(texte.vorschlag)}</span>
          <Ampel wert={vorschlag.kurzeinschaetzung} />
          <span>{t(vorschlag.grund)}</span>
        </div>
      )}
      {vorjahr && (
        <div className="reihe klein gedaempft">
          <span>{t(texte.imVorjahr, { jahr: vorjahr.jahr })}</span>
          <Ampel wert={vorjahr.kurzeinschaetzung} />
        </div>
      )}
    </section>
  );
}

function Warnungen({ bericht: { warnungen } }: { bericht: BerichtAnsicht }) {
  const { t } = useSprache();
  if (warnungen.length === 0) return null;
  return (
    <section aria-labelledby="warnungen" className="stapel stapel--eng">
      <h2 id="warnungen">{t(texte.warnungenGelesen)}</h2>
      <ul className="zeilen">
        {warnungen.map(({ schluessel, text, antwort }) => (
          <li key={schluessel} className="berichtszeile">
            <div className="reihe">
              <strong>{t(text)}</strong>
              <Plakette art={antwort ? 'gut' : 'achtung'}>
                {t(antwort ? texte.beantwortet : texte.offen)}
              </Plakette>
            </div>
            {antwort && <p lang="de">{antwort}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
