import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { abfrage } from '../api/api.js';
import { ichFrage, ressortsFrage } from '../api/fragen.js';
import { Wahlliste } from '../listen/Facettenwahl.js';
import { mit } from '../listen/suchteile.js';
import { listentexte } from '../listen/texte.js';
import { Seite } from '../rahmen/Seite.js';
import { fristenweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import '../stil/listen.css';
import { Auftragsliste } from './Auftragsliste.js';
import { Fristliste } from './Fristliste.js';
import { fristentexte as texte } from './texte.js';

/** What has to be done by when: obligations out of decisions, and the deadlines of every running Vorgang. */
export function Fristenseite() {
  const { t } = useSprache();
  const { ansicht, wer, stand } = fristenweg.useSearch();
  const navigiere = fristenweg.useNavigate();
  const { data: ich } = useQuery(ichFrage);
  const { data: ressorts = [] } = useQuery(ressortsFrage);
  const setze = (name: string) => (wert: string | undefined) =>
    void navigiere({ search: mit(name, wert), replace: true, resetScroll: false });
  const laufende = ansicht === 'laufende';
  const eigene = new Set(ich?.aemter.map(({ ressort }) => ressort));
  const wahlen = [
    { wert: 'mein', text: t(texte.meine) },
    ...ressorts
      .toSorted((a, b) => Number(eigene.has(b.kuerzel)) - Number(eigene.has(a.kuerzel)))
      .map(({ kuerzel, name }) => ({ wert: kuerzel, text: name })),
  ];
  const filter = { ...(wer === 'mein' ? { mein: 'ja' } : { ressort: wer }), ...(laufende ? {} : { stand }) };
  return (
    <Seite
      titel={t(texte.titel)}
      aktionen={
        !laufende && (
          <a
            className="kern-btn kern-btn--secondary knopf knopf--klein"
            href={`/api/auftraege.csv${abfrage(filter)}`}
            download
          >
            <span className="kern-label">{t(listentexte.csv)}</span>
          </a>
        )
      }
    >
      <nav aria-label={t(texte.ansichten)}>
        <ul className="reiter">
          {(
            [
              [undefined, texte.auftraege],
              ['laufende', texte.laufende],
            ] as const
          ).map(([wert, name]) => (
            <li key={name.de}>
              <Link
                to="/fristen"
                search={{ ...(wert ? { ansicht: wert } : {}), ...(wer ? { wer } : {}) }}
                activeOptions={{ exact: true }}
                activeProps={{}}
                aria-current={ansicht === wert ? 'page' : undefined}
              >
                {t(name)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="stapel">
        <form
          className="facetten"
          role="search"
          aria-label={t(listentexte.filter)}
          onSubmit={(e) => e.preventDefault()}
        >
          <Wahlliste beschriftung={t(texte.wessen)} wert={wer} setze={setze('wer')} wahlen={wahlen} />
          {!laufende && (
            <Wahlliste
              beschriftung={t(texte.stand)}
              wert={stand}
              setze={setze('stand')}
              wahlen={(['offen', 'ueberfaellig', 'erledigt'] as const).map((wert) => ({
                wert,
                text: t(texte[wert]),
              }))}
            />
          )}
        </form>
        {laufende ? (
          <Fristliste pfad={`/fristen${abfrage(filter)}`} />
        ) : (
          <Auftragsliste pfad={`/auftraege${abfrage(filter)}`} />
        )}
      </div>
    </Seite>
  );
}
