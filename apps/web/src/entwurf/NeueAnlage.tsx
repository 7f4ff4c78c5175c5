import { useState } from 'react';
import type { AnlageAnsicht, Stufe } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Dateiwahl } from '../ui/Dateiwahl.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Uebertragung } from '../ui/Uebertragung.js';
import { useUebertragung } from '../ui/useUebertragung.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { Alternativtext } from './Alternativtext.js';
import { Anlagenstufe } from './Anlagenstufe.js';
import { texte } from './texte.js';

const ENDUNGEN = ['pdf', 'docx', 'docm', 'xlsx', 'xlsm', 'odt', 'ods', 'png', 'jpg', 'jpeg'];
const BILD = /\.(?:png|jpe?g)$/iu;

interface Angaben {
  vorgang: string;
  etag: string;
  maxMb: number;
  gelungen: (anlage: AnlageAnsicht) => void;
}

/** A file comes with the sentence that says what it shows (EN 301 549, 11.8). */
export function NeueAnlage({ vorgang, etag, maxMb, gelungen }: Angaben) {
  const { t } = useSprache();
  const [datei, setDatei] = useState<File | null>(null);
  const [text, setText] = useState('');
  const [stufe, setStufe] = useState<Stufe>('offen');
  const [fehlt, setFehlt] = useState(false);
  const { sende, laeuft, anteil, brichAb, fehler } = useUebertragung(
    'post /vorgaenge/{id}/anlagen',
    gelungen,
  );
  const ladeHoch = () => {
    if (!datei) return;
    const ohneWorte = BILD.test(datei.name) && text.trim() === '';
    setFehlt(ohneWorte);
    const felder = { alternativtext: text.trim(), stufe };
    if (!ohneWorte) sende({ pfad: { id: vorgang }, datei, etag, felder });
  };
  return (
    <Formular className="karte stapel" aria-labelledby="anlage-dazu" sende={ladeHoch}>
      <h3 id="anlage-dazu">{t(texte.anlageDazu)}</h3>
      {fehler && <Fehlermeldung fehler={fehler} />}
      <Dateiwahl
        beschriftung={t(texte.datei)}
        endungen={ENDUNGEN}
        maxMb={maxMb}
        gewaehlt={datei}
        waehle={setDatei}
      />
      {datei && (
        <>
          <Alternativtext wert={text} setze={setText} pflicht={BILD.test(datei.name)} fehlt={fehlt} />
          <Anlagenstufe stufe={stufe} setze={setStufe} />
        </>
      )}
      {datei &&
        (laeuft ? (
          <Uebertragung name={datei.name} anteil={anteil} brichAb={brichAb} />
        ) : (
          <div>
            <Knopf type="submit">{t(texte.hochladen)}</Knopf>
          </div>
        ))}
    </Formular>
  );
}
