import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { stufenworte, type AufgabeAnsicht } from '#contract';
import { ichFrage } from '../api/fragen.js';
import { useHeute } from '../api/heute.js';
import { abstand, fristKurz, fristtag, tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { vertretungVon } from '../sprache/vertretung.js';
import { texte } from './texte.js';

interface Zeilenangaben {
  aufgabe: AufgabeAnsicht;
  gezeigt: boolean;
  gewaehlt: boolean;
  waehle: () => void;
}

/** One task: which paper; what the reader is to do with it, and what is special about it; until when. */
export function Aufgabenzeile({ aufgabe, gezeigt, gewaehlt, waehle }: Zeilenangaben) {
  const { t } = useSprache();
  const { id, nummer, titel, blick } = aufgabe;
  const klassen = ['aufgabe', gewaehlt && 'aufgabe--gewaehlt', gezeigt && 'aufgabe--gezeigt'];
  return (
    <li className={klassen.filter(Boolean).join(' ')} data-aufgabe={id} tabIndex={-1}>
      <label className="aufgabe__wahl">
        <input
          type="checkbox"
          aria-label={t(texte.waehle, { nummer })}
          checked={gewaehlt}
          onChange={waehle}
        />
      </label>
      <Link
        to="/vorgaenge/$id"
        params={{ id }}
        className={`zeile__titel aufgabe__titel${blick === 'gesehen' ? ' aufgabe__titel--gesehen' : ''}`}
        lang="de"
        data-zeile
      >
        {titel}
      </Link>
      <p className="aufgabe__dazu">
        <strong>{t(aufgabe.tun)}</strong>
        <span>{nummer}</span>
        <span>{aufgabe.federfuehrung}</span>
        <Merkmale aufgabe={aufgabe} />
      </p>
      <Frist aufgabe={aufgabe} />
    </li>
  );
}

/** What makes this one different from the others, the weightiest first. */
function Merkmale({ aufgabe }: { aufgabe: AufgabeAnsicht }) {
  const { t, sprache } = useSprache();
  const { data: ich } = useQuery(ichFrage);
  const { vertritt, fassung, stufe, blick, wiedervorlage, rueckgabe } = aufgabe;
  const fuer = vertretungVon(ich, vertritt);
  return (
    <>
      {stufe !== 'offen' && <span className="ton--achtung">{t(stufenworte[stufe])}</span>}
      {fuer && <span>{t(fuer)}</span>}
      {rueckgabe && (
        <span className="ton--achtung">
          {t(texte.zurueckgegeben)} <span lang="de">{kurz(rueckgabe)}</span>
        </span>
      )}
      {fassung > 1 && <span>{t(texte.fassung, { nr: fassung })}</span>}
      {blick !== 'gesehen' && (
        <span className="ton--neu">{t(blick === 'neu' ? texte.neu : texte.geaendert)}</span>
      )}
      {wiedervorlage && <span>{t(texte.zurueckAm, { tag: tag(wiedervorlage, sprache) })}</span>}
      <Seither aufgabe={aufgabe} />
    </>
  );
}

/** As much of a reason as one line takes; the whole of it stands in the preview and on the page. */
const kurz = (text: string): string => (text.length > 90 ? `${text.slice(0, 80).trimEnd()} …` : text);

/** The last that has happened since she last looked. */
function Seither({ aufgabe: { seither } }: { aufgabe: AufgabeAnsicht }) {
  const { t, zahl } = useSprache();
  if (seither.saetze.length === 0) return null;
  const [letzter, ...uebrige] = seither.saetze.map((satz) => t(satz));
  const weitere = uebrige.length + seither.mehr;
  return (
    <span className="ton--neu">
      {t(texte.seither)} {letzter}
      {weitere > 0 && ` · ${zahl(weitere, texte.eineWeitere, texte.weitere)}`}
    </span>
  );
}

function Frist({ aufgabe: { fristAm, gruppe } }: { aufgabe: AufgabeAnsicht }) {
  const { t, sprache } = useSprache();
  const heute = useHeute();
  if (!fristAm) return null;
  return (
    <p className={`aufgabe__frist${gruppe === 'ueberfaellig' ? ' ton--schlecht' : ''}`}>
      <span className="kern-sr-only">{t(texte.bis)} </span>
      <strong>{fristKurz(fristAm, sprache)}</strong> <span>{abstand(fristtag(fristAm), heute, sprache)}</span>
    </p>
  );
}
