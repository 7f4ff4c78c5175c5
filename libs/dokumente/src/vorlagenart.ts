import type { Anker } from './anker.js';
import { findeDaten } from './datum-lesen.js';
import type { Kopftext } from './kopftext.js';
import type { Vorlagenart } from './typen.js';
import { muster } from '#kalender';

const UMLAUF = /umlauf(?:verfahren|beschluss|vorlage)/iu;
const FRISTWORT = muster('iu')`
    frist|rückmeldung|rückäußerung|stimmabgabe|votum|votieren|widerspruch|abstimmung bis|\bbis\b|
    ende des umlaufs|ablauf
  `;
const UHRZEIT = /(?<!\d)(\d{1,2})(?:[:.](\d{2}))?\s*Uhr/u;

/** Offset of local time in Bremen on a day, as "+02:00". */
function versatz(datum: string): string {
  const teile = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Berlin',
    timeZoneName: 'longOffset',
  }).formatToParts(new Date(`${datum}T12:00:00Z`));
  return (teile.find((teil) => teil.type === 'timeZoneName')?.value ?? 'GMT+01:00').replace('GMT', '');
}

function alsZeit(zeile: string, datum: string): string {
  const uhr = UHRZEIT.exec(zeile.replaceAll(/\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/gu, ' '));
  const [stunde, minute] = [Number(uhr?.[1] ?? 24), Number(uhr?.[2] ?? 0)];
  // Without a time of day the whole last day counts.
  if (stunde > 23 || minute > 59) return `${datum}T23:59:59${versatz(datum)}`;
  return `${datum}T${String(stunde).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00${versatz(datum)}`;
}

const BLOCK_ZEILEN = 4;

/**
 * Lines that belong to the term: from the one with its word to the one with its date, and the time of day
 * behind it.
 */
function messeBlock(
  zeilen: readonly string[],
  ab: number,
): { text: string; anzahl: number; datum: string } | null {
  for (let anzahl = 1; anzahl < BLOCK_ZEILEN; anzahl += 1) {
    const text = zeilen.slice(ab, ab + anzahl).join(' ');
    const datum = findeDaten(text)[0]?.datum;
    if (!datum) continue;
    const folge = zeilen[ab + anzahl] ?? '';
    const mitUhr = !UHRZEIT.test(text) && UHRZEIT.test(folge) && findeDaten(folge).length === 0;
    return mitUhr ? { text: `${text} ${folge}`, anzahl: anzahl + 1, datum } : { text, anzahl, datum };
  }
  return null;
}

const RESTZEIT = /^[\s,]*(?:um\s+)?(?:\d{1,2}(?:[:.]\d{2})?\s*Uhr)?(?:\s*(?:DS|Dienstschluss))?[\s).,;]*/u;

/** What follows the term on its line, if anything: in a paper on one line that is the title. */
function nachFrist(text: string): string {
  const rest = text.slice(findeDaten(text)[0]?.bis ?? text.length).replace(RESTZEIT, '');
  return /^[A-ZÄÖÜ„"]/u.test(rest) ? rest : '';
}

/** End of the Umlauf: the lines of the head that name a term and a date. */
export function nimmUmlauffrist(kopf: Kopftext): string | undefined {
  const zeilen = kopf.rest.split('\n');
  for (const [i, zeile] of zeilen.entries()) {
    const block = FRISTWORT.test(zeile) ? messeBlock(zeilen, i) : null;
    if (!block) continue;
    kopf.rest = zeilen.toSpliced(i, block.anzahl, nachFrist(block.text)).join('\n');
    return alsZeit(block.text, block.datum);
  }
  return undefined;
}

export function vorlagenart(anker: Anker | null, kopf: string): Vorlagenart {
  if (UMLAUF.test(kopf) || anker?.art === 'umlauf') return 'umlauf';
  return /tisch-?\s?vorlage/iu.test(kopf) ? 'tischvorlage' : 'vorlage';
}

const NEUFASSUNG_ZEILE = muster('imu')`
    ^\s*[([–*-]{0,2}\s?(?:\d\.\s*)?neufassung(?:\s+der\s+vorlage)?
    (?=\s*(?:[)\]–*-]|$|vom\b|\d))\s?[)\]–*-]{0,2}(?:\s+vom)?
  `;

/** "Neufassung" is a mark of the head; in the title ("Neufassung der Satzung") it is none. */
export function nimmNeufassung(vor: Kopftext, anker: string, nach: Kopftext): boolean {
  const davor = vor.nimm(/[([]?\bneufassung\b[)\]]?(?:\s+vom\b)?/iu) !== null;
  const danach = nach.nimm(NEUFASSUNG_ZEILE) !== null;
  return davor || danach || /neufassung/iu.test(anker);
}
