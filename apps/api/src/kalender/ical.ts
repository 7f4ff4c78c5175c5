import { plusTage } from '#kalender';

/** An entry of a calendar. `folge` goes up with every change, so that calendars take the new state. */
export interface Termin {
  id: string;
  folge: number;
  wann: Wann;
  titel: string;
  text?: string;
  adresse?: string;
  entfaellt?: boolean;
}

/** Whole days, both included, or an instant at which something begins or is due. */
type Wann = { tag: string; bis?: string } | { um: Date };

/** How often a calendar is to look again. */
const AUFFRISCHEN = 'PT1H';

/**
 * iCalendar (RFC 5545, its properties of a feed RFC 7986). Times are in UTC and need no description of a zone; no
 * reminder – Kogge reminds by itself.
 */
export function alsIcal(termine: readonly Termin[], jetzt: Date): string {
  const zeilen = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kogge//Kalender//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'NAME:Kogge',
    'X-WR-CALNAME:Kogge',
    `REFRESH-INTERVAL;VALUE=DURATION:${AUFFRISCHEN}`,
    `X-PUBLISHED-TTL:${AUFFRISCHEN}`,
    ...termine.flatMap((termin) => ereignis(termin, jetzt)),
    'END:VCALENDAR',
  ];
  return `${zeilen.map(gefaltet).join('\r\n')}\r\n`;
}

function ereignis(
  { id, folge, wann, titel, text, adresse, entfaellt = false }: Termin,
  jetzt: Date,
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@kogge`,
    `SEQUENCE:${folge}`,
    `DTSTAMP:${zeitzahl(jetzt)}`,
    ...zeitraum(wann),
    `SUMMARY:${maskiert(titel)}`,
    ...(text === undefined ? [] : [`DESCRIPTION:${maskiert(text)}`]),
    ...(adresse === undefined ? [] : [`URL:${adresse}`]),
    'TRANSP:TRANSPARENT',
    `STATUS:${entfaellt ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/** The end of whole days is the day after; when a meeting ends nobody knows before, so an instant has none. */
function zeitraum(wann: Wann): string[] {
  if ('um' in wann) return [`DTSTART:${zeitzahl(wann.um)}`];
  const { tag, bis = tag } = wann;
  return [`DTSTART;VALUE=DATE:${tagzahl(tag)}`, `DTEND;VALUE=DATE:${tagzahl(plusTage(bis, 1))}`];
}

const tagzahl = (tag: string): string => tag.replaceAll('-', '');
const zeitzahl = (instant: Date): string => instant.toISOString().replaceAll(/[-:]|\.\d{3}/gu, '');

/** TEXT (§ 3.3.11): what has a meaning is masked, and there are no control characters. */
function maskiert(text: string): string {
  return text
    .replaceAll(/[\\;,]/gu, (zeichen) => `\\${zeichen}`)
    .replaceAll(/\r\n|\r|\n/gu, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');
}

/** A line has 75 octets at most; a character is never cut (RFC 5545 § 3.1). */
function gefaltet(zeile: string): string {
  let laenge = 0;
  return [...zeile]
    .map((zeichen) => {
      const oktette = Buffer.byteLength(zeichen);
      laenge += oktette;
      if (laenge <= 75) return zeichen;
      laenge = oktette + 1;
      return `\r\n ${zeichen}`;
    })
    .join('');
}
