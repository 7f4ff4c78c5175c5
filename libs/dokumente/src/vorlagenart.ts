import type { Anker } from './anker.js';
import { findeDaten } from './datum-lesen.js';
import type { Kopftext } from './kopftext.js';
import type { Vorlagenart } from './typen.js';

const UMLAUF = /umlauf(?:verfahren|beschluss|vorlage)/iu;
const FRISTWORT = /frist|rückmeldung|rückäußerung|stimmabgabe|votum|votieren|widerspruch|abstimmung bis|\bbis\b|ende des umlaufs|ablauf/iu;
const UHRZEIT = /(?<!\d)(\d{1,2})(?:[:.](\d{2}))?\s*Uhr/u;

/** Offset of local time in Bremen on a day, as "+02:00". */
function versatz(datum: string): string {
  const teile = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' }).formatToParts(new Date(`${datum}T12:00:00Z`));
  return (teile.find((teil) => teil.type === 'timeZoneName')?.value ?? 'GMT+01:00').replace('GMT', '');
}

function alsZeit(zeile: string, datum: string): string {
  const uhr = UHRZEIT.exec(zeile.replaceAll(/\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/gu, ' '));
  const [stunde, minute] = [Number(uhr?.[1] ?? 24), Number(uhr?.[2] ?? 0)];
  // Without a time of day the whole last day counts.
  if (stunde > 23 || minute > 59) return `${datum}T23:59:59${versatz(datum)}`;
  return `${datum}T${String(stunde).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00${versatz(datum)}`;
}

/** End of the Umlauf: the line of the head that names a term and a date. */
export function nimmUmlauffrist(kopf: Kopftext): string | undefined {
  const zeilen = kopf.rest.split('\n');
  for (let i = 0; i < zeilen.length; i += 1) {
    for (const anzahl of [1, 2, 3]) {
      const block = zeilen.slice(i, i + anzahl).join(' ');
      if (!FRISTWORT.test(zeilen[i] ?? '')) break;
      const fund = findeDaten(block)[0];
      if (!fund?.datum) continue;
      const uhrFolgt = anzahl < 3 && !UHRZEIT.test(block) && UHRZEIT.test(zeilen[i + anzahl] ?? '') && !findeDaten(zeilen[i + anzahl] ?? '').length;
      const ganz = uhrFolgt ? `${block} ${zeilen[i + anzahl] ?? ''}` : block;
      zeilen.splice(i, anzahl + (uhrFolgt ? 1 : 0), '');
      kopf.rest = zeilen.join('\n');
      return alsZeit(ganz, fund.datum);
    }
  }
  return undefined;
}

export function vorlagenart(anker: Anker | null, kopf: string): Vorlagenart {
  if (UMLAUF.test(kopf) || anker?.art === 'umlauf') return 'umlauf';
  return /tisch-?\s?vorlage/iu.test(kopf) ? 'tischvorlage' : 'vorlage';
}

const NEUFASSUNG_ZEILE = /^\s*[([]?(?:\d\.\s*)?neufassung(?:\s+der\s+vorlage)?(?=\s*(?:[)\]]|$|vom\b|\d))[)\]]?(?:\s+vom)?/imu;

/** "Neufassung" is a mark of the head; in the title ("Neufassung der Satzung") it is none. */
export function nimmNeufassung(vor: Kopftext, anker: string, nach: Kopftext): boolean {
  const davor = vor.nimm(/[([]?\bneufassung\b[)\]]?(?:\s+vom\b)?/iu) !== null;
  const danach = nach.nimm(NEUFASSUNG_ZEILE) !== null;
  return davor || danach || /neufassung/iu.test(anker);
}
