import { useQuery } from '@tanstack/react-query';
import type { MassnahmeAnsicht } from '#contract';
import { Ampel, Trend } from '../berichte/Ampel.js';
import { massnahmeFrage } from '../berichte/fragen.js';
import { berichtstexte } from '../berichte/texte.js';
import { Seite } from '../rahmen/Seite.js';
import { massnahmeweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopflink } from '../ui/Knopf.js';
import { Papier } from '../ui/Papier.js';
import { Plakette } from '../ui/Plakette.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { useRessortname } from '../vorgang/ressort.js';
import { Aenderungen } from './Aenderungen.js';
import { BerichteJeJahr } from './BerichteJeJahr.js';
import { Kennzahlen } from './Kennzahlen.js';
import { Meilensteine } from './Meilensteine.js';
import { massnahmentexte as texte } from './texte.js';
import { Verknuepfungen } from './Verknuepfungen.js';

/**
 * One measure over the years: what it wants, what it counts, what it has reached, and what the Senate has to
 * do with it.
 */
export function Massnahmeseite() {
  const { id } = massnahmeweg.useParams();
  const { t } = useSprache();
  const { data, error, isPending, refetch } = useQuery(massnahmeFrage(id));
  if (isPending) return <Laedt />;
  if (!data)
    return (
      <Seite titel={t(berichtstexte.massnahme)} bereich={t(berichtstexte.bereich)} schmal>
        <Fehlermeldung fehler={error} nochmal={() => void refetch()} />
      </Seite>
    );
  const massnahme = data.inhalt;
  return (
    <Seite
      deutsch
      titel={`${massnahme.nummer} ${massnahme.titel}`}
      bereich={t(berichtstexte.bereich)}
      aktionen={
        <>
          <Knopflink to="/massnahmen" art="tertiary" klein>
            {t(berichtstexte.zurueckZu)}
          </Knopflink>
          {massnahme.bearbeitbar && (
            <Knopflink to="/massnahmen/$id/bearbeiten" params={{ id }} klein>
              {t(texte.bearbeiten)}
            </Knopflink>
          )}
        </>
      }
    >
      <div className="stapel stapel--weit">
        <Kopfangaben massnahme={massnahme} />
        <Ziele massnahme={massnahme} />
        <Kennzahlen kennzahlen={massnahme.kennzahlen} />
        <Meilensteine meilensteine={massnahme.meilensteine} />
        <BerichteJeJahr berichte={massnahme.berichte} />
        <Verknuepfungen massnahme={massnahme} />
        <Aenderungen id={id} />
      </div>
    </Seite>
  );
}

function Kopfangaben({
  massnahme: { kurzeinschaetzung, jahr, trend, stand, handlungsfeld, ressort, einheit, zielgruppe },
}: {
  massnahme: MassnahmeAnsicht;
}) {
  const { t } = useSprache();
  const ressortname = useRessortname();
  return (
    <div className="stapel">
      <div className="reihe">
        <Ampel wert={kurzeinschaetzung} gross />
        {jahr !== null && <span className="gedaempft">{t(berichtstexte.bericht, { jahr })}</span>}
        <Trend trend={trend} />
        <Plakette art={stand === 'laeuft' ? 'hinweis' : stand === 'abgeschlossen' ? 'gut' : 'achtung'}>
          {t(texte[`stand_${stand}`])}
        </Plakette>
      </div>
      <dl className="angaben">
        {handlungsfeld && (
          <>
            <dt>{t(texte.handlungsfeld)}</dt>
            <dd lang="de">
              {handlungsfeld.nr}. {handlungsfeld.titel}
            </dd>
          </>
        )}
        <dt>{t(berichtstexte.ressort)}</dt>
        <dd>{ressortname(ressort)}</dd>
        {einheit && (
          <>
            <dt>{t(texte.einheitHaus)}</dt>
            <dd lang="de">{einheit}</dd>
          </>
        )}
        {zielgruppe && (
          <>
            <dt>{t(berichtstexte.zielgruppe)}</dt>
            <dd lang="de">{zielgruppe}</dd>
          </>
        )}
      </dl>
    </div>
  );
}

function Ziele({ massnahme: { leitziel, projektziele } }: { massnahme: MassnahmeAnsicht }) {
  const { t } = useSprache();
  return (
    <section aria-labelledby="ziele" className="stapel stapel--eng">
      <h2 id="ziele">{t(texte.ziele)}</h2>
      {!leitziel && !projektziele && <p className="gedaempft">{t(texte.keineZiele)}</p>}
      {(
        [
          [berichtstexte.leitziel, leitziel],
          [berichtstexte.projektziele, projektziele],
        ] as const
      )
        .filter(([, text]) => text !== '')
        .map(([titel, text]) => (
          <div key={titel.de} className="stapel stapel--eng">
            <h3>{t(titel)}</h3>
            <div className="blatt" lang="de">
              <Papier text={text} />
            </div>
          </div>
        ))}
    </section>
  );
}
