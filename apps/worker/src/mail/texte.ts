import {
  bisWann,
  ergebnisworte,
  nachrichtenart,
  NEUES,
  type Nachrichtenblick,
  type Sprache,
  type Zweisprachig,
} from '#contract';
import { datumDeutsch } from '#kalender';
import { endeVon } from './fristende.js';
import { nurNummer, type Nachricht } from './sendung.js';

/**
 * What a mail says about one message: a subject, and sentences. Neither names the title of a
 * Vorgang that is not open.
 */
export interface Mailtext {
  betreff: string;
  saetze: string[];
}

/** The words for one message. When the Senate deals with a paper that is not open is said in the system only. */
export function mailtext(nachricht: Nachricht, sprache: Sprache): Mailtext {
  const eigene = nachrichtenart(nachricht.art);
  const { vorgang } = nachricht;
  const neutral = eigene.neutralWennVertraulich && vorgang !== null && nurNummer(vorgang);
  const { betreff, saetze } = neutral ? NEUES : eigene;
  const blick = blickAuf(nachricht);
  // Until when is a line of its own, with the day of the week.
  const wannsaetze = bisWann(blick).map(({ de }) => de);
  return {
    betreff: betreff(blick)[sprache],
    saetze: saetze(blick)
      .filter(({ de }) => !wannsaetze.includes(de))
      .map((satz) => satz[sprache]),
  };
}

function blickAuf({ vorgang, daten }: Nachricht): Nachrichtenblick {
  const { abstand = 0, anzahl = 0, fristen = [], top = '' } = daten;
  const { art: verfahren, aufgabe, frist } = vorgang ?? OHNE_VORGANG;
  return {
    verfahren,
    aufgabe,
    termin: tag(daten.termin),
    vorher: tag(daten.von),
    bis: fristende(daten.bis),
    abstand,
    anzahl,
    frist: frist ?? OHNE_WORT,
    grund: begruendung(vorgang, daten),
    fristen: fristen.map(({ titel, datum }) => ({ titel, datum: tag(datum) })),
    ergebnis: daten.ergebnis === undefined ? OHNE_WORT : ergebnisworte[daten.ergebnis],
    top,
    befund: befundIn(daten),
    recht: rechtIn(daten),
  };
}

const OHNE_VORGANG = { art: 'senatsvorlage', aufgabe: null, frist: null } as const;

/** „12.12.2026, 12:00 Uhr“; with the day alone when it ends with it. */
function fristende(instant?: string): Zweisprachig {
  if (instant === undefined) return OHNE_WORT;
  const { datum, uhrzeit } = endeVon(new Date(instant));
  return {
    de: `${datumDeutsch(datum)}${uhrzeit === null ? '' : `, ${uhrzeit} Uhr`}`,
    en: `${datum}${uhrzeit === null ? '' : `, ${uhrzeit}`}`,
  };
}

const OHNE_WORT: Zweisprachig = { de: '', en: '' };

/** What was given as the reason stays in the system where the level says so. */
const begruendung = (vorgang: Nachricht['vorgang'], { grund }: Nachricht['daten']): string | null =>
  vorgang?.stufe === 'offen' ? (grund ?? null) : null;

function befundIn({ nacht, aussage = '', titel = '', beispiel = {} }: Nachricht['daten']) {
  const stelle = Object.entries(beispiel).map(([name, wert]) => `${name} ${wert}`);
  return { nacht: tag(nacht), aussage, titel, stelle: stelle.join(', ') };
}

function rechtIn({ recht = {} }: Nachricht['daten']): Nachrichtenblick['recht'] {
  const { wer = '', durch = '', andere = '', was = '', von, bis, grund = '' } = recht;
  const worte = typeof was === 'string' ? { de: was, en: was } : was;
  return { wer, durch, andere, was: worte, von: tag(von), bis: tag(bis), grund };
}

const tag = (datum = ''): Zweisprachig => ({ de: datum === '' ? '' : datumDeutsch(datum), en: datum });
