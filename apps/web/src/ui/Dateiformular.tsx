import { useState } from 'react';
import type { Antwort } from '#contract';
import { Dateiwahl } from './Dateiwahl.js';
import { Formular } from './Formular.js';
import { Knopf } from './Knopf.js';
import type { Dateiroute } from './hochladen.js';
import { Uebertragung } from './Uebertragung.js';
import { useUebertragung, type Auftrag } from './useUebertragung.js';
import { Fehlermeldung } from './Zustaende.js';

/** A file that stands for itself, without anything it is hung on. */
type Sammelroute = Exclude<Dateiroute, `${string}{${string}`>;

interface Angaben<R extends Sammelroute> {
  route: R;
  endungen: readonly string[];
  maxMb: number;
  erklaerung: string;
  beschriftung: string;
  knopf: string;
  gelungen: (antwort: Antwort<R>) => void;
}

/** One file to be read on the server. */
export function Dateiformular<R extends Sammelroute>(angaben: Angaben<R>) {
  const { route, erklaerung, gelungen, knopf, ...wahl } = angaben;
  const [datei, setDatei] = useState<File | null>(null);
  const { sende, laeuft, anteil, brichAb, fehler } = useUebertragung(route, (antwort) => {
    gelungen(antwort);
    setDatei(null);
  });
  return (
    <Formular className="stapel" sende={() => datei && sende({ datei } as Auftrag<R>)}>
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
