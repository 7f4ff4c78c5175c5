import { useState } from 'react';
import { Dateiwahl } from './Dateiwahl.js';
import { Formular } from './Formular.js';
import { Knopf } from './Knopf.js';
import { Uebertragung } from './Uebertragung.js';
import { useUebertragung } from './useUebertragung.js';
import { Fehlermeldung } from './Zustaende.js';

interface Angaben<T> {
  pfad: string;
  endungen: readonly string[];
  maxMb: number;
  erklaerung: string;
  beschriftung: string;
  knopf: string;
  gelungen: (antwort: T) => void;
}

/** One file to be read on the server. */
export function Dateiformular<T>(angaben: Angaben<T>) {
  const { pfad, erklaerung, gelungen, knopf, ...wahl } = angaben;
  const [datei, setDatei] = useState<File | null>(null);
  const { sende, laeuft, anteil, brichAb, fehler } = useUebertragung<T>((antwort) => {
    gelungen(antwort);
    setDatei(null);
  });
  return (
    <Formular className="stapel" sende={() => datei && sende({ pfad, datei })}>
      <p>{erklaerung}</p>
      {fehler && <Fehlermeldung fehler={fehler} />}
      <Dateiwahl {...wahl} gewaehlt={datei} waehle={setDatei} />
      {laeuft && datei ? (
        <Uebertragung name={datei.name} anteil={anteil} brichAb={brichAb} />
      ) : (
        <div>
          <Knopf type="submit" art="primary" disabled={!datei}>
            {knopf}
          </Knopf>
        </div>
      )}
    </Formular>
  );
}
