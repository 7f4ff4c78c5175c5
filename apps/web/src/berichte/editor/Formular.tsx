import { useSprache } from '../../sprache/sprache.js';
import { seitentexte as texte } from '../seiten-texte.js';
import { berichtstexte } from '../texte.js';
import type { Berichtsteil } from './eingabe.js';
import { Einschaetzung } from './Einschaetzung.js';
import { Kennzahlraster } from './Kennzahlraster.js';
import { Meilensteinraster } from './Meilensteinraster.js';
import { Sachstand } from './Sachstand.js';
import { Warnungsfelder } from './Warnungsfelder.js';

interface Angaben extends Berichtsteil {
  antworte: (schluessel: string, antwort: string) => void;
}

/**
 * The parts of a report in the order in which people think: figures, dates, what they mean, what happened.
 */
export function Formular({ bericht, eingabe, setze, antworte }: Angaben) {
  const { t } = useSprache();
  const { kennzahlen, meilensteine, warnungen } = bericht;
  return (
    <>
      <section aria-labelledby="kennzahlen" className="stapel stapel--eng">
        <h2 id="kennzahlen">{t(berichtstexte.kennzahlen)}</h2>
        {kennzahlen.length === 0 ? (
          <p className="gedaempft">{t(texte.keineKennzahlen)}</p>
        ) : (
          <>
            <p className="klein gedaempft">{t(texte.rasterTasten)}</p>
            <Kennzahlraster bericht={bericht} eingabe={eingabe} setze={setze} />
          </>
        )}
      </section>
      <section aria-labelledby="meilensteine" className="stapel stapel--eng">
        <h2 id="meilensteine">{t(berichtstexte.meilensteine)}</h2>
        {meilensteine.length === 0 ? (
          <p className="gedaempft">{t(texte.keineMeilensteine)}</p>
        ) : (
          <>
            <p className="klein gedaempft">{t(texte.rasterTermine)}</p>
            <Meilensteinraster bericht={bericht} eingabe={eingabe} setze={setze} />
          </>
        )}
      </section>
      <section aria-labelledby="einschaetzung" className="stapel">
        <h2 id="einschaetzung">{t(berichtstexte.kurzeinschaetzung)}</h2>
        <Einschaetzung bericht={bericht} eingabe={eingabe} setze={setze} />
      </section>
      <section aria-labelledby="sachstand" className="stapel">
        <h2 id="sachstand">{t(berichtstexte.sachstand)}</h2>
        <Sachstand bericht={bericht} eingabe={eingabe} setze={setze} />
      </section>
      <Warnungsfelder warnungen={warnungen} eingabe={eingabe} antworte={antworte} />
    </>
  );
}
