import { useState } from 'react';
import type { SitzungAnsicht } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Datumsfeld } from '../ui/Datumsfeld.js';
import { Auswahlfeld, Textfeld } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { sitzungstexte as texte } from './texte.js';
import { aendere, useSitzungsaenderung } from './useSitzungsaenderung.js';

/** Another day; deadlines and those concerned follow. A deadline that was set by hand is asked about. */
export function Verlegen({ sitzung, fertig }: { sitzung: SitzungAnsicht; fertig: () => void }) {
  const { t } = useSprache();
  const [datum, setDatum] = useState(sitzung.datum);
  const [grund, setGrund] = useState('');
  const [abgabe, setAbgabe] = useState('');
  const { mutate, isPending, error } = useSitzungsaenderung(texte.verlegt, fertig);
  const eingabe = {
    datum,
    ...(grund === '' ? {} : { grund }),
    ...(abgabe === '' ? {} : { abgabeBehalten: abgabe === 'bleibt' }),
  };
  return (
    <Formular className="stapel" sende={() => mutate(() => aendere(sitzung, eingabe))}>
      {error && <Fehlermeldung fehler={error} />}
      <p>{t(texte.verlegenErklaert)}</p>
      <Datumsfeld beschriftung={t(texte.neuerTag)} pflicht wert={datum} setze={setDatum} />
      <Textfeld
        maxLength={500}
        beschriftung={t(texte.grundDesTages)}
        hinweis={t(texte.grundHinweis)}
        wert={grund}
        setze={setGrund}
      />
      {sitzung.abgabeGrund !== null && (
        <Auswahlfeld beschriftung={t(texte.abgabeVonHand)} pflicht wert={abgabe} setze={setAbgabe}>
          <option value="">{t(texte.bitteWaehlen)}</option>
          <option value="bleibt">{t(texte.abgabeBleibt)}</option>
          <option value="neu">{t(texte.abgabeNeu)}</option>
        </Auswahlfeld>
      )}
      <div>
        <Knopf type="submit" art="primary" laeuft={isPending}>
          {t(texte.verlegenJetzt)}
        </Knopf>
      </div>
    </Formular>
  );
}
