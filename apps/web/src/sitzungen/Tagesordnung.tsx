import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ergebnisworte, TAGESORDNUNGSTEILE, type TopAnsicht, type Zweisprachig } from '#contract';
import { sende } from '../api/api.js';
import { tag, tagVon, zeitpunkt } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopf } from '../ui/Knopf.js';
import { Plakette } from '../ui/Plakette.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { Schrittlinks } from './Schrittlinks.js';
import { tagesordnungFrage } from './sitzungen.js';
import { sitzungstexte as texte } from './texte.js';
import { useSitzungsaenderung } from './useSitzungsaenderung.js';

/** The agenda by part, each item with its outcome. What the reader may not see is not there. */
export function Tagesordnung({ id, mitSchritten }: { id: string; mitSchritten: boolean }) {
  const { t } = useSprache();
  const { data, error, isPending } = useQuery(tagesordnungFrage(id));
  if (isPending) return <Laedt />;
  if (!data) return <Fehlermeldung fehler={error} />;
  if (data.length === 0)
    return (
      <Leer titel={t(texte.leereTagesordnung)}>
        <p>{t(texte.leereTagesordnungErklaert)}</p>
      </Leer>
    );
  return TAGESORDNUNGSTEILE.map((teil) => [teil, data.filter((top) => top.teil === teil)] as const)
    .filter(([, tops]) => tops.length > 0)
    .map(([teil, tops]) => (
      <section key={teil} aria-labelledby={`teil-${teil}`}>
        <h2 id={`teil-${teil}`}>
          {t(texte.tagesordnung)}: {t(texte[teil])}
        </h2>
        <ol className="zeilen">
          {tops.map((top) => (
            <Top key={top.id} sitzung={id} top={top} mitSchritten={mitSchritten} />
          ))}
        </ol>
      </section>
    ));
}

function Top({ sitzung, top, mitSchritten }: { sitzung: string; top: TopAnsicht; mitSchritten: boolean }) {
  const { t } = useSprache();
  const stimmen = top.stimmen as { ja: number; nein: number; enthaltung: number } | null;
  const wort = top.ergebnis === null ? null : ergebnisworte[top.ergebnis];
  return (
    <li className="top" id={`top-${top.teil}-${top.nummer}`}>
      <span className="top__nummer" aria-hidden="true">
        {top.nummer}
      </span>
      <div className="stapel stapel--eng">
        <h3>
          <span className="kern-sr-only">TOP {top.nummer}: </span>
          <Link to="/vorgaenge/$id" params={{ id: top.vorgang }} lang="de">
            {top.titel}
          </Link>
        </h3>
        <div className="zeile__dazu">
          <span>{top.vorgangNummer}</span>
          <Plakette art={wort ? 'gut' : 'hinweis'}>{t(wort ?? texte.keinErgebnis)}</Plakette>
          {top.anwesend !== null && <span>{t(texte.anwesend, { anzahl: top.anwesend })}</span>}
          {stimmen && (
            <span>
              {t(texte.stimmen, { ja: stimmen.ja, nein: stimmen.nein, enthaltung: stimmen.enthaltung })}
            </span>
          )}
          <Merkmale top={top} />
          <Beschlussdatum top={top} />
          <Gemeldet top={top} />
          {top.vermerk && <span lang="de">{top.vermerk}</span>}
        </div>
        {mitSchritten && <Schrittlinks vorgang={top.vorgang} />}
        {top.freigebbar && <Freigabe sitzung={sitzung} top={top} />}
      </div>
    </li>
  );
}

/** What stands against the item: named by Ressort, so that nobody has to open it to know. */
function Merkmale({ top: { merkmale } }: { top: TopAnsicht }) {
  const { t } = useSprache();
  const genannt = (wort: Zweisprachig, ressorts: readonly string[]) =>
    ressorts.length === 0 ? null : <Plakette art="achtung">{`${t(wort)}: ${ressorts.join(', ')}`}</Plakette>;
  return (
    <>
      {genannt(texte.dissens, merkmale.dissens)}
      {genannt(texte.einwand, merkmale.einwand)}
      {genannt(texte.ohneRueckmeldung, merkmale.ohneRueckmeldung)}
      {merkmale.formNeu && <Plakette art="achtung">{t(texte.formNeu)}</Plakette>}
    </>
  );
}

/** The date of the decision is that of the meeting; when it was recorded on another day, that is said too. */
function Beschlussdatum({ top: { beschlossenAm, erfasstAm } }: { top: TopAnsicht }) {
  const { t, sprache } = useSprache();
  if (!beschlossenAm || !erfasstAm || tagVon(erfasstAm) === beschlossenAm) return null;
  return (
    <span>
      {t(texte.beschlossenAm, { tag: tag(beschlossenAm, sprache) })},{' '}
      {t(texte.erfasstAm, { zeit: zeitpunkt(erfasstAm, sprache) })}
    </span>
  );
}

/** Told before the meeting is closed, or with it. */
function Gemeldet({ top: { gemeldetAm } }: { top: TopAnsicht }) {
  const { t, sprache } = useSprache();
  return gemeldetAm && <span>{t(texte.gemeldetAm, { zeit: zeitpunkt(gemeldetAm, sprache) })}</span>;
}

/** Tells house and Ressorts the outcome of this item now; the others wait for the end of the meeting. */
function Freigabe({ sitzung, top: { id, nummer } }: { sitzung: string; top: TopAnsicht }) {
  const { t } = useSprache();
  const { mutate, isPending, error } = useSitzungsaenderung(texte.ergebnisGemeldet, () => {});
  return (
    <div className="reihe">
      <Knopf
        klein
        laeuft={isPending}
        onClick={() =>
          mutate(() => sende('post /sitzungen/{id}/tops/{top}/freigabe', { pfad: { id: sitzung, top: id } }))
        }
      >
        {t(texte.ergebnisMelden)}
        <span className="kern-sr-only"> (TOP {nummer})</span>
      </Knopf>
      {error && <Fehlermeldung fehler={error} />}
    </div>
  );
}
