import { useState } from 'react';
import type { ImportAntwort } from '#contract';
import { useSprache } from '../../sprache/sprache.js';
import { Dateiwahl } from '../../ui/Dateiwahl.js';
import { Knopf } from '../../ui/Knopf.js';
import { Uebertragung } from '../../ui/Uebertragung.js';
import { useUebertragung } from '../../ui/useUebertragung.js';
import { Fehlermeldung } from '../../ui/Zustaende.js';
import { texte } from './texte.js';

const ENDUNGEN = ['docx', 'pdf', 'txt', 'md'];

/** An older paper as a file: it is read on the server, where nothing in it is ever run. */
export function AusDokument({
  maxMb,
  gelungen,
}: {
  maxMb: number;
  gelungen: (antwort: ImportAntwort) => void;
}) {
  const { t } = useSprache();
  const [datei, setDatei] = useState<File | null>(null);
  const { sende, laeuft, anteil, brichAb, fehler } = useUebertragung<ImportAntwort>(gelungen);
  return (
    <form
      className="stapel"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        if (datei) sende({ pfad: '/vorgaenge/import', datei });
      }}
    >
      <p>{t(texte.dokumentErklaert)}</p>
      {fehler && <Fehlermeldung fehler={fehler} />}
      <Dateiwahl
        beschriftung={t(texte.dokument)}
        endungen={ENDUNGEN}
        maxMb={maxMb}
        gewaehlt={datei}
        waehle={setDatei}
      />
      {laeuft && datei ? (
        <Uebertragung name={datei.name} anteil={anteil} brichAb={brichAb} />
      ) : (
        <div>
          <Knopf type="submit" art="primary" disabled={!datei}>
            {t(texte.einlesen)}
          </Knopf>
        </div>
      )}
    </form>
  );
}
