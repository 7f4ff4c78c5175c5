import {
  bisWann,
  ergebnisworte,
  nachrichtenart,
  NEUES,
  type Nachrichtenblick,
  type Nachrichtenname,
  type Rechtsdaten,
  type TopErgebnis,
  type Verfahrensname,
  type Zweisprachig,
} from '#contract';
import { datumDeutsch } from '#kalender';
import { endeVon } from './fristende.js';

/** What a row of a message keeps to be said: civil dates, names, words. */
export interface Meldungsdaten {
  recht?: Rechtsdaten;
  /** Arbeitstage since the date. */
  abstand?: number;
  anzahl?: number;
  termin?: string;
  von?: string;
  grund?: string;
  /** Instant with which the deadline ends by which something is to be done. */
  bis?: string;
  ergebnis?: TopErgebnis;
  top?: string;
  fristen?: { titel: Zweisprachig; datum: string }[];
  /** What the nightly check found. */
  nacht?: string;
  aussage?: string;
  titel?: string;
  beispiel?: Record<string, string | number>;
}

/** A message, with what its Vorgang has to do with it. */
export interface Gemeldetes {
  art: Nachrichtenname;
  vorgang: {
    art: Verfahrensname;
    /** What is to be done; null when nothing is. */
    aufgabe: Zweisprachig | null;
    /** What the deadline is for that the message is about. */
    frist: Zweisprachig | null;
  } | null;
  daten: Meldungsdaten;
}

/**
 * The words of one message: a subject, sentences, and the one that says until when, unless the subject does. They never name the title of
 * the Vorgang. `verschweigt` where they leave the house and the Vorgang is not open: no reason is given then, and
 * when the Senate deals with it is not said.
 */
export function nachrichtenworte(
  { art, vorgang, daten }: Gemeldetes,
  { verschweigt }: { verschweigt: boolean },
): { betreff: Zweisprachig; saetze: Zweisprachig[]; bisWann: Zweisprachig[] } {
  const eigene = nachrichtenart(art);
  const { betreff, saetze } = verschweigt && eigene.neutralWennVertraulich ? NEUES : eigene;
  const blick = blickAuf(vorgang, verschweigt ? { ...daten, grund: undefined } : daten);
  const wann = bisWann(blick);
  const istWann = ({ de }: Zweisprachig) => wann.some((eine) => eine.de === de);
  const gesagt = betreff(blick);
  return {
    betreff: gesagt,
    saetze: saetze(blick).filter((satz) => !istWann(satz)),
    bisWann: gesagt.de.includes(blick.bis.de) ? [] : [...wann],
  };
}

function blickAuf(
  vorgang: Gemeldetes['vorgang'],
  daten: Omit<Meldungsdaten, 'grund'> & { grund?: string | undefined },
): Nachrichtenblick {
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
    grund: daten.grund ?? null,
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

function befundIn({ nacht, aussage = '', titel = '', beispiel = {} }: Meldungsdaten) {
  const stelle = Object.entries(beispiel).map(([name, wert]) => `${name} ${wert}`);
  return { nacht: tag(nacht), aussage, titel, stelle: stelle.join(', ') };
}

function rechtIn({ recht = {} }: Meldungsdaten): Nachrichtenblick['recht'] {
  const { wer = '', durch = '', andere = '', was = '', von, bis, grund = '' } = recht;
  const worte = typeof was === 'string' ? { de: was, en: was } : was;
  return { wer, durch, andere, was: worte, von: tag(von), bis: tag(bis), grund };
}

const tag = (datum = ''): Zweisprachig => ({ de: datum === '' ? '' : datumDeutsch(datum), en: datum });
