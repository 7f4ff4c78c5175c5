import type { ImportAntwort } from '#contract';
import { useSprache } from '../../sprache/sprache.js';
import { Dateiformular } from '../../ui/Dateiformular.js';
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
  return (
    <Dateiformular
      pfad="/vorgaenge/import"
      endungen={ENDUNGEN}
      maxMb={maxMb}
      erklaerung={t(texte.dokumentErklaert)}
      beschriftung={t(texte.dokument)}
      knopf={t(texte.einlesen)}
      gelungen={gelungen}
    />
  );
}
