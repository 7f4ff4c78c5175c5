import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { stufenworte, stelleInWorten, type AufgabeAnsicht } from '#contract';
import { ichFrage } from '../api/fragen.js';
import { useHeute } from '../api/heute.js';
import { abstand, fristtag, tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { vertretungVon } from '../sprache/vertretung.js';
import { Plakette } from '../ui/Plakette.js';
import { texte } from './texte.js';

/** One task: what, until when, which version, as whom. */
export function Aufgabenzeile({
  aufgabe,
  gezeigt,
  gewaehlt,
  waehle,
}: {
  aufgabe: AufgabeAnsicht;
  gezeigt: boolean;
  gewaehlt: boolean;
  waehle: () => void;
}) {
  const { t } = useSprache();
  const { id, nummer, titel, zustandTitel } = aufgabe;
  return (
    <li
      className={`zeile aufgabe${gewaehlt ? ' aufgabe--gewaehlt' : ''}${gezeigt ? ' aufgabe--gezeigt' : ''}`}
      data-aufgabe={id}
      tabIndex={-1}
    >
      <input type="checkbox" aria-label={t(texte.waehle, { nummer })} checked={gewaehlt} onChange={waehle} />
      <div>
        <Link to="/vorgaenge/$id" params={{ id }} className="zeile__titel" lang="de" data-zeile>
          {titel}
        </Link>
        <Angaben aufgabe={aufgabe} />
        {aufgabe.rueckgabe && (
          <p className="klein">
            {t(texte.zurueckgegeben)} <span lang="de">{aufgabe.rueckgabe}</span>
          </p>
        )}
        <Seither aufgabe={aufgabe} />
      </div>
      <div>{t(zustandTitel)}</div>
      <Fristende aufgabe={aufgabe} />
    </li>
  );
}

function Angaben({ aufgabe }: { aufgabe: AufgabeAnsicht }) {
  const { t, sprache } = useSprache();
  const { data: ich } = useQuery(ichFrage);
  const { nummer, stelle, vertritt, fassung, federfuehrung, stufe, blick, wiedervorlage } = aufgabe;
  const fuer = vertretungVon(ich, vertritt);
  return (
    <div className="zeile__dazu">
      <span>{nummer}</span>
      <span>{federfuehrung}</span>
      {fassung > 0 && <span>{t(texte.fassung, { nr: fassung })}</span>}
      <span>
        {stelleInWorten(stelle, t)}
        {fuer && ` – ${t(fuer)}`}
      </span>
      {stufe !== 'offen' && <Plakette art="achtung">{t(stufenworte[stufe])}</Plakette>}
      {blick !== 'gesehen' && <strong>{t(blick === 'neu' ? texte.neu : texte.geaendert)}</strong>}
      {wiedervorlage && <span>{t(texte.zurueckAm, { tag: tag(wiedervorlage, sprache) })}</span>}
    </div>
  );
}

/** What has happened since she last looked. */
function Seither({ aufgabe: { seither } }: { aufgabe: AufgabeAnsicht }) {
  const { t } = useSprache();
  if (seither.saetze.length === 0) return null;
  const saetze = seither.saetze.map((satz) => t(satz)).join(' · ');
  const weitere = seither.mehr > 0 ? ` · ${t(texte.weitere, { anzahl: seither.mehr })}` : '';
  return (
    <p className="klein">
      {t(texte.seither)} {saetze}
      {weitere}
    </p>
  );
}

function Fristende({ aufgabe: { fristAm, gruppe } }: { aufgabe: AufgabeAnsicht }) {
  const { sprache } = useSprache();
  const heute = useHeute();
  return (
    <div className="zeile__rand">
      {fristAm && (
        <Plakette art={gruppe === 'ueberfaellig' ? 'schlecht' : gruppe === 'heute' ? 'achtung' : 'hinweis'}>
          {abstand(fristtag(fristAm), heute, sprache)}
        </Plakette>
      )}
      {fristAm && <div className="klein gedaempft">{tag(fristtag(fristAm), sprache)}</div>}
    </div>
  );
}
