import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ComponentType } from 'react';
import type { VorgangAnsicht } from '#contract';
import { vorgangFrage } from '../api/fragen.js';
import { Seite } from '../rahmen/Seite.js';
import { vorgangsweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopflink } from '../ui/Knopf.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { Auftragsangaben } from './Auftragsangaben.js';
import { Ausgang } from './Ausgang.js';
import { Entscheidung } from './Entscheidung.js';
import { Hinweise } from './Hinweise.js';
import { Standzeile } from './Kopfdaten.js';
import { Nachbarn } from './Nachbarn.js';
import { ersterReiter, gibtEs, Reiterleiste, type Reitername } from './Reiterleiste.js';
import { Seitenspalte } from './Seitenspalte.js';
import { darf } from './schritte.js';
import { Seither } from './Seither.js';
import { texte } from './texte.js';
import { useGesehen } from './useGesehen.js';
import { Weg } from './Weg.js';

type Ansichtsteil = ComponentType<{ vorgang: VorgangAnsicht }>;

const TEILE: Record<Reitername, Ansichtsteil> = {
  text: lazy(async () => ({ default: (await import('./Text.js')).Text })),
  aenderungen: lazy(async () => ({ default: (await import('./Aenderungen.js')).Aenderungen })),
  bemerkungen: lazy(async () => ({ default: (await import('./Bemerkungen.js')).Bemerkungen })),
  mitzeichnung: lazy(async () => ({ default: (await import('./Mitzeichnung.js')).Mitzeichnung })),
  anlagen: lazy(async () => ({ default: (await import('./Anlagen.js')).Anlagen })),
  verfahren: lazy(async () => ({ default: (await import('./Verfahren.js')).Verfahren })),
  verlauf: lazy(async () => ({ default: (await import('./Verlauf.js')).Verlauf })),
};

/** The heart: where the Vorgang stands, what the reader may do now, and everything that belongs to it. */
export function Vorgangsseite() {
  const { id } = vorgangsweg.useParams();
  const { reiter } = vorgangsweg.useSearch();
  const { t } = useSprache();
  const { data, error, isPending, refetch } = useQuery(vorgangFrage(id));
  useGesehen(data?.inhalt);
  if (isPending) return <Laedt />;
  if (!data)
    return (
      <Seite titel={t(texte.vorgang)} schmal>
        <Fehlermeldung fehler={error} nochmal={() => void refetch()} />
      </Seite>
    );
  const name: Reitername =
    reiter !== undefined && reiter in TEILE && gibtEs(reiter as Reitername, data.inhalt.art)
      ? (reiter as Reitername)
      : ersterReiter(data.inhalt.art);
  return <Vorgangsblatt vorgang={data.inhalt} reiter={name} />;
}

function Vorgangsblatt({ vorgang, reiter }: { vorgang: VorgangAnsicht; reiter: Reitername }) {
  const { t } = useSprache();
  const Teil = TEILE[reiter];
  return (
    <Seite
      deutsch
      titel={`${vorgang.nummer} ${vorgang.titel}`}
      bereich={t(texte.vorgang)}
      aktionen={<Eigenes vorgang={vorgang} />}
    >
      <div className="stapel">
        <div className="reihe reihe--aussen">
          <Standzeile vorgang={vorgang} />
          <Nachbarn id={vorgang.id} />
        </div>
        {vorgang.art === 'senatsvorlage' && <Weg vorgang={vorgang} />}
        {vorgang.art === 'senatsvorlage' && <Ausgang vorgang={vorgang} />}
        <Hinweise vorgang={vorgang} />
        {reiter !== 'verlauf' && <Seither vorgang={vorgang} />}
        <div className="vorgang">
          <div className="vorgang__inhalt stapel">
            <Auftragsangaben vorgang={vorgang} />
            <div>
              <Reiterleiste vorgang={vorgang} />
              <Suspense fallback={<Laedt />}>
                <Teil vorgang={vorgang} />
              </Suspense>
            </div>
          </div>
          <Seitenspalte vorgang={vorgang} />
        </div>
        <Entscheidung vorgang={vorgang} />
      </div>
    </Seite>
  );
}

/** The page on which the content of this Vorgang lives. */
function Eigenes({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { id, art, bericht } = vorgang;
  const { t } = useSprache();
  if (bericht)
    return (
      <Knopflink art="primary" to="/berichte/$id" params={{ id: bericht.id }}>
        {t(texte.berichtOeffnen)}
      </Knopflink>
    );
  if (art === 'kampagne')
    return (
      <Knopflink art="primary" to="/kampagnen/$id" params={{ id }}>
        {t(texte.kampagneOeffnen)}
      </Knopflink>
    );
  return darf(vorgang, 'bearbeiten') && art === 'senatsvorlage' ? (
    <Knopflink to="/vorgaenge/$id/entwurf" params={{ id }}>
      {t(texte.entwurf)}
    </Knopflink>
  ) : null;
}
