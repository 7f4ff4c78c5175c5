import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { stelleInWorten, type VorgangAnsicht } from '#contract';
import { listeFrage } from '../listen/liste.js';
import { fristKurz, tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopflink } from '../ui/Knopf.js';
import { Abstimmungsliste, hatGeurteilt } from './Abstimmungsliste.js';
import { texte as auftragstexte } from './auftrag-texte.js';
import { Eckdaten } from './Kopfdaten.js';
import { darf } from './schritte.js';
import { texte } from './texte.js';

/** What stands around a paper, beside its text: where it lies, who has signed, what is due. */
export function Seitenspalte({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t } = useSprache();
  return (
    <aside className="vorgang__seite stapel" aria-label={t(texte.umstaende)}>
      <Eckdaten vorgang={vorgang} />
      <Abstimmungskasten vorgang={vorgang} />
      <Fristenkasten vorgang={vorgang} />
      {vorgang.art === 'auftrag' && <Erinnerungskasten vorgang={vorgang} />}
    </aside>
  );
}

function Abstimmungskasten({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t } = useSprache();
  const { id, mitzeichnende } = vorgang;
  if (mitzeichnende.length === 0) return null;
  return (
    <section className="kasten" aria-labelledby="abstimmung">
      <h2 id="abstimmung">
        {t(texte.mitzeichnung)}{' '}
        <span className="klein gedaempft">
          {t(texte.vonAllen, {
            fertig: mitzeichnende.filter(hatGeurteilt).length,
            alle: mitzeichnende.length,
          })}
        </span>
      </h2>
      <Abstimmungsliste vorgang={vorgang} />
      <div className="reihe">
        {darf(vorgang, 'erinnern') && (
          <Knopflink klein to="/vorgaenge/$id/schritt/$schritt" params={{ id, schritt: 'erinnern' }}>
            {t(texte.erinnern)}
          </Knopflink>
        )}
        <Link to="/vorgaenge/$id" params={{ id }} search={{ reiter: 'mitzeichnung' }} resetScroll={false}>
          {t(texte.imEinzelnen)}
        </Link>
      </div>
    </section>
  );
}

/** Whom the reminders reached, and whom they will. */
function Erinnerungskasten({ vorgang: { id } }: { vorgang: VorgangAnsicht }) {
  const { t, sprache } = useSprache();
  const { data } = useInfiniteQuery(listeFrage('get /erinnerungen', { abfrage: { vorgang: id } }));
  const erinnerungen = data?.pages.flatMap(({ eintraege }) => eintraege) ?? [];
  const gezeigt = erinnerungen.filter(({ stand }) => stand !== 'entfallen');
  if (gezeigt.length === 0) return null;
  return (
    <section className="kasten" aria-labelledby="erinnerungen">
      <h2 id="erinnerungen">{t(auftragstexte.erinnerungen)}</h2>
      <dl className="angaben angaben--eng">
        {gezeigt.map(({ id: erinnerung, datum, stelle, stand }) => (
          <div key={erinnerung}>
            <dt>{tag(datum, sprache)}</dt>
            <dd>
              {stelleInWorten(stelle, t)} –{' '}
              {t(stand === 'geplant' ? auftragstexte.geplant : auftragstexte.gesendet)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What is due here, the next first; a house's own deadline names it. */
function Fristenkasten({ vorgang: { fristen } }: { vorgang: VorgangAnsicht }) {
  const { t, sprache } = useSprache();
  const offene = fristen
    .filter(({ stand }) => stand !== 'beendet')
    .toSorted((a, b) => a.zeitpunkt.localeCompare(b.zeitpunkt));
  if (offene.length === 0) return null;
  return (
    <section className="kasten" aria-labelledby="fristen">
      <h2 id="fristen">{t(texte.fristen)}</h2>
      <dl className="angaben angaben--eng">
        {offene.map(({ id, zeitpunkt, titel, ressort, ueberfaellig }) => (
          <div key={id}>
            <dt>{fristKurz(zeitpunkt, sprache)}</dt>
            <dd>
              {t(titel)}
              {ressort && ` ${ressort}`}
              {ueberfaellig && <strong> – {t(texte.ueberfaellig)}</strong>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
