import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Gesamtbericht } from '#contract';
import { leseFrage } from '../api/fragen.js';
import { Verteilung } from '../berichte/bild/Verteilungsbild.js';
import { berichtstexte } from '../berichte/texte.js';
import { Seite } from '../rahmen/Seite.js';
import { gesamtberichtweg } from '../rahmen/wege.js';
import { zeitpunkt } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopf, Knopflink } from '../ui/Knopf.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { Ausgaben } from './Ausgaben.js';
import { Kurzbericht } from './Kurzbericht.js';
import { kampagnentexte as texte } from './texte.js';
import { Vorjahresvergleich } from './Vorjahresvergleich.js';

/** All reports of a year in one: how they are, how they have moved, each in short, and as a file. */
export function Gesamtberichtsseite() {
  const { id } = gesamtberichtweg.useParams();
  const { t, sprache } = useSprache();
  const { data, error, isPending, refetch } = useQuery(
    leseFrage('get /kampagnen/{id}/gesamtbericht', { pfad: { id } }),
  );
  if (isPending) return <Laedt />;
  if (!data)
    return (
      <Seite titel={t(texte.titel)} bereich={t(berichtstexte.bereich)} schmal>
        <Fehlermeldung fehler={error} nochmal={() => void refetch()} />
      </Seite>
    );
  const { jahr, stand, ampel, ampelVorjahr, berichte, freigegeben } = data;
  return (
    <Seite
      titel={t(texte.gesamtbericht, { jahr })}
      bereich={t(berichtstexte.bereich)}
      aktionen={<Aktionen kampagne={id} />}
    >
      <div className="stapel stapel--weit gesamtbericht">
        <p className="gedaempft">{t(texte.standVom, { zeit: zeitpunkt(stand, sprache) })}</p>
        {!freigegeben && <p className="marke-jede-seite">{t(texte.nichtFreigegeben)}</p>}
        <Verteilung
          titel={t(texte.verteilung)}
          reihen={[
            { jahr, verteilung: ampel },
            { jahr: jahr - 1, verteilung: ampelVorjahr },
          ]}
        />
        <Vorjahresvergleich berichte={berichte} />
        <Ausgaben kampagne={id} />
        <AlleBerichte kampagne={id} gesamt={data} />
      </div>
    </Seite>
  );
}

function Aktionen({ kampagne }: { kampagne: string }) {
  const { t } = useSprache();
  return (
    <div className="reihe nicht-drucken">
      <Knopflink to="/kampagnen/$id" params={{ id: kampagne }} art="tertiary" klein>
        {t(texte.zurKampagne)}
      </Knopflink>
      <Knopf klein onClick={() => print()}>
        {t(texte.drucken)}
      </Knopf>
    </div>
  );
}

function AlleBerichte({
  kampagne,
  gesamt: { jahr, berichte, anmerkungen },
}: {
  kampagne: string;
  gesamt: Gesamtbericht;
}) {
  const { t } = useSprache();
  return (
    <section aria-labelledby="kurz" className="stapel">
      <h2 id="kurz">{t(texte.alleBerichte)}</h2>
      {berichte.length === 0 && (
        <p className="gedaempft">
          <Link to="/kampagnen/$id" params={{ id: kampagne }}>
            {t(berichtstexte.nochNichts, { jahr })}
          </Link>
        </p>
      )}
      {berichte.map((bericht) => (
        <Kurzbericht
          key={bericht.id}
          bericht={bericht}
          anmerkungen={anmerkungen[bericht.massnahme?.nummer ?? ''] ?? []}
        />
      ))}
    </section>
  );
}
