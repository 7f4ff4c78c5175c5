import '../../stil/entwurf.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ImportAntwort } from '#contract';
import { ichFrage } from '../../api/fragen.js';
import { Seite } from '../../rahmen/Seite.js';
import { neueVorlageweg } from '../../rahmen/wege.js';
import { useSprache } from '../../sprache/sprache.js';
import { Dateiformular } from '../../ui/Dateiformular.js';
import { Laedt, Leer } from '../../ui/Zustaende.js';
import { Gegenpruefung } from './Gegenpruefung.js';
import { texte } from './texte.js';
import { VierFragen } from './VierFragen.js';

const NUR_DIESER = { exact: true, includeSearch: true } as const;
const ENDUNGEN = ['docx', 'pdf', 'txt', 'md'];

/** A paper begins with four questions, or with a document that there is already. */
export function NeueVorlage() {
  const { t } = useSprache();
  const { weg, vorbild } = neueVorlageweg.useSearch();
  const { data: ich } = useQuery(ichFrage);
  const [gelesen, setGelesen] = useState<ImportAntwort | null>(null);
  if (!ich) return <Laedt />;
  const ressorts = ich.darf.schreibenFuer;
  if (gelesen) return <Gegenpruefung gelesen={gelesen} />;
  return (
    <Seite titel={t(texte.titel)} bereich={t(texte.bereich)} schmal>
      {ressorts.length === 0 ? (
        <Leer titel={t(texte.keinAmt)}>
          <p>{t(texte.keinAmtText)}</p>
        </Leer>
      ) : (
        <>
          <nav aria-label={t(texte.womit)}>
            <ul className="reiter">
              <li>
                <Link to="/vorlagen/neu" search={{}} activeOptions={NUR_DIESER}>
                  {t(texte.leer)}
                </Link>
              </li>
              <li>
                <Link to="/vorlagen/neu" search={{ weg: 'dokument' }} activeOptions={NUR_DIESER}>
                  {t(texte.ausDokument)}
                </Link>
              </li>
            </ul>
          </nav>
          {weg === 'dokument' ? (
            <AusDokument maxMb={ich.dateiMaxMb} gelungen={setGelesen} />
          ) : (
            <VierFragen ressorts={ressorts} vorbild={vorbild} />
          )}
        </>
      )}
    </Seite>
  );
}

/** An older paper as a file: it is read on the server, where nothing in it is ever run. */
function AusDokument({ maxMb, gelungen }: { maxMb: number; gelungen: (antwort: ImportAntwort) => void }) {
  const { t } = useSprache();
  return (
    <Dateiformular
      route="post /vorgaenge/import"
      endungen={ENDUNGEN}
      maxMb={maxMb}
      erklaerung={t(texte.dokumentErklaert)}
      beschriftung={t(texte.dokument)}
      knopf={t(texte.einlesen)}
      gelungen={gelungen}
    />
  );
}
