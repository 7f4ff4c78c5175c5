import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { BerichtAnsicht } from '#contract';
import { ichFrage, vorgangFrage, useDarf } from '../api/fragen.js';
import { Seite } from '../rahmen/Seite.js';
import { berichtweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { Entscheidung } from '../vorgang/Entscheidung.js';
import { Berichtsansicht } from './Berichtsansicht.js';
import { Berichtskopf } from './Berichtskopf.js';
import { berichtFrage } from './fragen.js';
import { seitentexte as texte } from './seiten-texte.js';
import { berichtstexte } from './texte.js';
import { Zuordnung } from './Zuordnung.js';

const Berichtseditor = lazy(async () => ({
  default: (await import('./editor/Berichtseditor.js')).Berichtseditor,
}));

/**
 * One report: to write while it is with its author, otherwise to read; and what the reader may do with it
 * now.
 */
export function Berichtsseite() {
  const { id } = berichtweg.useParams();
  const { t } = useSprache();
  const { data: bericht, error, isPending, refetch } = useQuery(berichtFrage(id));
  const { data: ich } = useQuery(ichFrage);
  const berichtswesen = useDarf().berichten;
  if (isPending || !ich) return <Laedt />;
  if (!bericht)
    return (
      <Seite titel={t(texte.jahresbericht)} bereich={t(berichtstexte.bereich)} schmal>
        <Fehlermeldung fehler={error} nochmal={() => void refetch()} />
      </Seite>
    );
  const { massnahme, jahr, bearbeitbar } = bericht;
  return (
    <Seite
      deutsch
      titel={titelVon(bericht)}
      bereich={t(berichtstexte.bericht, { jahr: jahr ?? t(berichtstexte.ohneJahr) })}
    >
      <div className="stapel stapel--weit">
        <Berichtskopf bericht={bericht} />
        {!massnahme && berichtswesen && (
          <div className="karte">
            <Zuordnung bericht={id} vorschlag={bericht.nummerImDokument ?? null} />
          </div>
        )}
        {!bearbeitbar && <Schritte vorgang={bericht.vorgang} />}
        {bearbeitbar ? (
          <Suspense fallback={<Laedt />}>
            <Berichtseditor key={id} bericht={bericht} person={ich.person} />
          </Suspense>
        ) : (
          <Berichtsansicht bericht={bericht} />
        )}
        {bearbeitbar && (
          <>
            <Fehlendes fehlt={bericht.fehlt} />
            <Schritte vorgang={bericht.vorgang} />
          </>
        )}
      </div>
    </Seite>
  );
}

function titelVon({ massnahme, nummerImDokument, bezeichnung }: BerichtAnsicht): string {
  return massnahme
    ? `${massnahme.nummer} ${massnahme.titel}`
    : [nummerImDokument, bezeichnung].filter(Boolean).join(' ') || texte.ohneBezeichnung.de;
}

/** What may be done now comes from the Vorgang; this page knows no rule about it. */
function Schritte({ vorgang }: { vorgang: string | null }) {
  const { data } = useQuery({ ...vorgangFrage(vorgang ?? ''), enabled: vorgang !== null });
  return data ? <Entscheidung vorgang={data.inhalt} /> : null;
}

function Fehlendes({ fehlt }: { fehlt: BerichtAnsicht['fehlt'] }) {
  const { t } = useSprache();
  return (
    <section aria-labelledby="fehlt" className="stapel stapel--eng">
      <h2 id="fehlt">{t(texte.fehlt)}</h2>
      {fehlt.length === 0 ? (
        <p>{t(texte.fehltNichts)}</p>
      ) : (
        <>
          <p>{t(texte.fehltVor)}</p>
          <ul>
            {fehlt.map((eines, i) => (
              <li key={i}>{t(eines)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
